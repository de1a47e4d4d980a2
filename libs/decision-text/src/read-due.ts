import { SHIPPED_BODIES } from '#body/directory';
import { type BodyFacts, factsMaker } from './bodies/body-facts.js';
import type { Due, ReadOptions } from './decision-document.js';
import { duesOf } from './due/dues-of.js';
import type { Language } from './grammar/language.js';

/** Commas, dots and white space round a phrase say nothing. */
const bare = (words: string): string => words.replace(/^[\s,;.]+|[\s,;.]+$/g, '');

/** What may stand beside the expression: the name of the body whose session it is, and nothing that could change it. */
const isAside = (rest: string, { of }: Due): boolean => {
  const words = bare(rest);
  return words === '' || (of !== undefined && words.endsWith(of) && words.length - of.length <= ' of the '.length);
};

/** The whole phrase as one due expression of the language. */
const wholeIn = (phrase: string, language: Language, facts: BodyFacts): Due | undefined => {
  const { beforeDues = [] } = language;
  const [found, ...more] = duesOf(language, phrase, {
    session: undefined,
    year: undefined,
    date: undefined,
    speaker: undefined,
    facts,
  });
  if (found === undefined || more.length > 0) return undefined;
  const before = phrase.slice(0, found.start);
  if (bare(before) !== '' && !beforeDues.includes(before.toLowerCase())) return undefined;
  return isAside(phrase.slice(found.end), found.due) ? found.due : undefined;
};

/**
 * Makes the function that reads a due expression which stands alone, as a person types one: "at its forty-first regular
 * session", "within six months", "by 3 May 2027"; also without what a text would put before it: "3 May 2027". Undefined
 * where the phrase, as a whole, is none: what is understood in part is not understood.
 */
export const dueReaderOf = (languages: readonly Language[]) => {
  const factsFor = factsMaker(languages);
  return (phrase: string, { bodies = SHIPPED_BODIES }: Pick<ReadOptions, 'bodies'> = {}): Due | undefined => {
    const facts = factsFor(bodies);
    const words = bare(phrase);
    for (const language of languages)
      for (const before of ['', ...(language.beforeDues ?? [])]) {
        const due = wholeIn(`${before}${words}`, language, facts);
        if (due !== undefined) return { ...due, phrase: words };
      }
    return undefined;
  };
};
