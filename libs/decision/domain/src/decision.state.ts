import { type On } from '#event-sourcing';
import { type SessionId } from '#session-calendar/domain';
import { type DecisionEvent, type ReservationEntered } from './decision.events.js';
import { type DecisionText } from './provision.js';

export type Reservation = Omit<ReservationEntered, 'type'>;

export interface TabledDecision {
  readonly status: 'draft' | 'adopted';
  readonly body: string;
  readonly session: SessionId | null;
  readonly text: DecisionText;
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

export const evolve = (decision: DecisionState, event: DecisionEvent): DecisionState => {
  if (event.type === 'DecisionTabled') {
    const { body, session, text, on: tabledOn } = event;
    return decision.status === 'unknown'
      ? { status: 'draft', body, session, text, tabledOn, adoption: null, reservations: [] }
      : decision;
  }
  if (decision.status === 'unknown') return decision;
  switch (event.type) {
    case 'TextVersionAdded':
      return { ...decision, text: event.text };
    case 'DecisionAdopted': {
      const { type: _, session, ...adoption } = event;
      return { ...decision, status: 'adopted', session, adoption };
    }
    case 'ReservationEntered': {
      const { type: _, ...reservation } = event;
      return { ...decision, reservations: [...decision.reservations, reservation] };
    }
  }
};
