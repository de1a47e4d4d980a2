/** What queries answer with. Every list says for which day, as known when, and how far the record goes. */
import { type CivilDate, type On } from '#time';
import { type Claim, type FundingCondition, type ReportingStatus, type SearchMade, type Source } from '#mandate/domain';
import { type Discharge } from '#mandate/domain';
import { type Due } from '#session-calendar/domain';

/** The two axes of a question: as of a day, and as known at a seq (undefined: now). */
export interface AskedAt {
  readonly asOf: CivilDate;
  readonly knownAt: number | undefined;
}

/** Whether the reports, or the decisions, of a session have been checked at all. */
export type CoverageExtent = 'complete' | 'partial' | 'not-checked';

export interface Listing<Item> {
  readonly asOf: CivilDate;
  /** The last seq that the answer takes in, and when it was recorded. */
  readonly knownAt: { readonly seq: number; readonly recordedAt: string | null };
  /** How far the record goes, in a sentence for people. */
  readonly coverage: string;
  /** Of all pages. */
  readonly total: number;
  readonly items: readonly Item[];
  /** Where the next page begins; null after the last. */
  readonly next: string | null;
}

export interface ActorName {
  readonly actor: string;
  readonly name: string;
}

export interface DueView {
  readonly phrase: string;
  readonly form: Due['form'];
  readonly session: string | null;
  readonly opensOn: CivilDate | null;
  readonly closesOn: CivilDate | null;
  readonly windowEndsOn: CivilDate | null;
  readonly certainty: string;
}

export interface ObligationView {
  readonly id: string;
  /** The mandate as people write it. */
  readonly mandate: string;
  readonly mandateId: string;
  readonly kind: 'report' | 'action';
  readonly class: string;
  readonly by: readonly ActorName[];
  readonly via: readonly ActorName[];
  readonly to: readonly ActorName[];
  readonly form: string | null;
  readonly recurrence: string | null;
  /** The paragraph that it comes from; another than the mandate's own where that was renewed. */
  readonly source: Source;
  readonly due: DueView;
  readonly status: ReportingStatus;
  readonly daysOverdue: number | null;
  readonly discharge: Discharge | null;
  /** Whether somebody has searched for the report and found none. */
  readonly verified: boolean;
  readonly search: SearchMade | null;
  /** Whether the reports of the session that it is owed to have been checked. */
  readonly coverage: CoverageExtent;
  /** Other mandates that ask the same of the same for the same session. */
  readonly overlaps: readonly string[];
}

export interface MandateSummary {
  readonly id: string;
  readonly ref: string;
  readonly decision: string;
  readonly title: string | null;
  readonly paragraph: string;
  readonly body: string;
  readonly session: string | null;
  readonly class: string;
  readonly verb: string;
  readonly addressees: readonly ActorName[];
  readonly text: string;
  readonly validity: string;
  readonly delivery: string;
  /** The worst of its obligations; null where it has none. */
  readonly reporting: ReportingStatus | null;
  /** What it was renewed by, in order. */
  readonly renewedBy: readonly Source[];
}

export interface MandateView extends MandateSummary {
  readonly symbol: string | null;
  readonly act: string;
  readonly through: readonly ActorName[];
  readonly toBeCalledUpon: readonly ActorName[];
  readonly funding: readonly FundingCondition[];
  readonly obligations: readonly ObligationView[];
  readonly claim: Claim | null;
  readonly acceptedBasis: string | null;
  readonly mergedInto: string | null;
  readonly wording: string | null;
  readonly reservations: readonly ReservationView[];
  readonly remarks: readonly string[];
  /** Revision of its stream, now; null for a proposal, which has none. */
  readonly revision: number | null;
}

export interface ReservationView {
  readonly by: string;
  readonly kind: string;
  readonly paragraphs: readonly string[];
  readonly expression: string | null;
  readonly text: string;
  readonly on: On;
}

export interface DecisionView {
  readonly id: string;
  readonly symbol: string | null;
  readonly title: string | null;
  readonly body: string;
  readonly session: string | null;
  readonly status: string;
  readonly tabledOn: string | null;
  readonly adoptedOn: string | null;
  /** "adopted", or "as tabled; adopted text not on file". */
  readonly wording: string | null;
  readonly reservations: readonly ReservationView[];
  readonly cites: readonly string[];
  readonly paragraphs: readonly ParagraphView[];
  readonly revision: number | null;
}

export interface ParagraphView {
  readonly ref: string;
  readonly text: string;
  readonly mandates: readonly MandateView[];
}

export interface SessionView {
  readonly id: string;
  readonly body: string;
  readonly name: string | null;
  readonly place: string | null;
  readonly opensOn: CivilDate | null;
  readonly closesOn: CivilDate | null;
  readonly status: string;
  readonly source: string | null;
  readonly coverage: { readonly decisions: CoverageExtent; readonly reports: CoverageExtent };
  readonly revision: number | null;
}

export interface ActorView {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly partOf: string | null;
}

/** One entry of a mandate's or decision's history. */
export interface HistoryEntry {
  readonly seq: number;
  readonly id: string;
  readonly stream: string;
  /** The name on disk. */
  readonly type: string;
  /** When it became true; null: since always, or a retraction, which has no day of its own. */
  readonly on: On;
  readonly recordedAt: string;
  readonly recordedBy: string;
  /** What changed, in a sentence. */
  readonly what: string;
  /** Where it was taken back: the entry that did it, and why. */
  readonly retracted: { readonly seq: number; readonly reason: string } | null;
  /** Where it does not fit what was entered before its day; for a person to settle. */
  readonly remark: string | null;
  /** Null where the entry does not count. */
  readonly stateAfter: {
    readonly validity: string;
    readonly delivery: string;
    readonly reporting: ReportingStatus | null;
  } | null;
}

export interface History {
  readonly ref: string;
  readonly asOf: CivilDate;
  readonly knownAt: { readonly seq: number; readonly recordedAt: string | null };
  readonly entries: readonly HistoryEntry[];
}
