/**
 * What is owed on two legs: to whoever it goes through, and from there, within a time of its own, to whom it is owed. The second
 * is counted from the day on which the first was done.
 */
import { type Due, type DueBase, type DueWindow, isBounded, prolongs } from '#session-calendar/domain';
import { type CivilDate, firstDay, lastDay, type On } from '#time';
import { type ActorRef } from './mandate.terms.js';
import { type Extension, type ObligationState, type Submission } from './obligation.state.js';

/** It is with whoever it goes through, who has to hand it on. */
export interface SecondLeg {
  readonly due: Due;
  readonly handed: Submission;
  /** The day that it is counted from; null where nobody has said on which day it was handed over. */
  readonly from: CivilDate | null;
}

/** What tells on which leg something is. */
type OnItsWay = Pick<ObligationState, 'obligation' | 'submissions'>;

/** When it was first handed over to whom it goes through; undefined where nobody has said that it was. */
export const firstHandedOver = ({ submissions }: Pick<OnItsWay, 'submissions'>): Submission | undefined =>
  submissions.find(({ kind }) => kind === 'handed-over');

/** Null of what has but one leg, and before it was handed over. */
export const secondLegOf = (due: OnItsWay): SecondLeg | null => {
  const { onward } = due.obligation;
  const handed = firstHandedOver(due);
  if (onward === undefined || handed === undefined) return null;
  const { on } = handed;
  return { due: onward, handed, from: on !== null && firstDay(on) === lastDay(on) ? lastDay(on) : null };
};

/** What creditors have put in the place of the due time of each leg: given once it was handed over, it is of the second. */
export const extensionsByLeg = (
  due: OnItsWay & Pick<ObligationState, 'extensions'>,
): { readonly first: readonly Extension[]; readonly second: readonly Extension[] } => {
  const leg = secondLegOf(due);
  const isSecond = ({ on }: Extension): boolean => leg !== null && lastDay(on) >= lastDay(leg.handed.on);
  return {
    first: due.extensions.filter((one) => !isSecond(one)),
    second: due.extensions.filter(isSecond),
  };
};

/** What the second leg counts from. */
export const baseOfLeg = ({ handed, from }: SecondLeg): DueBase => ({
  session: null,
  adoptedOn: from ?? lastDay(handed.on),
});

/** By when something is due, and what that counts from. */
export interface DueAt {
  readonly due: Due;
  readonly base: DueBase;
  /** When a creditor gave it, where one did. */
  readonly on?: On;
}

/** By when it is due on the leg on which it is: as it was asked, then by each word of a creditor. */
const duesInTurn = (due: OnItsWay & Pick<ObligationState, 'base' | 'extensions'>): readonly [DueAt, ...DueAt[]] => {
  const leg = secondLegOf(due);
  const { first, second } = extensionsByLeg(due);
  if (leg === null) return [{ due: due.obligation.due, base: due.base }, ...first];
  return [{ due: leg.due, base: baseOfLeg(leg) }, ...second];
};

/** By when it is due by the creditor's last word, and before that all from whose end that goes on. */
export const duesNow = (due: OnItsWay & Pick<ObligationState, 'base' | 'extensions'>): readonly DueAt[] => {
  const all = duesInTurn(due);
  return all.slice(
    Math.max(
      0,
      all.findLastIndex((one) => !prolongs(one.due)),
    ),
  );
};

/**
 * The window of the last of these, each of which goes on from the end of the one before it: as the calendar had that when more
 * time was given; where it had no day then, as it has one now.
 * @param windowOf by the calendar as it stood on a day
 */
export const windowOfLast = (
  dues: readonly DueAt[],
  windowOf: (one: DueAt, on: On) => DueWindow,
  now: On,
): DueWindow | undefined => {
  const last = dues.at(-1);
  if (last === undefined || !prolongs(last.due)) return last && windowOf(last, now);
  const before = dues.slice(0, -1);
  const ends = [last.on ?? now, now].map((on) => windowOfLast(before, windowOf, on));
  const former = ends.find((window) => window !== undefined && isBounded(window));
  return windowOf({ ...last, base: { ...last.base, formerEnd: former?.endsOn ?? null } }, now);
};

/** By when it is due by the creditor's last word, on the leg on which it is, and what that counts from. */
export const dueNow = (due: OnItsWay & Pick<ObligationState, 'base' | 'extensions'>): DueAt => {
  const [asked, ...given] = duesInTurn(due);
  return given.at(-1) ?? asked;
};

/** Who owes it on the leg on which it is. */
export const owedBy = (due: OnItsWay): readonly ActorRef[] => {
  const { by, via } = due.obligation;
  return secondLegOf(due) !== null && via.length > 0 ? via : by;
};

/** As it stands on its second leg: owed by whoever it goes through, within the time that they have. */
export const onSecondLeg = (due: ObligationState, leg: SecondLeg): ObligationState => {
  const { mode: _, ...obligation } = due.obligation;
  return {
    ...due,
    obligation: { ...obligation, by: owedBy(due), via: [], due: leg.due },
    extensions: extensionsByLeg(due).second,
  };
};
