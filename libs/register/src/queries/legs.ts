/** What goes on two legs, as it is told: each with who has to hand it on, and by when. */
import { type ActorRef, type Extension, type Obligation } from '#mandate/domain';
import { type Due, type DueWindow, missingDay } from '#session-calendar/domain';
import { type ObligationView } from '../answers/obligation.answer.js';
import { type FirstLeg } from '../rows/obligation-slices.js';

const NOT_HANDED_OVER =
  'It cannot be computed yet: it is counted from the day on which it is handed over, and nobody has entered that it was.';
const NO_DAY = 'It cannot be computed yet: nobody has said on which day it was handed over.';

/** Why the second leg has no last day. */
export const missingOnLeg = (
  due: Due,
  window: DueWindow,
  firstLeg: FirstLeg | undefined,
  suspended?: string,
): string | null => {
  if (firstLeg === undefined) return NOT_HANDED_OVER;
  return firstLeg.handedOn === null && window.endsOn === null ? NO_DAY : missingDay(due, window, suspended);
};

/** What a row tells of its legs; null of what has but one. */
export const legsTold = (
  {
    obligation,
    extensions = [],
    firstLeg,
    window,
  }: {
    readonly obligation: Obligation;
    readonly extensions?: readonly Extension[];
    readonly firstLeg?: FirstLeg;
    readonly window: DueWindow;
  },
  shown: (refs: readonly ActorRef[]) => readonly ActorRef[],
): ObligationView['legs'] => {
  const { onward, by, via, due } = obligation;
  if (onward === undefined) return null;
  const wordsOf = (asked: Due, given: readonly Extension[]): string => (given.at(-1)?.due ?? asked).phrase;
  if (firstLeg === undefined)
    return {
      running: 'first',
      first: { by: shown(by), phrase: wordsOf(due, extensions), endsOn: window.endsOn },
      second: { by: shown(via), phrase: onward.phrase, endsOn: null, countedFrom: null, missing: NOT_HANDED_OVER },
    };
  return {
    running: 'second',
    first: {
      by: shown(firstLeg.by),
      phrase: wordsOf(firstLeg.due, firstLeg.extensions),
      endsOn: firstLeg.window.endsOn,
    },
    second: {
      by: shown(by),
      phrase: wordsOf(onward, extensions),
      endsOn: window.endsOn,
      countedFrom: firstLeg.handedOn,
      missing: missingOnLeg(extensions.at(-1)?.due ?? onward, window, firstLeg),
    },
  };
};
