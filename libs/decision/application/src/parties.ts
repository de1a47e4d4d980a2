import { actorKind } from '#actor/domain';
import { describedBody } from '#body/application';
import { SHIPPED_BODIES } from '#body/directory';
import { bodyFacts } from '#decision-text';
import { type UnitOfWork } from '#journal';
import { type ActorRef } from '#mandate/domain';
import { type Body } from './due-of.js';
import { type ActorDetails, NamedActors } from './named-actors.js';

/** The full name of a body. */
const nameOfBody = async (unit: UnitOfWork, code: string): Promise<string | null> => {
  const described = await describedBody(unit, code);
  if (described !== undefined) return bodyFacts(SHIPPED_BODIES).fullName(described);
  const actor = (await unit.load(actorKind, code)).stateOn(null);
  return actor.status === 'unknown' ? null : actor.name;
};

/** Whom a person names, in the mouth of a body: those that the register alone knows, else as a text's own names. */
export class Parties {
  readonly #actors: NamedActors;

  private constructor(
    readonly body: Body,
    private readonly known: Readonly<Record<string, string>>,
  ) {
    this.#actors = new NamedActors(body.name);
  }

  /** @param known codes by name, of those whom the register alone knows */
  static async of(unit: UnitOfWork, body: string, known: Readonly<Record<string, string>>): Promise<Parties> {
    return new Parties({ code: body, name: await nameOfBody(unit, body) }, known);
  }

  readonly refer = (name: string): ActorRef => {
    const actor = Object.hasOwn(this.known, name) ? this.known[name] : undefined;
    return actor === undefined ? this.#actors.refer(name) : { actor, name };
  };

  /** Everybody named who may be new on the register. */
  get named(): readonly ActorDetails[] {
    return this.#actors.all;
  }
}
