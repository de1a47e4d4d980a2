import { isSameValue } from '#event-sourcing';
import { type On } from '#time';
import { type SessionId } from '#session-calendar/domain';
import { type CorrectedParagraph, correctedText, textCorrectedIn } from './correction.js';
import { correctedTitle, type CorrectedHead } from './head-correction.js';
import { type ActorRef, type Source } from '#mandate/domain';
import {
  type AdoptionDescribed,
  type DecisionAmended,
  type DecisionCorrected,
  type DecisionEvent,
  type EvidenceDismissed,
  type ReservationEntered,
  type ReservationWithdrawn,
  type TextVersionAdded,
} from './decision.events.js';
import { carriedOver, type MappedParagraph } from './paragraph-map.js';
import { type DecisionText } from './provision.js';

export type Reservation = Omit<ReservationEntered, 'type'>;

export interface TabledDecision {
  readonly status: 'draft' | 'adopted' | 'withdrawn' | 'repealed';
  /** What was tabled: only a draft proposes mandates. */
  readonly stage: 'draft' | 'adopted';
  readonly body: string;
  readonly session: SessionId | null;
  /** The committee before which it was tabled; null where nobody has said. */
  readonly committee: ActorRef | null;
  /** The wording that counts, as it should have been read. */
  readonly text: DecisionText;
  /** That wording as it was read first. */
  readonly filed: DecisionText;
  /** What was put right in any wording, in the order of entry. */
  readonly corrections: readonly CorrectedParagraph[];
  /** What was put right in the head of any wording, in the order of entry. */
  readonly heads: readonly CorrectedHead[];
  readonly tabledOn: On;
  readonly adoption: Adoption | null;
  /** How it was adopted, by the last word; null where nobody has said. */
  readonly manner: Omit<AdoptionDescribed, 'type'> | null;
  readonly reservations: readonly Reservation[];
  /** Every text on file: former wordings, and what says the same in other languages. */
  readonly texts: readonly FiledText[];
  readonly amendments: readonly Omit<DecisionAmended, 'type'>[];
  readonly corrigenda: readonly Omit<DecisionCorrected, 'type'>[];
  readonly repealedBy: Source | null;
  /** What was proposed of what its text says, and dismissed. */
  readonly dismissed: readonly Dismissed[];
}
/** Whatever was the reason. */
export type Dismissed = Pick<EvidenceDismissed, 'place' | 'words' | 'mandate'>;
/** A text on file, without its words. */
export interface FiledText extends Pick<DecisionText, 'sha256' | 'language' | 'title'> {
  readonly stage: 'draft' | 'adopted';
  /** Where its paragraphs stood in the wording before; empty of the first, of what says the same, and where that is not known. */
  readonly map: readonly MappedParagraph[];
  readonly on: On;
}
export interface Adoption {
  readonly symbol: string;
  readonly wording: 'adopted' | 'as-tabled';
  readonly issued: readonly string[];
  readonly renewed: readonly string[];
  readonly on: On;
}
export type DecisionState = { readonly status: 'unknown' } | TabledDecision;

export const initialState: DecisionState = { status: 'unknown' };

/** Whether they say the same, on whatever day. */
export const sameReservation = (
  a: Pick<Reservation, 'by' | 'text' | 'paragraphs'>,
  b: Pick<Reservation, 'by' | 'text' | 'paragraphs'>,
): boolean => a.by === b.by && a.text === b.text && a.paragraphs.join() === b.paragraphs.join();

/** What is left of a reservation once one was taken back, as far as that went; the very same where it was another. */
const leftOf = (
  known: Reservation,
  { by, text, paragraphs }: Pick<ReservationWithdrawn, 'by' | 'text' | 'paragraphs'>,
): readonly Reservation[] => {
  if (known.by !== by || known.text !== text) return [known];
  if (known.paragraphs.join() === paragraphs.join()) return [];
  const left = known.paragraphs.filter((paragraph) => !paragraphs.includes(paragraph));
  if (left.length === known.paragraphs.length) return [known];
  return left.length > 0 ? [{ ...known, paragraphs: left }] : [];
};

const filedText = ({ stage, text, map = [], on }: Omit<TextVersionAdded, 'type' | 'beside'>): FiledText => {
  const { sha256, language, title } = text;
  return { sha256, language, title, stage, map, on };
};

