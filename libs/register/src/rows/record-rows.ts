/** Facts of record keeping, which hold on every day: who the actors are, how far the record goes. */
import { type Database, type Statement } from 'better-sqlite3';
import { actorDecider, nameKey, type RegisteredActor, type Succession, type UnaskedReport } from '#actor/domain';
import { BitemporalTable, type RowIn } from '#bitemporal';
import { coverageDecider } from '#coverage/domain';
import { timeline } from '#event-sourcing';
import { BEGINNING, END } from '#time';
import { type Entries } from '../entries.js';
import { actorTable, coverageTable } from '../tables.js';

const always = <Row>(row: Row) => [{ from: BEGINNING, to: END, row }];

/** What is told of an actor beside what its columns have. */
export interface ActorDetail {
  /** By name, as far as somebody has said it. */
  readonly languages: Readonly<Record<string, string>>;
  readonly succession: Succession | null;
  readonly described: boolean;
  /** Absent where it has reported nothing unasked. */
  readonly unasked?: readonly UnaskedReport[];
}

const actorRow = (state: RegisteredActor): RowIn<typeof actorTable> => {
  const { code, name, kind, aliases, partOf, renamed, succeededBy, members, formerMembers } = state;
  const { languages, succession, described, unasked } = state;
  const shown = succeededBy.length > 0 ? succeededBy : renamed ? [code] : [];
  const isGroup = members.length + formerMembers.length > 0;
  const detail: ActorDetail = { languages, succession, described, ...(unasked.length > 0 && { unasked }) };
  return {
    name,
    kind,
    aliases: JSON.stringify(aliases),
    part_of: partOf,
    shown_as: shown.length === 0 ? null : ` ${shown.join(' ')} `,
    members: isGroup ? ` ${members.join(' ')} ` : null,
    detail: JSON.stringify(detail),
  };
};

export class RecordRows {
  readonly #actors;
  readonly #coverage;
  readonly #name: Statement<[string, string]>;
  readonly #ordinals: Statement<[string], number>;

  constructor(
    db: Database,
    private readonly entries: Entries,
  ) {
    this.#actors = new BitemporalTable(db, actorTable);
    this.#coverage = new BitemporalTable(db, coverageTable);
    this.#name = db.prepare('INSERT OR IGNORE INTO actor_name VALUES (?, ?)');
    this.#ordinals = db.prepare<[string], number>('SELECT DISTINCT ordinal FROM coverage WHERE body = ?').pluck();
  }

  writeActor(actor: string, seq: number): void {
    const states = timeline(actorDecider, this.entries.of('actor', actor));
    const slices = states.flatMap(({ from, state }, index) =>
      state.status === 'registered' ? [{ from, to: states[index + 1]?.from ?? END, row: actorRow(state) }] : [],
    );
    this.#actors.replace({ actor }, slices, seq);
    for (const { row } of slices)
      for (const known of [actor, row.name, ...(JSON.parse(row.aliases) as string[])])
        this.#name.run(nameKey(known), actor);
  }

  writeCoverage(body: string, seq: number): void {
    const declared = timeline(coverageDecider, this.entries.of('coverage', body)).at(-1)?.state;
    for (const ordinal of new Set([...this.#ordinals.all(body), ...(declared?.keys() ?? [])])) {
      const extents = declared?.get(ordinal);
      const row = { decisions: extents?.decisions ?? null, reports: extents?.reports ?? null };
      this.#coverage.replace({ body, ordinal }, extents ? always(row) : [], seq);
    }
  }
}
