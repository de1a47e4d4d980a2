/** Facts of record keeping, which hold on every day: who the actors are, how far the record goes. */
import { type Database, type Statement } from 'better-sqlite3';
import { actorDecider, nameKey } from '#actor/domain';
import { BitemporalTable } from '#bitemporal';
import { coverageDecider } from '#coverage/domain';
import { timeline } from '#event-sourcing';
import { BEGINNING, END } from '#time';
import { type Entries } from '../entries.js';
import { actorTable, coverageTable } from '../tables.js';

const always = <Row>(row: Row) => [{ from: BEGINNING, to: END, row }];

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
    const state = timeline(actorDecider, this.entries.of('actor', actor)).at(-1)?.state;
    if (state?.status !== 'registered') return this.#actors.replace({ actor }, [], seq);
    const { name, kind, aliases, partOf, renamed, succeededBy } = state;
    const shown = succeededBy.length > 0 ? succeededBy : renamed ? [actor] : [];
    const shown_as = shown.length === 0 ? null : ` ${shown.join(' ')} `;
    const row = { name, kind, aliases: JSON.stringify(aliases), part_of: partOf, shown_as };
    this.#actors.replace({ actor }, always(row), seq);
    for (const known of [actor, name, ...aliases]) this.#name.run(nameKey(known), actor);
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
