import type { Due } from '../decision-document.js';
import type { DueContext, DueFinding } from './due-finding.js';

/** A pattern and what its match says; undefined where it is no due expression after all. */
export type DueReader = readonly [
  pattern: RegExp,
  read: (
    match: RegExpMatchArray,
    context: DueContext,
    text: string,
  ) => { readonly dues: readonly Due[]; readonly isTerm?: boolean } | undefined,
];

/** Runs the readers over a text; what an earlier one has read is not read again. */
export function readDues(text: string, readers: readonly DueReader[], context: DueContext): DueFinding[] {
  const found: DueFinding[] = [];
  for (const [pattern, read] of readers)
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((one) => start < one.end && one.start < end)) continue;
      const reading = read(match, context, text);
      for (const due of reading?.dues ?? [])
        found.push({ due: { ...due, phrase: match[0].trim() }, start, end, isTerm: reading?.isTerm ?? false });
    }
  return found.sort((a, b) => a.start - b.start);
}
