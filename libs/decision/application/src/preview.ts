/** What a command would do, said before it is done. */
import { type Dated, isRetraction, stateAt } from '#event-sourcing';
import { type Tracked, type UnitOfWork } from '#journal';
import { type KnownMandate, mandateKind, placeWords } from '#mandate/domain';
import { END } from '#time';
import { idElsewhere } from './carry-over.js';
import { type MandateAggregate } from './kin.js';
import { movedDues } from './moved-dues.js';

/** An entry, and what it says in a sentence for people. */
export interface PreviewedEntry {
  readonly stream: string;
  readonly id: string;
  /** The name on disk. */
  readonly type: string;
  readonly what: string;
}

/** What would follow; nothing where it is so already. */
export interface Preview {
  /** The entries that would not count any more. */
  readonly takenBack: readonly PreviewedEntry[];
  /** What would be entered. */
  readonly entered: readonly PreviewedEntry[];
  /** What was told of mandates and would belong to nothing that is asked any more, in words. */
  readonly orphaned: readonly string[];
  /** What would be owed on other days, in words. */
  readonly moved: readonly string[];
  /** How many entries would be entered anew because they hang on a head that is put right; they are not told one by one. */
  readonly anew: number;
}

/** Who has a code is known where the register is read, not here. */
const asKnown = (code: string): string => code;

const previewed = (
  { stream, aggregate: { kind } }: Tracked,
  { id, event }: { readonly id: string; readonly event: Dated },
): PreviewedEntry => ({ stream, id, type: kind.codec.encode(event).type, what: kind.words(event, asKnown) });

const takenBackIn = (tracked: Tracked): readonly PreviewedEntry[] => {
  const { added, entries } = tracked.aggregate;
  const gone = new Set(added.flatMap(({ event }) => (isRetraction(event) ? [event.entry] : [])));
  return entries.flatMap(({ id, event }) =>
    gone.has(id) && !isRetraction(event) ? [previewed(tracked, { id, event })] : [],
  );
};

const enteredIn = (tracked: Tracked): readonly PreviewedEntry[] =>
  tracked.aggregate.added.flatMap(({ id, event }) => (isRetraction(event) ? [] : [previewed(tracked, { id, event })]));

/** What was told of a mandate and belongs to something that it asks, by what makes it one thing wherever it stands. */
const belonging = (mandate: MandateAggregate, state: KnownMandate): ReadonlyMap<string, string> => {
  const place = placeWords(state.origin);
  const told = state.obligations.flatMap(({ obligation, received, addenda, searches }) => {
    const id = idElsewhere(mandate, obligation.id);
    return [
      ...[received, ...addenda].flatMap((one) =>
        one ? [[`${id} report ${one.document}`, `report ${one.document}, for ${place}`] as const] : [],
      ),
      ...searches.map((one) => [`${id} search ${one.searched}`, `search of ${one.searched}, for ${place}`] as const),
    ];
  });
  const { claim } = state;
  return new Map([
    ...told,
    ...(claim ? [[`claim ${claim.evidence}`, `claim ${claim.evidence}, for ${place}`] as const] : []),
  ]);
};

/** What people told and have not taken back. */
const toldStill = (mandate: MandateAggregate): ReadonlySet<string> =>
  new Set(
    mandate.counting.flatMap(({ event }) => {
      if (event.type === 'FulfilmentClaimed') return [`claim ${event.evidence}`];
      if (event.type === 'ReportSubmitted')
        return event.obligations.map((id) => `${idElsewhere(mandate, id)} report ${event.document}`);
      if (event.type === 'NonSubmissionVerified')
        return event.obligations.map((id) => `${idElsewhere(mandate, id)} search ${event.searched}`);
      return [];
    }),
  );

const orphanedIn = async (unit: UnitOfWork): Promise<readonly string[]> => {
  const [before, after, still] = [new Map<string, string>(), new Set<string>(), new Set<string>()];
  for (const { stream } of unit.tracked) {
    if (!stream.startsWith('mandate-')) continue;
    const mandate = await unit.load(mandateKind, stream.slice('mandate-'.length));
    const was = stateAt(mandateKind.decider, mandate.loaded.entries, { asOf: END, knownAt: Number.MAX_SAFE_INTEGER });
    const is = mandate.stateOn(END);
    if (was.validity !== 'unknown') for (const [key, words] of belonging(mandate, was)) before.set(key, words);
    if (is.validity !== 'unknown') for (const key of belonging(mandate, is).keys()) after.add(key);
    for (const key of toldStill(mandate)) still.add(key);
  }
  return [...before].flatMap(([key, words]) => (still.has(key) && !after.has(key) ? [words] : []));
};

/** What a unit of work would write, before it is committed. */
export const previewOf = async (unit: UnitOfWork): Promise<Preview> => {
  const tracked = unit.tracked.filter(({ aggregate }) => aggregate.kind.isIndex !== true);
  return {
    takenBack: tracked.flatMap(takenBackIn),
    entered: tracked.flatMap(enteredIn),
    orphaned: await orphanedIn(unit),
    moved: await movedDues(unit),
    anew: 0,
  };
};

/** What a unit of work would write that puts a head right: what is taken back and entered anew is counted. */
export const headPreviewOf = async (unit: UnitOfWork): Promise<Preview> => {
  const { takenBack, entered, ...rest } = await previewOf(unit);
  const left = [...entered];
  const gone = takenBack.filter(({ stream, type }) => {
    const at = left.findIndex((one) => one.stream === stream && one.type === type);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return { ...rest, takenBack: gone, entered: left, anew: takenBack.length - gone.length };
};
