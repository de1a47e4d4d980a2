import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '#decision-text';

/** What a stretch that is none of the decision looks like; the first kind that fits is its kind. */
const KINDS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['French beside the English', /\b(?:des|les|dans|aux|Comité|qui)\b/],
  ['symbol or number of a document', /^\(?(?:document )?[A-Z]{1,5}\/[^ ]+\)?$/],
  ['heading', /^[^.;]{3,160}$/],
  ['sentence', /[.;:,]$/],
];

const NEIGHBOUR = 'another decision of the same file';

/** How many stretches of the texts of a folder stay unclassified, by kind, most frequent first. */
export function unclassifiedIn(folder: string): readonly (readonly [kind: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
    const text = readFileSync(join(folder, file), 'utf8');
    const { unclassified, stretches = [] } = read(text, { symbol: file.replace('.txt', '') });
    const own = new Set(stretches.map(({ span }) => span[0]));
    for (const [start, end] of unclassified) {
      const words = text.slice(start, end).trim();
      const kind = own.has(start) ? (KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other') : NEIGHBOUR;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one);
}
