import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '#decision-text';
import { symbolInName } from '#symbol';
import { sharedFolder } from '../support/shared.js';
import { type Annotation, Comparison } from './comparison.js';

/** Annotated texts: `x.gold.json` in `gold` annotates `x.txt` in `texts`. */
export interface GoldSet {
  readonly name: string;
  readonly gold: string;
  readonly texts: string;
}

const SEEDS: GoldSet = {
  name: 'seeds',
  gold: join(process.cwd(), 'test/decision-text/seeds'),
  texts: join(process.cwd(), 'examples'),
};

/** Texts of our own making in the other languages that are read, each beside its annotation. */
const OTHER_LANGUAGES: readonly GoldSet[] = ['fr', 'pt'].map((name) => {
  const folder = join(process.cwd(), 'test/decision-text', name);
  return { name, gold: folder, texts: folder };
});

/** The five texts of this repository, those in French and Portuguese, and the United Nations' that may lie beside it. */
export const goldSets = (): GoldSet[] => {
  const [gold, texts] = [sharedFolder('gold/un'), sharedFolder('corpus/un')];
  return gold === undefined || texts === undefined
    ? [SEEDS, ...OTHER_LANGUAGES]
    : [SEEDS, ...OTHER_LANGUAGES, { name: 'un', gold, texts }];
};

/** Reads the texts of a set and holds each against its annotation. */
export const compareSet = ({ gold, texts }: GoldSet): Comparison => {
  const comparison = new Comparison();
  const names = readdirSync(gold).flatMap((file) =>
    file.endsWith('.gold.json') ? [file.replace('.gold.json', '')] : [],
  );
  for (const name of names.sort()) {
    const annotation = JSON.parse(readFileSync(join(gold, `${name}.gold.json`), 'utf8')) as Annotation;
    const symbol = symbolInName(name);
    const text = readFileSync(join(texts, `${name}.txt`), 'utf8');
    comparison.add(name, annotation, read(text, symbol === undefined ? {} : { symbol }));
  }
  return comparison;
};
