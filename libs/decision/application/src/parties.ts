import { actorKind } from '#actor/domain';
import { describedBody } from '#body/application';
import { type KnownBody, SHIPPED_BODIES } from '#body/directory';
import { bodyFacts } from '#decision-text';
import { type UnitOfWork } from '#journal';
import { type ActorRef } from '#mandate/domain';
import { type Body } from './due-of.js';
import { type ActorDetails, NamedActors } from './named-actors.js';

interface Speaking {
  /** In full. */
  readonly name: string | null;
  /** What is known of it, with the name of the organisation that it is part of. */
  readonly known?: KnownBody;
}

/** What a body is part of is told by a code, or by a name. */
const CODE = /^[a-z0-9-]+$/;

const speakingBody = async (unit: UnitOfWork, code: string): Promise<Speaking> => {
  const described = await describedBody(unit, code);
  if (described === undefined) {
    const actor = (await unit.load(actorKind, code)).stateOn(null);
    return { name: actor.status === 'unknown' ? null : actor.name };
  }
  const { parent } = described;
  const whole = parent !== undefined && CODE.test(parent) ? await describedBody(unit, parent) : undefined;
  const known = whole === undefined ? described : { ...described, parent: whole.names[0]?.text ?? whole.code };
  return { name: bodyFacts(SHIPPED_BODIES).fullName(described), known };
};

/** Whom a person names, in the mouth of a body: those that the register alone knows, else as a text's own names. */
export class Parties {
  readonly #actors: NamedActors;

  private constructor(
    readonly body: Body,
    private readonly known: Readonly<Record<string, string>>,
    speaking: Speaking,
  ) {
    this.#actors = new NamedActors(body.name, {}, SHIPPED_BODIES, speaking.known);
  }

  /** @param known codes by name, of those whom the register alone knows */
  static async of(unit: UnitOfWork, body: string, known: Readonly<Record<string, string>>): Promise<Parties> {
    const speaking = await speakingBody(unit, body);
    return new Parties({ code: body, name: speaking.name }, known, speaking);
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
