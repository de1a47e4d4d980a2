import { codeOf, type RegisterActor } from '#actor/domain';
import { findActor } from '#actor/directory';
import { type ActorRef } from '#mandate/domain';

export type ActorDetails = Omit<RegisterActor, 'type'>;

/** Gives the actors that a text names their codes, and remembers who was named. */
export class NamedActors {
  readonly #named = new Map<string, ActorDetails>();

  /**
   * @param body full name of the body that speaks, by whose own actors names are understood
   * @param shortNames the short names that the text introduces, with what they stand for
   */
  constructor(
    private readonly body: string | null,
    private readonly shortNames: Readonly<Record<string, string>> = {},
  ) {}

  get all(): readonly ActorDetails[] {
    return [...this.#named.values()];
  }

  /** The actor of a name: one that the directory knows, else one of its own. */
  readonly refer = (name: string): ActorRef => {
    const full = this.shortNames[name];
    const body = this.body ?? undefined;
    if (this.body !== null && name !== this.body && isOwnName(name, this.body))
      return { actor: this.refer(this.body).actor, name };
    const known = findActor(name, body) ?? (full === undefined ? undefined : findActor(full, body));
    const details: ActorDetails = known
      ? { code: known.code, name: known.name, kind: known.kind, aliases: known.aliases, partOf: known.partOf ?? null }
      : { code: codeOf(full ?? name), name: full ?? name, kind: 'other', aliases: [], partOf: null };
    this.#named.set(details.code, details);
    return { actor: details.code, name };
  };
}

/** One word by which a body may call itself: "the Assembly" is the General Assembly that speaks. */
const SHORT_NAME = /^(?:Assembly|Council|Committee|Commission|Conference|Congress|Board|Asamblea|Consejo|Comisión)$/;

/** Whether a name, in the mouth of a body, is the body's own: in full, or by its last word. */
export const isOwnName = (name: string, body: string | null): boolean =>
  body !== null && (name === body || (SHORT_NAME.test(name) && body.endsWith(` ${name}`)));

/** Code of a body by its full name: `oas-ga` of "OAS General Assembly". */
export const bodyCode = (name: string): string => findActor(name)?.bodyCode ?? codeOf(name);
