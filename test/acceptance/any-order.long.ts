/** Thirty decisions of the United Nations that cite one another, recorded in any order, end in the same register. */
import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedFolder } from '../support/shared.js';
import { type Recording, sameInAnyOrder } from './any-order.js';

/** So many decisions of the corpus that cite others of it, the shortest first. */
const citingOneAnother = (folder: string, many: number): readonly Recording[] => {
  const texts = readdirSync(folder)
    .filter((name) => /^A_RES_\d+_\d+\.txt$/.test(name))
    .map((name) => ({
      name,
      number: name.slice(6, -4).replace('_', '/'),
      text: readFileSync(join(folder, name), 'utf8'),
    }))
    .sort((a, b) => a.text.length - b.text.length);
  const found = new Set<string>();
  for (const { name, text } of texts)
    for (const other of texts)
      if (found.size < many && other.name !== name && text.includes(other.number)) found.add(name).add(other.name);
  return [...found].slice(0, many).map((name) => [join(folder, name)]);
};

describe('decisions recorded in any order', () => {
  const corpus = sharedFolder('corpus/un');
  (corpus === undefined ? it.skip : it)(
    'of the United Nations, thirty that cite one another',
    async () => {
      const recordings = citingOneAnother(corpus ?? '', 30);
      expect(recordings.length).toBeGreaterThan(20);
      await sameInAnyOrder(recordings, 1);
    },
    480_000,
  );
});
