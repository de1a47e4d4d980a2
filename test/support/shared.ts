import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A folder of texts and annotations that may lie beside this repository: in ../shared, or where MANDATUM_SHARED says,
 * nowhere where it says "none". Says so, and gives undefined, where it is not there.
 */
export const sharedFolder = (name: string): string | undefined => {
  const shared = process.env['MANDATUM_SHARED'] || join(process.cwd(), '../shared');
  const folder = join(shared, name);
  if (shared !== 'none' && existsSync(folder)) return folder;
  process.stdout.write(`skipped: ${name} is not beside this repository\n`);
  return undefined;
};
