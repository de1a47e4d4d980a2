import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { believed } from '#bitemporal';
import { END, firstDay } from '#time';
import { statement } from '../queries/statement.js';
import { decisionsNamed } from '../queries/symbol-named.js';
import { Register } from '../register.js';
import { detailIn } from '../rows/mandate-detail.js';

/**
 * Whether the claim that stands of a mandate is somebody's own, and what they name is no decision on it: one that is not on the
 * register, is not adopted, was adopted before the day that is claimed, or is the one that asked for it.
 */
export class OwnClaimUndecided extends Query<boolean> {
  constructor(
    readonly mandate: string,
    readonly person: string,
    /** The symbol of the decision that is named. */
    readonly decision: string,
  ) {
    super();
  }
}

interface Row {
  readonly decision: string;
  readonly detail: string;
}

@QueryHandler(OwnClaimUndecided)
export class OwnClaimUndecidedHandler implements IQueryHandler<OwnClaimUndecided> {
  constructor(private readonly register: Register) {}

  execute({ mandate, person, decision }: OwnClaimUndecided): Promise<boolean> {
    return this.register.ask({}, (db) => {
      const { sql, params } = believed(undefined);
      const row = statement<[Record<string, string | number>], Row>(
        db,
        `SELECT decision, detail FROM mandate WHERE mandate = @mandate AND valid_to = @end AND ${sql}`,
      ).get({ ...params, mandate, end: END });
      const claim = row && detailIn(row.detail).claim;
      if (!row || !claim || claim.by !== person) return false;
      const ever = { asOf: LAST_DAY, knownAt: undefined };
      const adopted = statement<[Record<string, string | number>], string | null>(
        db,
        `SELECT adopted_on FROM decision WHERE decision = @id AND valid_to = @end AND ${sql}`,
      ).pluck();
      return !decisionsNamed(db, ever, decision).some(({ decision: id }) => {
        const day = adopted.get({ ...params, id, end: END });
        return id !== row.decision && typeof day === 'string' && (claim.on === null || day >= firstDay(claim.on));
      });
    });
  }
}

/** Rows hold until `END`, which is no day itself. */
const LAST_DAY = '9999-12-31';
