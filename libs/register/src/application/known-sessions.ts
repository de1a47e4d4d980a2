import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type DatedSession, datedSessions } from '../queries/sessions.js';
import { Register } from '../register.js';

export { type DatedSession };

/** Every session whose opening day is known: facts for whoever reads texts. */
export class KnownSessions extends Query<readonly DatedSession[]> {}

@QueryHandler(KnownSessions)
export class KnownSessionsHandler implements IQueryHandler<KnownSessions> {
  constructor(private readonly register: Register) {}

  execute(): Promise<readonly DatedSession[]> {
    return this.register.ask({}, datedSessions);
  }
}
