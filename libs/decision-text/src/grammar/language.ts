import type { Address } from './address.js';
import type { ClauseWords } from './clause-words.js';
import type { DueContext, DueFinding } from './due-finding.js';
import type { Effect } from './effect.js';
import type { LayoutWords } from './layout-words.js';
import type { OperativeLanguage, OperativeVerb } from './operative-language.js';
import type { ReportFinding } from './report-finding.js';

/** Everything that the reader asks of a language. Each has a folder of its own and one line in `languages/index.ts`. */
export interface Language {
  /** ISO 639-1: `en`. */
  readonly code: string;
  /** Words that are frequent in any text of the language and in no other: how a text without an opening line is told. */
  readonly common: RegExp;
  readonly layout: LayoutWords;
  /** Whether a paragraph is in a language that old records print beside this one; it is then left aside. */
  readonly isForeign: (text: string) => boolean;
  readonly operative: OperativeLanguage;
  readonly clauses: ClauseWords;
  /** What a verb does with its object: "decides to extend the mandate" renews. */
  readonly effect: (verb: OperativeVerb, object: string, body: string | null) => Effect;
  /** Whom the object of a directive names. */
  readonly address: (lemma: string, object: string) => Address;
  /** The longer name by which a paragraph has called somebody before; the name itself where there is none. */
  readonly fullName: (name: string, before: string, speaker: string | undefined) => string;
  /** Names of those who do not belong to the organisation that speaks: "Governments". */
  readonly outsiders: RegExp;
  /** Parts a name from what it is part of: "the authorities | of | Ruritania". */
  readonly genitive: RegExp;
  readonly dues: (text: string, context: DueContext) => readonly DueFinding[];
  /** The report that a body looks forward to. */
  readonly awaited: (object: string, dues: readonly DueFinding[], speaker: string | undefined) => ReportFinding;
  readonly reports: (
    task: string,
    dues: readonly DueFinding[],
    speaker: string | undefined,
  ) => readonly ReportFinding[];
}
