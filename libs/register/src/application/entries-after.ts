import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { statement } from '../queries/statement.js';
import { Register } from '../register.js';

/** How far the register has come, and about what something was entered since. */
export interface EnteredSince {
  /** Number of the last entry. */
  readonly seq: number;
  /** The streams that have something new; null where they are too many to be named. */
  readonly streams: readonly string[] | null;
}

/** Entries that are looked at to say what they are about; beyond that, everything may be new. */
const LOOKED_AT = 1_000;

/** What has come since an entry, by its number; for whoever shows what there was then. */
export class EnteredAfter extends Query<EnteredSince> {
  constructor(readonly seq: number) {
    super();
  }
}

@QueryHandler(EnteredAfter)
export class EnteredAfterHandler implements IQueryHandler<EnteredAfter> {
  constructor(private readonly register: Register) {}

  execute({ seq: after }: EnteredAfter): Promise<EnteredSince> {
    return this.register.ask({}, (db): EnteredSince => {
      const rows = statement<[number, number], { readonly seq: number; readonly stream: string }>(
        db,
        'SELECT seq, stream FROM entry WHERE seq > ? ORDER BY seq LIMIT ?',
      ).all(after, LOOKED_AT + 1);
      const last = statement<[], number | null>(db, 'SELECT max(seq) FROM entry').pluck().get() ?? 0;
      const isTooMany = rows.length > LOOKED_AT || after > last;
      return { seq: last, streams: isTooMany ? null : [...new Set(rows.map(({ stream }) => stream))] };
    });
  }
}
