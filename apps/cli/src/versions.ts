/** What this runs on: versions as the packages themselves tell them. */
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';

/** What decides how events are kept and asked for. */
const OF_WEIGHT = ['@nestjs/core', 'better-sqlite3'] as const;
/** And where they lie in a cluster. */
const OF_CLUSTERS = ['@kurrent/kurrentdb-client'] as const;

const versionIn = (file: string | undefined): string =>
  file === undefined
    ? 'not installed'
    : (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;

const versionOf = (name: string): string => {
  try {
    return versionIn(findPackageJSON(name, import.meta.url));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return versionIn(undefined); // it is optional
    throw error;
  }
};

/** "Mandatum 0.1.0, Node.js 24.21.0, …", with the client of the store that is chosen. */
export const versionsSaid = (store: 'sqlite' | 'kurrentdb'): string =>
  [
    `Mandatum ${versionIn(findPackageJSON('..', import.meta.url))}`,
    `Node.js ${process.versions.node}`,
    ...[...OF_WEIGHT, ...(store === 'kurrentdb' ? OF_CLUSTERS : [])].map((name) => `${name} ${versionOf(name)}`),
  ].join(', ');
