import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type Dated, isRetraction } from '#event-sourcing';
import { Journal, type Tracked } from '#journal';
import { takeBack } from '../retraction.js';

/** An entry, and what it says in a sentence for people. */
export interface PreviewedEntry {
  readonly stream: string;
  readonly id: string;
  /** The name on disk. */
  readonly type: string;
  readonly what: string;
}

/** What a retraction would do now; nothing where it is done already. */
export interface RetractionPreview {
  /** The entries that would not count any more, the one named among them. */
  readonly takenBack: readonly PreviewedEntry[];
  /** What would be entered in their place, so that what rested on them stands. */
  readonly entered: readonly PreviewedEntry[];
}

/** What a retraction would take back, said before it is done; nothing is written. */
export class PreviewRetraction extends Query<RetractionPreview> {
  constructor(
    readonly stream: string,
    readonly entry: string,
  ) {
    super();
  }
}

const previewed = (
  { stream, aggregate: { kind } }: Tracked,
  { id, event }: { readonly id: string; readonly event: Dated },
): PreviewedEntry => ({ stream, id, type: kind.codec.encode(event).type, what: kind.words(event) });

const takenBackIn = (tracked: Tracked): readonly PreviewedEntry[] => {
  const { added, entries } = tracked.aggregate;
  const gone = new Set(added.flatMap(({ event }) => (isRetraction(event) ? [event.entry] : [])));
  return entries.flatMap(({ id, event }) =>
    gone.has(id) && !isRetraction(event) ? [previewed(tracked, { id, event })] : [],
  );
};

const enteredIn = (tracked: Tracked): readonly PreviewedEntry[] =>
  tracked.aggregate.added.flatMap(({ id, event }) => (isRetraction(event) ? [] : [previewed(tracked, { id, event })]));

@QueryHandler(PreviewRetraction)
export class PreviewRetractionHandler implements IQueryHandler<PreviewRetraction> {
  constructor(private readonly journal: Journal) {}

  /** @throws Rejection as the retraction itself would */
  execute({ stream, entry }: PreviewRetraction): Promise<RetractionPreview> {
    return this.journal.look(async (unit) => {
      await takeBack(unit, { stream, entry, reason: '' });
      const tracked = unit.tracked.filter(({ aggregate }) => aggregate.kind.isIndex !== true);
      return { takenBack: tracked.flatMap(takenBackIn), entered: tracked.flatMap(enteredIn) };
    });
  }
}
