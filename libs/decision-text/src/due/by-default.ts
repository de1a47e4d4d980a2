import type { Due } from '../decision-document.js';
import type { DueContext } from '../grammar/due-finding.js';
import type { Language } from '../grammar/language.js';
import { duesOf } from './dues-of.js';

type Words = Pick<Language, 'dues' | 'namedSessions' | 'asksReply'>;

/** The time that a body means where its words leave it open; undefined where its rules say nothing of them. */
export interface Defaults {
  /** By what it says of vague words: "in due course" → within six months. */
  readonly ofVague: (words: string) => Due | undefined;
  /** By its term for replies: where somebody is to reply, respond or inform. */
  readonly ofReply: (words: string) => Due | undefined;
}

const NOTHING: Defaults = { ofVague: () => undefined, ofReply: () => undefined };

/** What the body that speaks has settled of times that its texts leave open. */
export function defaultsOf(language: Words, context: DueContext): Defaults {
  const { vagueDues, replies } = context.speaking ?? {};
  if (vagueDues === undefined && replies === undefined) return NOTHING;
  const meant = (meaning: string, phrase: string): Due | undefined => {
    const [found] = duesOf(language, meaning, { ...context, date: undefined });
    return found === undefined ? undefined : { ...found.due, phrase, by_default: true };
  };
  return {
    ofVague: (words) => {
      const lower = words.toLowerCase();
      const [phrase, meaning] =
        Object.entries(vagueDues ?? {}).find(([vague]) => lower.includes(vague.toLowerCase())) ?? [];
      if (phrase === undefined || meaning === undefined) return undefined;
      const at = lower.indexOf(phrase.toLowerCase());
      return meant(meaning, words.slice(at, at + phrase.length));
    },
    ofReply: (words) => (replies !== undefined && language.asksReply.test(words) ? meant(replies, '') : undefined),
  };
}
