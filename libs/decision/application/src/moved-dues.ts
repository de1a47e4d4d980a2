/** What would still be owed, and on other days: said before it is done. */
import { stateAt } from '#event-sourcing';
import { type UnitOfWork } from '#journal';
import { windowsNow } from '#mandate/application';
import { type DueAt, dueNow, duesNow, type KnownMandate, mandateKind, placeWords } from '#mandate/domain';
import { END } from '#time';
import { idElsewhere } from './carry-over.js';
import { windowWords } from './due-words.js';
import { type MandateAggregate } from './kin.js';

interface Owed {
  readonly place: string;
  readonly kind: string;
  readonly phrase: string;
  readonly dues: readonly DueAt[];
}

/** By what makes it one thing wherever it stands. */
const owedIn = (mandate: MandateAggregate, state: KnownMandate): readonly (readonly [string, Owed])[] =>
  state.obligations
    .filter(({ moved }) => !moved)
    .map((owed) => [
      idElsewhere(mandate, owed.obligation.id),
      {
        place: placeWords(owed.source),
        kind: owed.obligation.kind,
        phrase: dueNow(owed).due.phrase,
        dues: duesNow(owed),
      },
    ]);

/** What is owed before and after what a unit of work would write, and falls due on other days, in words. */
export const movedDues = async (unit: UnitOfWork): Promise<readonly string[]> => {
  const [before, after] = [new Map<string, Owed>(), new Map<string, Owed>()];
  for (const { stream, aggregate } of unit.tracked) {
    if (!stream.startsWith('mandate-') || aggregate.added.length === 0) continue;
    const mandate = await unit.load(mandateKind, stream.slice('mandate-'.length));
    const was = stateAt(mandateKind.decider, mandate.loaded.entries, { asOf: END, knownAt: Number.MAX_SAFE_INTEGER });
    const is = mandate.stateOn(END);
    if (was.validity !== 'unknown') for (const [key, owed] of owedIn(mandate, was)) before.set(key, owed);
    if (is.validity !== 'unknown') for (const [key, owed] of owedIn(mandate, is)) after.set(key, owed);
  }
  const pairs = [...before].flatMap(([key, was]) => {
    const is = after.get(key);
    return is === undefined ? [] : [{ was, is }];
  });
  const windowOf = await windowsNow(
    unit,
    pairs.flatMap(({ was, is }) => [was.dues, is.dues]),
    END,
  );
  const words = ({ dues }: Owed): string => {
    const window = windowOf(dues);
    return window === undefined ? '' : windowWords(window);
  };
  return pairs.flatMap(({ was, is }) =>
    words(was) === words(is)
      ? []
      : [`${is.place}: ${is.kind} ${is.phrase || 'without a time'}: ${words(is)}, instead of ${words(was)}`],
  );
};
