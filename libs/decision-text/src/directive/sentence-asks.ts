import type { SentenceAsk } from '../grammar/document-words.js';
import type { VerbRow } from '../grammar/verb-row.js';
import { matchesOf } from '../text/matches.js';
import type { NameList } from './name-list.js';

/** How a language asks where the body is not the subject: "Les Parties sont invitées à …", "La Secretaría deberá …". */
export interface SentenceWords {
  readonly names: NameList;
  /** Parts a name from what it is part of: "the report | of the Committee", which names nobody. */
  readonly genitive: RegExp;
  /** The pattern is run only where this is found. */
  readonly hint: RegExp;
  /** Who is asked is the first group, the word that asks the second, and what is put between it and the task the third; global. */
  readonly pattern: RegExp;
  /** The row of the verb that such a word belongs to, lower case. */
  readonly rowOf: (word: string) => VerbRow | undefined;
}

/** Makes the function that finds such sentences; each runs up to where the next begins. */
export function sentenceReading({ names, genitive, hint, pattern, rowOf }: SentenceWords) {
  return (text: string): readonly SentenceAsk[] => {
    if (!hint.test(text)) return [];
    const found = matchesOf(pattern, text).flatMap(({ index, 0: whole, 1: who = '', 2: word = '', 3: put = '' }) => {
      const row = rowOf(word.toLowerCase());
      if (row === undefined || !names.namesAgent(who.split(genitive, 1)[0] ?? '')) return [];
      const start = index + (/^[.;]/.test(whole) ? 2 : 0);
      const addressees = names.agentsIn(who);
      const task = index + (put === '' ? whole.length : whole.lastIndexOf(put));
      return [{ verb: row[0], act: row[1], addressees, start, task, end: text.length }];
    });
    return found.map((ask, at) => ({ ...ask, end: found[at + 1]?.start ?? ask.end }));
  };
}
