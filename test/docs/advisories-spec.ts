/** Of each high advisory that SECURITY.md names, what is locked is mended, or the page says that it stays, and why. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const rows = readFileSync('SECURITY.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| (?:GHSA|CVE)-/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, advisory = '', name = '', mended = '', remark = '']) => ({ advisory, name, mended, remark }));

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, { readonly version: string; readonly dev?: boolean }>>;
};
const lockedOf = (name: string): readonly string[] =>
  Object.entries(packages).flatMap(([path, { version, dev }]) =>
    path.endsWith(`node_modules/${name}`) && dev !== true ? [version] : [],
  );
/** As numbers that order as versions do. */
const partsOf = (version: string): number =>
  version.split('.').reduce((sum, part) => sum * 100_000 + Number.parseInt(part, 10), 0);

describe('the high advisories that were read', () => {
  it('are a table', () => {
    expect(rows.length).toBeGreaterThan(8);
  });

  it.each(rows.filter(({ name }) => !name.includes('inside')))(
    '$name is locked where it is mended',
    ({ name, mended }) => {
      const locked = lockedOf(name);
      expect(locked.length).toBeGreaterThan(0);
      for (const version of locked) expect([version, partsOf(version) >= partsOf(mended)]).toEqual([version, true]);
    },
  );

  it.each(rows.filter(({ name }) => name.includes('inside')))(
    '$advisory is mended inside, or said to stay',
    ({ mended, remark }) => {
      const [inside = ''] =
        /(?<=apiVersion:")[\d.]+/.exec(readFileSync('node_modules/unpdf/dist/pdfjs.mjs', 'utf8')) ?? [];
      expect(inside).toMatch(/^\d+\.\d+\.\d+$/);
      if (partsOf(inside) < partsOf(mended)) expect(remark).toContain(`has ${inside}`);
      else expect(remark).not.toContain('stays');
    },
  );
});
