import { SHIPPED_BODIES } from '#body/directory';
import { type BodyFacts, factsMaker } from './bodies/body-facts.js';
import type { Due, ReadOptions } from './decision-document.js';
import { duesOf } from './due/dues-of.js';
import { type Occasions, occasionsOf } from './due/schedule.js';
import type { DueFinding } from './grammar/due-finding.js';
import type { Language } from './grammar/language.js';

/** Commas, dots and white space round a phrase say nothing. */
const bare = (words: string): string => words.replace(/^[\s,;.]+|[\s,;.]+$/g, '');

/** What may stand beside the expression: the name of the body whose session it is, and nothing that could change it. */
const isAside = (rest: string, { of }: Due): boolean => {
  const words = bare(rest);
  return words === '' || (of !== undefined && words.endsWith(of) && words.length - of.length <= ' of the '.length);
};

/** The whole phrase as one due expression of the language, which may name several sessions; none where it is none. */
const wholeIn = (phrase: string, language: Language, facts: BodyFacts): readonly Due[] => {
  const { beforeDues = [] } = language;
  const [found, ...more] = duesOf(language, phrase, {
    session: undefined,
    year: undefined,
    date: undefined,
    speaker: undefined,
    facts,
  });
  if (found === undefined || more.some(({ start, end }) => start !== found.start || end !== found.end)) return [];
  const before = phrase.slice(0, found.start);
  if (bare(before) !== '' && !beforeDues.includes(before.toLowerCase())) return [];
  return isAside(phrase.slice(found.end), found.due) ? [found, ...more].map(({ due }) => due) : [];
};

/** What is said of a report that comes again, in one sentence: when first, how often, on which days, until when. */
export interface ReadOccasions extends Occasions {
  readonly recurrence: string;
}

/** The words of a sentence that no due expression takes up. */
const leftOf = (phrase: string, found: readonly DueFinding[]): string => {
  let [left, end] = ['', 0];
  for (const one of found) {
    left += ` ${phrase.slice(end, Math.max(end, one.start))}`;
    end = Math.max(end, one.end);
  }
  return left + phrase.slice(end);
};

/**
 * Makes the function that reads how a report comes again, as a person types it: "annually, by 31 March, until 2030".
 * Undefined where it does not come again, or something of the sentence is not understood.
 */
export const occasionsReaderOf = (languages: readonly Language[]) => {
  const factsFor = factsMaker(languages);
  return (
    phrase: string,
    { bodies = SHIPPED_BODIES, date }: Pick<ReadOptions, 'bodies'> & { readonly date?: string | undefined } = {},
  ): ReadOccasions | undefined => {
    const year = date === undefined ? undefined : Number(date.slice(0, 4));
    const context = { session: undefined, year, date, speaker: undefined, facts: factsFor(bodies) };
    for (const language of languages) {
      const found = duesOf(language, phrase, context);
      const { recurrence, ...occasions } = occasionsOf(found);
      if (recurrence === null || occasions.schedule === undefined) continue;
      const words = leftOf(phrase, found)
        .split(/[\s,;.]+/)
        .filter((word) => word !== '');
      if (words.every((word) => language.besideDues?.includes(word.toLowerCase())))
        return { ...occasions, recurrence, due: occasions.due.map((due) => ({ ...due, phrase: bare(phrase) })) };
    }
    return undefined;
  };
};

/**
 * Makes the function that reads a due expression which stands alone, as a person types one: "at its forty-first regular
 * session", "within six months", "by 3 May 2027"; also without what a text would put before it: "3 May 2027". Several
 * where it names several sessions: "at its 70th and 72nd sessions". None where the phrase, as a whole, is none: what is
 * understood in part is not understood.
 */
export const duesReaderOf = (languages: readonly Language[]) => {
  const factsFor = factsMaker(languages);
  return (phrase: string, { bodies = SHIPPED_BODIES }: Pick<ReadOptions, 'bodies'> = {}): readonly Due[] => {
    const facts = factsFor(bodies);
    const words = bare(phrase);
    for (const language of languages)
      for (const before of ['', ...(language.beforeDues ?? [])]) {
        const dues = wholeIn(`${before}${words}`, language, facts);
        if (dues.length > 0) return dues.map((due) => ({ ...due, phrase: words }));
      }
    return [];
  };
};
