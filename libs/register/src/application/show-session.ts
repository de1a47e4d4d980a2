import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type SessionView } from '../answers/session.answer.js';
import { sessionId, sessionParts } from '#session-calendar/domain';
import { sessionNamed } from '../queries/session-names.js';
import { knownSession } from '../queries/sessions.js';
import { type Question, Register } from '../register.js';

/** One session, by its id or by what it is called. */
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

  /** @throws Rejection `session.unknown`, `session.ambiguous`, `ref.unknown` */
  execute({ question, session }: ShowSession): Promise<SessionView> {
    return this.register.ask(question, (db, asked) =>
      knownSession(db, asked, sessionParts(session) ? sessionId(session) : sessionNamed(db, asked, session)),
    );
  }
}
