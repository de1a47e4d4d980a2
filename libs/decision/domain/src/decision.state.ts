import { type On } from '#time';
import { type SessionId } from '#session-calendar/domain';
import { type CorrectedParagraph, correctedText } from './correction.js';
import { type DecisionEvent, type ReservationEntered } from './decision.events.js';
import { type DecisionText } from './provision.js';

export type Reservation = Omit<ReservationEntered, 'type'>;

export interface TabledDecision {
  readonly status: 'draft' | 'adopted';
  /** What was tabled: only a draft proposes mandates. */
  readonly stage: 'draft' | 'adopted';
  readonly body: string;
  readonly session: SessionId | null;
  /** The wording that counts, as it should have been read. */
  readonly text: DecisionText;
  /** That wording as it was read first. */
  readonly filed: DecisionText;
  /** What was put right in any wording, in the order of entry. */
  readonly corrections: readonly CorrectedParagraph[];
  readonly tabledOn: On;
  readonly adoption: Adoption | null;
  readonly reservations: readonly Reservation[];
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
export const sameReservation = (a: Omit<Reservation, 'on'>, b: Omit<Reservation, 'on'>): boolean =>
  a.by === b.by && a.text === b.text && a.paragraphs.join() === b.paragraphs.join();

const worded = <Decision extends Pick<TabledDecision, 'filed' | 'corrections'>>(decision: Decision) => ({
  ...decision,
  text: correctedText(decision.filed, decision.corrections),
});

/** An entry that rests on nothing, or that an earlier one has made illegal since, leaves the decision as it is. */
export const evolve = (decision: DecisionState, event: DecisionEvent): DecisionState => {
  if (event.type === 'DecisionTabled') {
    const { stage, body, session, text, on: tabledOn } = event;
    return decision.status === 'unknown'
      ? {
          status: 'draft',
          stage,
          body,
          session,
          text,
          filed: text,
          corrections: [],
          tabledOn,
          adoption: null,
          reservations: [],
        }
      : decision;
  }
  if (decision.status === 'unknown') return decision;
  switch (event.type) {
    case 'TextVersionAdded':
      return worded({ ...decision, filed: event.text });
    case 'DecisionAdopted': {
      const { type: _, session, ...adoption } = event;
      return decision.adoption === null ? { ...decision, status: 'adopted', session, adoption } : decision;
    }
    case 'ReservationEntered': {
      const { type: _, ...reservation } = event;
      return decision.reservations.some((known) => sameReservation(known, reservation))
        ? decision
        : { ...decision, reservations: [...decision.reservations, reservation] };
    }
    case 'ParagraphCorrected': {
      const { type: _, on: __, reason: ___, ...correction } = event;
      return worded({ ...decision, corrections: [...decision.corrections, correction] });
    }
  }
};
