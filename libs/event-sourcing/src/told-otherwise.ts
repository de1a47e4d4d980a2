/**
 * What is told once more. The very same says nothing new; what an entry of another day, or with another content, says already
 * contradicts that entry: one of the two is wrong, and a person has to say which.
 */
import { Rejection } from '#rejection';
import { lastDay, type On } from '#time';
import { type Decider, fold } from './decider.js';
import { isSameValue } from './same.js';
import { type Dated } from './state-at.js';

/** How two entries of one type compare. */
export interface Likeness<Event> {
  /** Whether they are one word of somebody who says a thing but once. */
  readonly isOneWord: (known: Event, told: Event) => boolean;
  /** What one says, but for its day, which is never compared, and for how it came on record. */
  readonly content?: (event: Event) => object;
}

const inOrder = <Event extends Dated>(told: readonly Event[]): readonly Event[] =>
  told.toSorted((a, b) => lastDay(a.on).localeCompare(lastDay(b.on)));

/** The entries that have an effect. */
const effective = <State, Event extends Dated>(
  { initialState, evolve }: Pick<Decider<State, never, Event, never>, 'initialState' | 'evolve'>,
  told: readonly Event[],
): ReadonlySet<Event> => {
  const counting = new Set<Event>();
  let state = initialState;
  for (const event of inOrder(told)) {
    const next = evolve(state, event);
    if (next !== state) counting.add(event);
    state = next;
  }
  return counting;
};

/**
 * The entry that tells otherwise what a command tells; undefined where none does.
 * @param told all that counts, of whatever day
 */
export const toldOtherwise = <State, Command, Event extends Dated, Facts extends { readonly on: On }>(
  decider: Decider<State, Command, Event, Facts>,
  told: readonly Event[],
  command: Command,
  facts: Facts,
  { isOneWord, content = (event) => event }: Likeness<Event>,
): Event | undefined => {
  const known = inOrder(told.filter(({ on }) => lastDay(on) <= lastDay(facts.on)));
  const follows = (events: readonly Event[]): readonly Event[] => {
    try {
      return decider.decide(command, fold(decider, events), facts);
    } catch (error) {
      if (error instanceof Rejection) return [];
      throw error;
    }
  };
  const news = follows(known);
  if (news.length === 0) {
    // It is so by those without which it would be news.
    const by = known.filter((one) =>
      follows(known.filter((other) => other !== one)).some(({ type }) => type === one.type),
    );
    return by.some(({ on }) => on === facts.on) ? undefined : by[0];
  }
  const [before, after] = [effective(decider, told), effective(decider, [...told, ...news])];
  const isUndone = (one: Event) => before.has(one) && !after.has(one);
  return told.find((one) =>
    news.some(
      (event) =>
        event.type === one.type &&
        (isOneWord(one, event) ||
          (isUndone(one) && isSameValue({ ...content(one), on: null }, { ...content(event), on: null }))),
    ),
  );
};
