import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { sessionId } from '#session-calendar/domain';
import { actorsNamed } from '../queries/actors.js';
import { obligationsDueAt, type ObligationFilter, obligationView, overdueObligations } from '../queries/obligations.js';
import { nextOffset, offsetOf, onsetCursor, onsetPlace } from '../queries/page-cursor.js';
import { knownSession } from '../queries/sessions.js';
import { listing, type Page, type Question, Register } from '../register.js';
import { type Listing, type ObligationView } from '../views.js';

/** Names as people write them. */
export interface PartyFilter {
  readonly by?: string | undefined;
  readonly to?: string | undefined;
  readonly session?: string | undefined;
  /** Only rows for which somebody has searched and found no report. */
  readonly verifiedOnly?: boolean | undefined;
}

const filterOf = (
  db: Parameters<typeof actorsNamed>[0],
  { by, to, session, verifiedOnly }: PartyFilter,
): ObligationFilter => ({
  ...(by !== undefined && { by: actorsNamed(db, by) }),
  ...(to !== undefined && { to: actorsNamed(db, to) }),
  ...(session !== undefined && { session: sessionId(session) }),
  ...(verifiedOnly && { verifiedOnly }),
});

/** Which reports are past due with none on file, the longest overdue first. */
export class OverdueReports extends Query<Listing<ObligationView>> {
  constructor(
    readonly question: Question,
    readonly filter: PartyFilter,
    readonly page: Page,
  ) {
    super();
  }
}

@QueryHandler(OverdueReports)
export class OverdueReportsHandler implements IQueryHandler<OverdueReports> {
  constructor(private readonly register: Register) {}

  execute({ question, filter, page }: OverdueReports): Promise<Listing<ObligationView>> {
    return this.register.ask(question, (db, asked) => {
      const { rows, total } = overdueObligations(db, asked, filterOf(db, filter), {
        limit: page.limit + 1,
        after: onsetPlace(page),
      });
      const shown = rows.slice(0, page.limit);
      const last = rows.length > page.limit ? shown.at(-1) : undefined;
      const next = last ? onsetCursor({ onset: last.overdue_from ?? '', obligation: last.obligation }) : null;
      return listing(db, asked, { items: shown.map((row) => obligationView(db, asked, row)), total, next });
    });
  }
}

/** Everything owed to, or before, one session, whatever became of it. */
export class ReportsDue extends Query<Listing<ObligationView>> {
  constructor(
    readonly question: Question,
    readonly session: string,
    readonly page: Page,
  ) {
    super();
  }
}

@QueryHandler(ReportsDue)
export class ReportsDueHandler implements IQueryHandler<ReportsDue> {
  constructor(private readonly register: Register) {}

  execute({ question, session, page }: ReportsDue): Promise<Listing<ObligationView>> {
    return this.register.ask(question, (db, asked) => {
      knownSession(db, asked, sessionId(session));
      const rows = obligationsDueAt(db, asked, { session: sessionId(session) });
      const items = rows
        .slice(offsetOf(page), offsetOf(page) + page.limit)
        .map((row) => obligationView(db, asked, row));
      return listing(db, asked, { items, total: rows.length, next: nextOffset(page, rows.length) });
    });
  }
}
