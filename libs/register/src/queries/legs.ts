/** What goes on two legs, as it is told: each with who has to hand it on, and by when. */
import { type ActorRef, type Extension, type Obligation, type Source } from '#mandate/domain';
import { type Due, type DueBase, type DueWindow } from '#session-calendar/domain';
import { BEGINNING } from '#time';
import { type ObligationView } from '../answers/obligation.answer.js';
import { type FirstLeg } from '../rows/obligation-slices.js';
import { type Reckoned } from './missing.js';

const NOT_HANDED_OVER =
  'It cannot be computed yet: it is counted from the day on which it is handed over, and nobody has entered that it was.';
const NO_DAY = 'It cannot be computed yet: nobody has said on which day it was handed over.';

/** What the second leg counts from. */
export const baseOnSecondLeg = ({ handedOn }: FirstLeg): DueBase => ({
  session: null,
  adoptedOn: handedOn ?? BEGINNING,
});

/** Why the second leg has no last day. */
export const missingOnSecondLeg = (
  { handedOn }: FirstLeg,
  { endsOn }: DueWindow,
  missing: string | null,
): string | null => (handedOn === null && endsOn === null ? NO_DAY : missing);

interface OnLegs {
  readonly obligation: Obligation;
  readonly source: Source;
  readonly extensions?: readonly Extension[];
  readonly firstLeg?: FirstLeg;
  readonly window: DueWindow;
  /** Why nobody can tell the last day of the leg on which it is. */
  readonly missing: string | null;
}

/** What a row tells of its legs; null of what has but one. */
export const legsTold = (
  { obligation, source, extensions = [], firstLeg, window, missing }: OnLegs,
  shown: (refs: readonly ActorRef[]) => readonly ActorRef[],
  missingIn: (reckoned: Reckoned) => string | null,
): ObligationView['legs'] => {
  const { onward, by, via, due } = obligation;
  if (onward === undefined) return null;
  const lastOf = (asked: Due, given: readonly Extension[]): Due => given.at(-1)?.due ?? asked;
  if (firstLeg === undefined)
    return {
      running: 'first',
      first: { by: shown(by), phrase: lastOf(due, extensions).phrase, endsOn: window.endsOn, missing },
      second: { by: shown(via), phrase: onward.phrase, endsOn: null, countedFrom: null, missing: NOT_HANDED_OVER },
    };
  const first = lastOf(firstLeg.due, firstLeg.extensions);
  const base = firstLeg.extensions.at(-1)?.base;
  return {
    running: 'second',
    first: {
      by: shown(firstLeg.by),
      phrase: first.phrase,
      endsOn: firstLeg.window.endsOn,
      missing: missingIn({ due: first, window: firstLeg.window, base, source }),
    },
    second: {
      by: shown(by),
      phrase: lastOf(onward, extensions).phrase,
      endsOn: window.endsOn,
      countedFrom: firstLeg.handedOn,
      missing,
    },
  };
};
