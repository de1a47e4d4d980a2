import type { LifeWords } from './life-words.js';
import type { Address } from './address.js';
import type { DeliverableWords, ModeWords } from './asked-words.js';
import type { ClauseWords } from './clause-words.js';
import type { AnnexWords, ConditionWords, FrontMatterWords, ReservationWords, SentenceAsk } from './document-words.js';
import type { DueContext, DueFinding } from './due-finding.js';
import type { Effect } from './effect.js';
import type { Ordinals } from '../due/ordinals.js';
import type { EvidenceWords } from './evidence-words.js';
import type { FamilyWords } from './family-words.js';
import type { GrantedWords } from './granted-words.js';
import type { LayoutWords } from './layout-words.js';
import type { OperativeLanguage, OperativeVerb } from './operative-language.js';
import type { ReportFinding } from './report-finding.js';
import type { RunsOnWords } from './runs-on-words.js';

/** Everything that the reader asks of a language. Each has a folder of its own and one line in `languages/languages.ts`. */
export interface Language {
  /** ISO 639-1: `en`. */
  readonly code: string;
  /** What it is called in English. */
  readonly name: string;
  /**
   * Words that are frequent in any text of the language, lower case, without apostrophes: how a text without an opening
   * line is told. Those that are as frequent in another tell nothing and do no harm.
   */
  readonly common: ReadonlySet<string>;
  /** Letters that languages like it do not have. */
  readonly letters?: string;
  /** It has no words: its paragraphs are kept as text. */
  readonly isUnread?: true;
  /** How it counts sessions: "thirty-fourth". */
  readonly ordinals: Ordinals;
  readonly layout: LayoutWords;
  readonly operative: OperativeLanguage;
  readonly frontMatter: FrontMatterWords;
  readonly clauses: ClauseWords;
  /** What a verb does with its object: "decides to extend the mandate" renews. */
  readonly effect: (verb: OperativeVerb, object: string, body: string | null) => Effect;
  /** What it does to earlier decisions beside renewing them; absent where that is not read. */
  readonly life?: LifeWords;
  /** How it tells what has come or happened; absent where that is not read. */
  readonly evidence?: EvidenceWords;
  /** What is asked for, by its kind; absent where that is not read. */
  readonly deliverables?: DeliverableWords;
  /** How several are asked; absent where that is not read. */
  readonly modes?: ModeWords;
  /** Whom the object of a directive names. */
  readonly address: (lemma: string, object: string) => Address;
  /** The longer name by which a paragraph has called somebody before; the name itself where there is none. */
  readonly fullName: (name: string, before: string, speaker: string | undefined) => string;
  /** Names of those who do not belong to the organisation that speaks: "Governments". */
  readonly outsiders: RegExp;
  /** Parts a name from what it is part of: "the authorities | of | Ruritania". */
  readonly genitive: RegExp;
  /** What an addressee is called who was named before: "him", "them". */
  readonly pronoun: RegExp;
  /** Whom such a word stands for by the words before it. */
  readonly antecedent: (before: string) => readonly string[];
  /** Asks in the passive voice. */
  readonly passive: (text: string) => readonly SentenceAsk[];
  /** Families of its own beside the usual ones; undefined where none is read. */
  readonly families?: FamilyWords;
  /** An obligation that is only called to mind: who has it, and where in the object its task begins. */
  readonly required: (object: string) => { readonly who: readonly string[]; readonly start: number } | undefined;
  /** A task in which somebody is to reply to the body, or to inform it. */
  readonly asksReply: RegExp;
  /** Whether a verb with this object may ask for reports, looks forward to one, or does neither. */
  readonly asksFor: (lemma: string, object: string) => 'reports' | 'no-reports' | 'awaited';
  /** Phrases of due expressions that set no deadline: "as part of …". */
  readonly setsNoDay: RegExp;
  /** A bare number after one of these words is that of a resolution or decision. */
  readonly citing: RegExp;
  /** "paragraph 3 of" before a citation, at the end of a stretch; the number is the first group. */
  readonly paragraphCited: RegExp;
  /** What is prolonged is a time set for something, and not the thing: "the deadline for the submission of". */
  readonly givesTime?: RegExp;
  /** More time that is granted without naming a deadline; undefined where the language does not tell. */
  readonly granted?: GrantedWords;
  /** From when what is prolonged runs on; undefined where the language does not tell. */
  readonly runsOn?: RunsOnWords;
  /** A name with its short name in brackets, global; full and short are its groups. */
  readonly shortName: RegExp;
  readonly conditions: ConditionWords;
  readonly reservations: ReservationWords;
  readonly annex: AnnexWords;
  readonly dues: (text: string, context: DueContext) => readonly DueFinding[];
  /** What a text puts before a time that a person types alone: "by " before "3 May 2027". */
  readonly beforeDues?: readonly string[];
  /** Words that may stand between due expressions of one sentence and change nothing: "the first by …, and then …". */
  readonly besideDues?: readonly string[];
  /** Sessions that bodies call by names of their own: "to the Sixty-eighth World Health Assembly", "at COP 16". */
  readonly namedSessions: (text: string, context: DueContext) => readonly DueFinding[];
  /** Bodies that meet in sessions of their own, by their names: "Commission on Lamps", and not its chair. */
  readonly holdsSessions: RegExp;
  /** Where a stretch speaks of a time, whether or not it was read as a due expression. */
  readonly unreadTime: (words: string, year: number | undefined) => readonly [start: number, end: number] | undefined;
  /** The report that a body looks forward to. */
  readonly awaited: (object: string, dues: readonly DueFinding[], speaker: string | undefined) => ReportFinding;
  readonly reports: (
    task: string,
    dues: readonly DueFinding[],
    speaker: string | undefined,
  ) => readonly ReportFinding[];
}
