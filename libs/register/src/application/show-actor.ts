import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type ActorPage } from '../answers/actor.answer.js';
import { showActor } from '../queries/actor-views.js';
import { actorNamed } from '../queries/actors.js';
import { type Question, Register } from '../register.js';

/** One actor, by its code or by what it is called. */
export class ShowActor extends Query<ActorPage> {
  constructor(
    readonly question: Question,
    readonly actor: string,
  ) {
    super();
  }
}

@QueryHandler(ShowActor)
export class ShowActorHandler implements IQueryHandler<ShowActor> {
  constructor(private readonly register: Register) {}

  /** @throws Rejection `actor.unknown`, `actor.ambiguous` */
  execute({ question, actor }: ShowActor): Promise<ActorPage> {
    return this.register.ask(question, (db, asked) => {
      const { code, name } = actorNamed(db, asked, actor);
      const shown = showActor(db, asked, code);
      if (!shown) throw new Error(`${name} is named, and nowhere described.`);
      return shown;
    });
  }
}
