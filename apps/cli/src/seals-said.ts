import { readFileSync } from 'node:fs';
import { keptSealOf, type KeptSeal } from '#archive';

const linesIn = (path: string): readonly string[] | undefined => {
  try {
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
  } catch {
    return undefined;
  }
};

/**
 * The seals that are meant: each is given as it was kept, or as a file with one on each line.
 * @throws Rejection `seal.invalid`
 */
export const sealsSaid = (said: readonly string[]): readonly KeptSeal[] =>
  said.flatMap((text) => (text.includes(':') ? [text] : (linesIn(text) ?? [text]))).map(keptSealOf);
