import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { sessionId } from '#session-calendar/domain';
import { bodyNamed, listActors } from '../queries/actors.js';
import { listDecisions } from '../queries/decisions.js';
import { nextOffset, offsetOf } from '../queries/page-cursor.js';
import { knownSession, listSessions } from '../queries/sessions.js';
import { listing, type Page, type Question, Register } from '../register.js';
import { type ActorView, type DecisionView, type Listing, type SessionView } from '../views.js';

/** The calendar, all of it or one body's. */
export class ListSessions extends Query<Listing<SessionView>> {
  constructor(
    readonly question: Question,
    readonly body: string | undefined,
    readonly page: Page,
  ) {
    super();
  }
}

@QueryHandler(ListSessions)
export class ListSessionsHandler implements IQueryHandler<ListSessions> {
  constructor(private readonly register: Register) {}

  execute({ question, body, page }: ListSessions): Promise<Listing<SessionView>> {
    return this.register.ask(question, (db, asked) => {
      const sessions = listSessions(db, asked, body === undefined ? undefined : bodyNamed(db, body));
      const items = sessions.slice(offsetOf(page), offsetOf(page) + page.limit);
      return listing(db, asked, { items, total: sessions.length, next: nextOffset(page, sessions.length) });
    });
  }
}

/** One session. */
export class ShowSession extends Query<SessionView> {
  constructor(
    readonly question: Question,
    readonly session: string,
  ) {
    super();
  }
}

@QueryHandler(ShowSession)
export class ShowSessionHandler implements IQueryHandler<ShowSession> {
  constructor(private readonly register: Register) {}

  /** @throws Rejection `ref.unknown` */
  execute({ question, session }: ShowSession): Promise<SessionView> {
    return this.register.ask(question, (db, asked) => knownSession(db, asked, sessionId(session)));
  }
}

/** Decisions on the register, drafts included. */
export class ListDecisions extends Query<Listing<DecisionView>> {
  constructor(
    readonly question: Question,
    readonly filter: { readonly body?: string | undefined; readonly session?: string | undefined },
    readonly page: Page,
  ) {
    super();
  }
}

@QueryHandler(ListDecisions)
export class ListDecisionsHandler implements IQueryHandler<ListDecisions> {
  constructor(private readonly register: Register) {}

  execute({ question, filter: { body, session }, page }: ListDecisions): Promise<Listing<DecisionView>> {
    return this.register.ask(question, (db, asked) => {
      const filter = {
        ...(body !== undefined && { body: bodyNamed(db, body) }),
        ...(session !== undefined && { session: sessionId(session) }),
      };
      const { items, total } = listDecisions(db, asked, filter, { limit: page.limit, offset: offsetOf(page) });
      return listing(db, asked, { items, total, next: nextOffset(page, total) });
    });
  }
}

/** Everybody who has been named. */
export class ListActors extends Query<Listing<ActorView>> {
  constructor(
    readonly question: Question,
    readonly page: Page,
  ) {
    super();
  }
}

@QueryHandler(ListActors)
export class ListActorsHandler implements IQueryHandler<ListActors> {
  constructor(private readonly register: Register) {}

  execute({ question, page }: ListActors): Promise<Listing<ActorView>> {
    return this.register.ask(question, (db, asked) => {
      const actors = listActors(db, asked);
      const items = actors.slice(offsetOf(page), offsetOf(page) + page.limit);
      return listing(db, asked, { items, total: actors.length, next: nextOffset(page, actors.length) });
    });
  }
}
