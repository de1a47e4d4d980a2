import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type KnownBody } from '#body/directory';
import { type BodyView } from '../answers/body.answer.js';
import { bodyNamed } from '../queries/actors.js';
import { enteredBodies, showBody } from '../queries/bodies.js';
import { type Question, Register } from '../register.js';
import { refused } from '../refused.js';

/** One body, by its code or by what it is called. */
export class ShowBody extends Query<BodyView> {
  constructor(
    readonly question: Question,
    readonly body: string,
  ) {
    super();
  }
}

@QueryHandler(ShowBody)
export class ShowBodyHandler implements IQueryHandler<ShowBody> {
  constructor(private readonly register: Register) {}

  /** @throws Rejection `body.unknown`, `body.ambiguous`, `body.undescribed` */
  execute({ question, body }: ShowBody): Promise<BodyView> {
    return this.register.ask(question, (db, asked) => {
      const code = bodyNamed(db, asked, body);
      const shown = showBody(db, asked, code);
      if (shown) return shown;
      throw refused('body.undescribed', { code });
    });
  }
}

/** Every body that somebody has entered: facts for whoever reads texts, beside those that come with the program. */
export class EnteredBodies extends Query<readonly KnownBody[]> {}

@QueryHandler(EnteredBodies)
export class EnteredBodiesHandler implements IQueryHandler<EnteredBodies> {
  constructor(private readonly register: Register) {}

  execute(): Promise<readonly KnownBody[]> {
    return this.register.ask({}, enteredBodies);
  }
}
