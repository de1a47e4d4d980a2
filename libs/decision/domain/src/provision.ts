import {
  type ActorRef,
  type AddresseeMode,
  type FundingCondition,
  type MandateClass,
  type Obligation,
  type OnRecord,
} from '#mandate/domain';
import { type Due } from '#session-calendar/domain';

/** One operative verb of a paragraph. */
export interface DirectiveTerms {
  readonly verb: string;
  readonly act: string;
  readonly addressees: readonly ActorRef[];
  /** How they are asked; absent where nobody has said. */
  readonly mode?: AddresseeMode;
  readonly through: readonly ActorRef[];
  readonly toBeCalledUpon: readonly ActorRef[];
  /** How lists treat what it asks; null where it asks for nothing that could be carried out. */
  readonly class: MandateClass | null;
  /** How long what is decided runs. */
  readonly term?: Due;
  /** When the body means to look at it again. */
  readonly review?: Due;
  /** Until when it gives more time for what an earlier paragraph asks. */
  readonly moreTime?: Due;
}

/** A mandate that a paragraph continues, as the text cites it. */
export interface RenewalTarget {
  /** Canonical symbol. */
  readonly symbol: string;
  /** Null where the text names the decision only. */
  readonly paragraph: string | null;
}

/** An earlier decision, or a paragraph of it, to which a paragraph does something beside renewing. */
export interface EarlierTarget {
  readonly effect: 'terminate' | 'supersede' | 'reiterate' | 'reaffirm';
  /** Canonical symbol. */
  readonly symbol: string;
  /** Null where the text names the decision only: all that it gave, or the one mandate that it gave. */
  readonly paragraph: string | null;
  readonly whole: boolean;
}

/** An operative paragraph as the reader gives it. */
export interface ReadProvision {
  readonly ref: string;
  readonly chapeau: boolean;
  readonly text: string;
  readonly directives: readonly DirectiveTerms[];
  /** What it makes somebody owe, in the order of the text. */
  readonly obligations: readonly Obligation[];
  readonly funding: readonly FundingCondition[];
  readonly renews: readonly RenewalTarget[];
  /** Absent where it does nothing of the kind. */
  readonly earlier?: readonly EarlierTarget[];
  readonly cites: readonly string[];
  /** What the reader was unsure of. */
  readonly remarks: readonly string[];
}

/** An operative paragraph as it stands on the register. */
export interface Provision extends ReadProvision, OnRecord<ReadProvision> {}

/** What a text says has come or happened, as the reader found it: it proves nothing until a person confirms it. */
export interface Finding {
  readonly kind: 'report-received' | 'meeting-held' | 'document-adopted' | 'programme-established';
  /** `preamble/3`, its third paragraph; or the ref of an operative one. */
  readonly place: string;
  /** The words that it rests on. */
  readonly words: string;
  /** Symbols of the documents that are named with it. */
  readonly documents: readonly string[];
}

/** What the head of a text says. */
export interface TextHead {
  readonly body: string;
  readonly session: string | null;
  readonly date: string | null;
  readonly symbol: string | null;
  readonly title: string | null;
}

/** A text of a decision. */
export interface DecisionText {
  /** SHA-256 of the characters, in hex. */
  readonly sha256: string;
  readonly language: string;
  readonly title: string | null;
  /** The characters as they were given. */
  readonly content: string;
  readonly provisions: readonly Provision[];
  readonly cites: readonly string[];
  /** Absent where it says nothing of the kind, or was read before that was looked for. */
  readonly findings?: readonly Finding[];
  /** Of what a person put right in the head: what the reader gave. */
  readonly readHead?: Partial<TextHead>;
  /** All that the reader gave of the head: by what stands otherwise is known what a person has said. Absent where that was not kept. */
  readonly headRead?: TextHead;
  /** Paragraphs that the reader gave, and a person took off. */
  readonly takenOff?: readonly ReadProvision[];
}
