import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { compareSet } from './gold-sets.js';

/** What is asked of the reader on texts of bodies that it has not seen. */
const BOUNDS: Readonly<Record<string, number>> = {
  paragraph: 1,
  mandate: 1,
  'reporting paragraph': 1,
  'report.due': 1,
  addressee: 1,
};

/** Texts of many bodies in four languages, annotated before the reader had seen them; what it missed then was mended by its kind. */
const SETS = ['other-bodies', 'es', 'fr-bodies', 'pt-bodies', 'minutes'];

describe.each(SETS)('texts that were annotated before they were read: %s', (name) => {
  const folder = join(process.cwd(), 'test/decision-text', name);

  it('are read as a person annotated them', () => {
    const measures = new Map(
      compareSet({ name, gold: folder, texts: folder }).measures.map((one) => [one.name, one.f1]),
    );
    const missed = Object.entries(BOUNDS).filter(([measure, bound]) => (measures.get(measure) ?? 0) < bound);
    expect(missed.map(([measure]) => `${measure} ${measures.get(measure) ?? 0}`)).toEqual([]);
  });
});
