import { operativeVerbAt } from '../directive/operative-verb.js';
import type { Language } from '../grammar/language.js';
import { type Line, partedAt } from '../text/line.js';
import { matchesOf } from '../text/matches.js';
import { oneOf } from '../text/one-of.js';

const BOUNDARY = /[,;.] (?:\p{Ll}{1,3} )?(?:(\d{1,2})\. ?)?(?=\p{L})/gu;
const SENTENCE = /[.;]$/;
const SHORTEST = 60;

/** Finds the opening of a sentence that holds a whole decision: "The Board, having considered the report, decided to …". */
const openings = (languages: readonly Language[]): RegExp => {
  const words = (of: (layout: Language['layout']) => readonly string[]): string =>
    oneOf(languages.flatMap(({ layout }) => of(layout)));
  return new RegExp(
    String.raw`^${words(({ articles }) => articles)} (?:[\p{L}’'/-]+ ){0,14}?[\p{L}’'/-]+(?: \([^()]{2,60}\))?, (?=${words(({ preambleStarts }) => preambleStarts)}\b)`,
    'iu',
  );
};

/**
 * Makes the function that parts a decision that is one sentence into its opening, the paragraphs of its preamble and what is
 * decided. A statement, whose every paragraph may begin with the body's name, has more sentences, and stays as it is.
 */
export function openingApart(languages: readonly Language[]): (lines: readonly Line[]) => readonly Line[] {
  const opening = openings(languages);
  return (lines) => {
    const sentences = lines.filter(({ text }) => text.length >= SHORTEST && SENTENCE.test(text));
    const [only] = sentences;
    const found = only === undefined || sentences.length > 1 ? null : opening.exec(only.text);
    if (only === undefined || found === null) return lines;
    const cuts = cutsIn(only.text, found[0].length, languages);
    return cuts.length === 0 ? lines : lines.flatMap((line) => (line === only ? partedAt(line, cuts) : [line]));
  };
}

/** Where the parts begin; none where no verb of the body follows. */
function cutsIn(text: string, from: number, languages: readonly Language[]): number[] {
  const cuts = [from];
  let speaks = false;
  for (const { index, 0: mark, 1: number } of matchesOf(BOUNDARY, text)) {
    if (index < from) continue;
    const at = index + mark.length;
    const isCapital = /^\p{Lu}{4}/u.test(text.slice(at, at + 4));
    const isVerb: boolean =
      (number !== undefined || isCapital || (!speaks && mark.startsWith(','))) &&
      languages.some((language) => isSpoken(text, at, language));
    speaks ||= isVerb;
    if (isVerb || (!speaks && mark.startsWith(';'))) cuts.push(number === undefined ? at : index + mark.search(/\d/));
  }
  return speaks ? cuts : [];
}

const isSpoken = (text: string, at: number, { operative, families }: Language): boolean =>
  operativeVerbAt(text, at, families?.minuted ?? operative)?.form === 'third-person';
