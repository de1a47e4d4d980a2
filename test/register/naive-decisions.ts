/** What became of decisions, naively: each stream is folded anew, and what would have been refused at its day is passed by. */
import { type DecisionEvent, type ReservationEntered } from '#decision/domain';
import { type Source } from '#mandate/domain';
import { decisionEvents, idsIn, type LogEntry, type Point } from './naive-log.js';

export interface NaiveDecision {
  status: string;
  adoptedOn: string | null;
  manner: string | null;
  repealedBy: string | null;
  readonly amendments: string[];
  readonly corrigenda: string[];
  reservations: readonly ReservationEntered[];
}

const sameWords = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const without = <Of extends { readonly on: unknown }>({ on: _, ...words }: Of) => words;

type Effects = {
  readonly [T in DecisionEvent['type']]?: (
    decision: NaiveDecision,
    event: DecisionEvent & { readonly type: T },
  ) => void;
};
const isOnRecord = ({ status }: NaiveDecision): boolean => status === 'adopted' || status === 'repealed';
const placeOf = ({ decision, paragraph }: Source): string => `${decision} ${paragraph}`;

const EFFECTS: Effects = {
  DecisionAdopted(decision, { on }) {
    if (decision.status === 'draft') Object.assign(decision, { status: 'adopted', adoptedOn: on });
  },
  DecisionWithdrawn(decision) {
    if (decision.status === 'draft') decision.status = 'withdrawn';
  },
  AdoptionDescribed(decision, { how }) {
    if (isOnRecord(decision)) decision.manner = how;
  },
  DecisionAmended(decision, { by, on }) {
    if (isOnRecord(decision)) decision.amendments.push(`${placeOf(by)} ${on ?? ''}`);
  },
  DecisionCorrected(decision, { document, on }) {
    if (isOnRecord(decision)) decision.corrigenda.push(`${document} ${on ?? ''}`);
  },
  DecisionRepealed(decision, { by }) {
    if (decision.status === 'adopted') Object.assign(decision, { status: 'repealed', repealedBy: placeOf(by) });
  },
  ReservationEntered(decision, event) {
    const isKnown = decision.reservations.some((one) => sameWords(without(one), without(event)));
    if (!isKnown) decision.reservations = [...decision.reservations, event];
  },
  TextVersionAdded(decision, { map }) {
    if (!map) return;
    // It goes where its paragraphs went; limiting none that is left, it is no reservation to the whole.
    decision.reservations = decision.reservations.flatMap((one) => {
      const paragraphs = one.paragraphs.flatMap((ref) => map.find(({ former }) => former === ref)?.latter ?? []);
      return one.paragraphs.length > 0 && paragraphs.length === 0 ? [] : [{ ...one, paragraphs }];
    });
  },
  ReservationWithdrawn(decision, event) {
    // Of what it limited goes what is named; limiting nothing any more, it is gone.
    decision.reservations = decision.reservations.flatMap((one) => {
      if (one.by !== event.by || one.text !== event.text) return [one];
      const isWhole = one.paragraphs.length === 0 || event.paragraphs.length === 0;
      if (isWhole) return one.paragraphs.length === event.paragraphs.length ? [] : [one];
      const paragraphs = one.paragraphs.filter((ref) => !event.paragraphs.includes(ref));
      return paragraphs.length === 0 ? [] : [{ ...one, paragraphs }];
    });
  },
};

const tell = (decision: NaiveDecision, event: DecisionEvent): void => {
  const effect = EFFECTS[event.type] as ((told: NaiveDecision, of: DecisionEvent) => void) | undefined;
  effect?.(decision, event);
};

const decisionAt = (log: readonly LogEntry[], id: string, at: Point): NaiveDecision | undefined => {
  let decision: NaiveDecision | undefined;
  for (const event of decisionEvents(log, id, at)) {
    if (event.type === 'DecisionTabled')
      decision ??= {
        status: 'draft',
        adoptedOn: null,
        manner: null,
        repealedBy: null,
        amendments: [],
        corrigenda: [],
        reservations: [],
      };
    if (decision) tell(decision, event);
  }
  return decision;
};

export const decisionsAt = (log: readonly LogEntry[], at: Point): ReadonlyMap<string, NaiveDecision> =>
  new Map(
    idsIn(log, 'decision').flatMap((id) => {
      const decision = decisionAt(log, id, at);
      return decision ? [[id, decision] as const] : [];
    }),
  );

interface Reserved {
  readonly by: string;
  readonly kind: string;
  readonly paragraphs: readonly string[];
  readonly on: string | null;
}
export const reservationTold = ({ by, kind, paragraphs, on }: Reserved): string =>
  `${by} ${kind} ${[...paragraphs].sort().join()} ${on ?? ''}`;

/** By decision, all that is told of it. */
export const decisionsTold = (log: readonly LogEntry[], at: Point): Readonly<Record<string, readonly unknown[]>> =>
  Object.fromEntries(
    [...decisionsAt(log, at)].map(([id, one]) => [
      id,
      [
        one.status,
        one.adoptedOn,
        one.manner,
        one.repealedBy,
        one.amendments.toSorted(),
        one.corrigenda.toSorted(),
        one.reservations.map(reservationTold).sort(),
      ],
    ]),
  );
