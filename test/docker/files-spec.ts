/** The container files name only what is there. */
import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

interface Service {
  readonly depends_on?: readonly string[] | Readonly<Record<string, unknown>>;
  readonly volumes?: readonly string[];
  readonly networks?: readonly string[] | Readonly<Record<string, unknown>>;
  readonly secrets?: readonly string[];
  readonly build?: { readonly dockerfile: string };
}
interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes?: Readonly<Record<string, null>>;
  readonly networks?: Readonly<Record<string, unknown>>;
  readonly secrets?: Readonly<Record<string, unknown>>;
}

const names = (listed: readonly string[] | Readonly<Record<string, unknown>> = []): readonly string[] =>
  Array.isArray(listed) ? (listed as readonly string[]) : Object.keys(listed);
const sourceOf = (volume: string): string => volume.slice(0, volume.indexOf(':'));

describe.each(['compose.yml', 'compose.kurrentdb.yml'])('docker/%s', (file) => {
  const compose = parse(readFileSync(join('docker', file), 'utf8'), { merge: true }) as Compose;
  const services = Object.values(compose.services);

  it('starts services after services that it has', () => {
    const awaited = services.flatMap(({ depends_on }) => names(depends_on));
    expect(Object.keys(compose.services)).toEqual(expect.arrayContaining(awaited));
  });

  it('declares each volume, network and secret that a service uses', () => {
    const volumes = services.flatMap(({ volumes = [] }) => volumes.map(sourceOf)).filter((name) => !/^[./]/.test(name));
    expect(new Set(volumes)).toEqual(new Set(names(compose.volumes)));
    expect(new Set(services.flatMap(({ networks }) => names(networks)))).toEqual(new Set(names(compose.networks)));
    expect(new Set(services.flatMap(({ secrets = [] }) => secrets))).toEqual(new Set(names(compose.secrets)));
  });

  it('mounts files that are in the checkout, and builds from a file that is', () => {
    const mounted = services
      .flatMap(({ volumes = [] }) => volumes.map(sourceOf))
      .filter((name) => name.startsWith('./'));
    for (const path of mounted) expect(existsSync(join('docker', path))).toBe(true);
    const builds = services.flatMap(({ build }) => (build ? [build.dockerfile] : []));
    expect(builds.length).toBeGreaterThan(0);
    for (const path of builds) expect(existsSync(path)).toBe(true);
  });
});

describe('docker/Dockerfile', () => {
  const copied = [
    ...readFileSync(join('docker', 'Dockerfile'), 'utf8').matchAll(/^COPY (?!--from)(.*) \S+$/gm),
  ].flatMap(([, sources = '']) => sources.split(' '));
  const kept = readFileSync('.dockerignore', 'utf8').match(/(?<=^!).*$/gm) ?? [];

  it('copies what is in the checkout, and is sent what it copies', () => {
    expect(copied).toContain('package-lock.json');
    for (const path of [...copied, ...kept]) expect(existsSync(path)).toBe(true);
    expect(kept).toEqual(expect.arrayContaining(copied.filter((path) => path !== '.')));
  });
});