/** What limits paragraphs limits them where they stand now; what was left out, nothing limits any more. */
const reservedIn = (
  reservations: readonly Reservation[],
  { map }: Pick<TextVersionAdded, 'map'>,
): readonly Reservation[] => {
  if (map === undefined) return reservations;
  return reservations.flatMap((one) => {
    const paragraphs = carriedOver(map, one.paragraphs);
    return one.paragraphs.length > 0 && paragraphs.length === 0 ? [] : [{ ...one, paragraphs }];
  });
};

/** With what an event says at the end; undefined where that is known. */
const withNews = <Event extends { readonly type: string }>(
  known: readonly Omit<Event, 'type'>[],
  { type: _, ...said }: Event,
): readonly Omit<Event, 'type'>[] | undefined =>
  known.some((one) => isSameValue(one, said)) ? undefined : [...known, said];

const titled = (decision: TabledDecision): TabledDecision => {
  const title = correctedTitle(decision.filed, decision.heads);
  return title === decision.text.title ? decision : { ...decision, text: { ...decision.text, title } };
};

const worded = (decision: TabledDecision): TabledDecision =>
  titled({ ...decision, text: correctedText(decision.filed, decision.corrections) });

/** An entry that rests on nothing, or that an earlier one has made illegal since, leaves the decision as it is. */
export const evolve = (decision: DecisionState, event: DecisionEvent): DecisionState => {
  if (event.type === 'DecisionTabled') {
    const { stage, body, session, committee = null, text, on: tabledOn } = event;
    return decision.status === 'unknown'
      ? {
          status: 'draft',
          stage,
          body,
          session,
          committee,
          text,
          filed: text,
          corrections: [],
          heads: [],
          tabledOn,
          adoption: null,
          manner: null,
          reservations: [],
          texts: [filedText({ stage, text, on: tabledOn })],
          amendments: [],
          corrigenda: [],
          repealedBy: null,
          dismissed: [],
        }
      : decision;
  }
  if (decision.status === 'unknown') return decision;
  switch (event.type) {
    case 'TextVersionAdded': {
      const texts = [...decision.texts, filedText(event)];
      if (event.beside) return { ...decision, texts };
      const reservations = reservedIn(decision.reservations, event);
      return worded({ ...decision, texts, reservations, filed: event.text });
    }
    case 'DecisionWithdrawn':
      return decision.status === 'draft' ? { ...decision, status: 'withdrawn' } : decision;
    case 'DecisionAmended': {
      const amendments = withNews(decision.amendments, event);
      return decision.adoption === null || !amendments ? decision : { ...decision, amendments };
    }
    case 'DecisionCorrected': {
      const corrigenda = withNews(decision.corrigenda, event);
      return decision.adoption === null || !corrigenda ? decision : { ...decision, corrigenda };
    }
    case 'DecisionRepealed':
      return decision.status === 'adopted' ? { ...decision, status: 'repealed', repealedBy: event.by } : decision;
    case 'ReservationWithdrawn': {
      const reservations = decision.reservations.flatMap((known) => leftOf(known, event));
      const isSo =
        reservations.length === decision.reservations.length &&
        reservations.every((one, index) => one === decision.reservations[index]);
      return isSo ? decision : { ...decision, reservations };
    }
    case 'DecisionAdopted': {
      const { type: _, session, ...adoption } = event;
      return decision.status === 'draft' ? { ...decision, status: 'adopted', session, adoption } : decision;
    }
    case 'AdoptionDescribed': {
      const { type: _, ...manner } = event;
      return decision.adoption === null || isSameValue(decision.manner, manner) ? decision : { ...decision, manner };
    }
    case 'ReservationEntered': {
      const { type: _, ...reservation } = event;
      return decision.reservations.some((known) => sameReservation(known, reservation))
        ? decision
        : { ...decision, reservations: [...decision.reservations, reservation] };
    }
    case 'EvidenceDismissed': {
      const { place, words, mandate } = event;
      const one = { place, words, mandate };
      const isKnown = decision.dismissed.some((known) => isSameValue(known, one));
      return isKnown ? decision : { ...decision, dismissed: [...decision.dismissed, one] };
    }
    case 'ParagraphCorrected': {
      const { type: _, on: __, reason: ___, ...correction } = event;
      const corrections = [...decision.corrections, correction];
      const text = textCorrectedIn(correction.paragraph, decision, corrections);
      return titled({ ...decision, corrections, text });
    }
    case 'HeadCorrected': {
      const { type: _, on: __, reason: ___, ...correction } = event;
      return titled({ ...decision, heads: [...decision.heads, correction] });
    }
  }
};
