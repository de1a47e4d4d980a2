import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type SessionId } from '#session-calendar/domain';
import { type CivilDate } from '#time';
import { aroundSession } from '../queries/around-session.js';
import { type Question, Register } from '../register.js';

/** What a session would bring on its new days, before it gets them: what is open by whom, there and near. */
export class BeforeSession extends Query<readonly string[]> {
  constructor(
    readonly question: Question,
    readonly session: SessionId,
    readonly opensOn: CivilDate | null,
    readonly closesOn: CivilDate | null,
  ) {
    super();
  }
}

@QueryHandler(BeforeSession)
export class BeforeSessionHandler implements IQueryHandler<BeforeSession> {
  constructor(private readonly register: Register) {}

  execute({ question, session, opensOn, closesOn }: BeforeSession): Promise<readonly string[]> {
    return this.register.ask(question, (db, asked) => aroundSession(db, asked, session, [opensOn, closesOn]));
  }
}
