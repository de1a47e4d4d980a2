import { codeOf, type RegisterActor } from '#actor/domain';
import { actorDirectory, findActor, findActorOf, type KnownActor } from '#actor/directory';
import { type KnownBody, SHIPPED_BODIES } from '#body/directory';
import { bodyFacts, isShortOf } from '#decision-text';
import { type ActorRef } from '#mandate/domain';
import { type Organisation, organisationOf } from './organisation-of.js';

export type ActorDetails = Omit<RegisterActor, 'type'>;

/** Gives the actors that a text names their codes, and remembers who was named. */
export class NamedActors {
  readonly #named = new Map<string, ActorDetails>();

  /**
   * @param body full name of the body that speaks, by whose own actors names are understood: what every organisation has
   * ("Secretariat", "Member States") is that of its own, never another's
   * @param shortNames the short names that the text introduces, with what they stand for
   * @param bodies those that are known: each is an actor
   * @param speaking what is known of the body that speaks, where it is not among them
   */
  constructor(
    private readonly body: string | null,
    private readonly shortNames: Readonly<Record<string, string>> = {},
    private readonly bodies: readonly KnownBody[] = SHIPPED_BODIES,
    private readonly speaking?: KnownBody,
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
    const named = details ?? this.#new(full ?? name);
    this.#named.set(named.code, named);
    return { actor: named.code, name };
  };

  #details(name: string): ActorDetails | undefined {
    const known = knownActor(name, this.body, this.bodies, this.speaking);
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

  /** Somebody whom nobody knows yet; one of the own organisation is of the kind, and called, as such are elsewhere. */
  #new(name: string): ActorDetails {
    const owner = ownerOf(name, this.body, this.bodies, this.speaking);
    if (owner === undefined) return { code: codeOf(name), name, kind: 'other', aliases: [], partOf: null };
    const elsewhere = findActorOf('un', name) ?? findActorOf('oas', name);
    const called = elsewhere?.name ?? name;
    return {
      code: codeOf(`${owner.name} ${called}`),
      name: `${called} (${owner.name})`,
      kind: elsewhere?.kind ?? 'other',
      aliases: elsewhere?.aliases.filter(bodyFacts(this.bodies).isCommon) ?? [],
      partOf: null,
    };
  }
}

/** Whose it is that a body calls by a name that says nothing of whose ("Secretariat"): its own organisation's. */
const ownerOf = (
  name: string,
  speaking: string | null,
  bodies: readonly KnownBody[],
  known?: KnownBody,
): Organisation | undefined => {
  const { isCommon } = bodyFacts(bodies);
  if (speaking === null || name === speaking || !isCommon(name)) return undefined;
  const own = organisationOf(speaking, known ?? bodyMeant(speaking, null, bodies), bodies);
  return PARTIES.test(name) && !own.hasParties ? undefined : own;
};

const PARTIES = /\b(?:parties|partes)\b/i;

/** Whom the directory knows by a name in the mouth of a body; by one that says nothing of whose, only its own. */
const knownActor = (
  name: string,
  speaking: string | null,
  bodies: readonly KnownBody[],
  known?: KnownBody,
): KnownActor | undefined => {
  const owner = ownerOf(name, speaking, bodies, known);
  if (owner === undefined) return findActor(name, speaking ?? undefined);
  if (owner.listed === undefined) return undefined;
  return findActorOf(owner.listed, name) ?? findActorOf(owner.listed, `${name} of the ${owner.name}`);
};

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
  if (body !== undefined) return body.code;
  const known = knownActor(name, speaking, bodies);
  if (known?.bodyCode !== undefined) return known.bodyCode;
  const owner = ownerOf(name, speaking, bodies);
  return (speaking === null ? undefined : known?.code) ?? codeOf(owner === undefined ? name : `${owner.name} ${name}`);
};
