import { codeOf, type RegisterActor } from '#actor/domain';
import { actorDirectory, findActor, type KnownActor } from '#actor/directory';
import { type KnownBody, SHIPPED_BODIES } from '#body/directory';
import { bodyFacts, isShortOf } from '#decision-text';
import { type ActorRef } from '#mandate/domain';

export type ActorDetails = Omit<RegisterActor, 'type'>;

/** Gives the actors that a text names their codes, and remembers who was named. */
export class NamedActors {
  readonly #named = new Map<string, ActorDetails>();

  /**
   * @param body full name of the body that speaks, by whose own actors names are understood
   * @param shortNames the short names that the text introduces, with what they stand for
   * @param bodies those that are known: each is an actor
   */
  constructor(
    private readonly body: string | null,
    private readonly shortNames: Readonly<Record<string, string>> = {},
    private readonly bodies: readonly KnownBody[] = SHIPPED_BODIES,
  ) {}

  get all(): readonly ActorDetails[] {
    return [...this.#named.values()];
  }

  /** The actor of a name: a body that is known, one of the directory, else one of its own. */
  readonly refer = (name: string): ActorRef => {
    // Whatever a text or a person calls somebody: "constructor" is a name, too.
    const full = Object.hasOwn(this.shortNames, name) ? this.shortNames[name] : undefined;
    if (this.body !== null && name !== this.body && isOwnName(name, this.body))
      return { actor: this.refer(this.body).actor, name };
    const details = this.#details(name) ?? (full === undefined ? undefined : this.#details(full));
    const named = details ?? {
      code: codeOf(full ?? name),
      name: full ?? name,
      kind: 'other',
      aliases: [],
      partOf: null,
    };
    this.#named.set(named.code, named);
    return { actor: named.code, name };
  };

  #details(name: string): ActorDetails | undefined {
    const known = findActor(name, this.body ?? undefined);
    const body = bodyMeant(name, this.body, this.bodies);
    const isOther = body !== undefined && known?.bodyCode !== undefined && known.bodyCode !== body.code;
    if (known !== undefined && !isOther) return detailsOf(known);
    if (body === undefined) return undefined;
    const actor = actorOfBody(body.code);
    if (actor !== undefined) return detailsOf(actor);
    const { fullName } = bodyFacts(this.bodies);
    const aliases = [...new Set(body.names.map(({ text }) => text))].filter((one) => one !== fullName(body));
    return { code: body.code, name: fullName(body), kind: 'organ', aliases, partOf: null };
  }
}

const detailsOf = ({ code, name, kind, aliases, partOf }: KnownActor): ActorDetails => ({
  code,
  name,
  kind,
  aliases,
  partOf: partOf ?? null,
});

/** The actor of the directory that holds the sessions of a body. */
export const actorOfBody = (code: string): KnownActor | undefined =>
  actorDirectory.flatMap(({ actors }) => actors).find(({ bodyCode: own }) => own === code);

/** The body that a name means in the mouth of another. */
const bodyMeant = (name: string, speaking: string | null, bodies: readonly KnownBody[]): KnownBody | undefined => {
  const { meant, ofFullName } = bodyFacts(bodies);
  return ofFullName(name) ?? meant(name, speaking === null ? undefined : ofFullName(speaking));
};

/** Whether a name, in the mouth of a body, is the body's own: in full, or for short by one word. */
export const isOwnName = (name: string, body: string | null): boolean =>
  body !== null && (name === body || (/^\p{Lu}\p{Ll}+$/u.test(name) && isShortOf(name, body)));

/** Code of a body by its name, as the one that speaks calls it: `oas-ga` of "OAS General Assembly". */
export const bodyCode = (
  name: string,
  bodies: readonly KnownBody[] = SHIPPED_BODIES,
  speaking: string | null = null,
): string => {
  const body = bodyMeant(name, speaking, bodies);
  const known = body === undefined ? findActor(name, speaking ?? undefined) : undefined;
  return body?.code ?? known?.bodyCode ?? (speaking === null ? codeOf(name) : (known?.code ?? codeOf(name)));
};
