import { findActorOf, type Organisation as Listed } from '#actor/directory';
import { type KnownBody } from '#body/directory';

/** The organisation that a body belongs to: its offices and organs are meant where a name does not say whose. */
export interface Organisation {
  /** As it is called: "World Health Organization"; that of the body itself where it is part of nothing that is known. */
  readonly name: string;
  /** Whose actors the directory lists, where it is one of these. */
  readonly listed: Listed['code'] | undefined;
  /** Whether it is a treaty's: "Parties" are its own then, elsewhere those to some treaty. */
  readonly hasParties: boolean;
}

const OF_OAS = /\b(?:OAS|OEA|IIN)\b|Organization of American States/;
const OF_UN = /United Nations|Naciones Unidas|Nations Unies|Nações Unidas|\bUN\b/;
/** Treaties made under the United Nations have secretariats of their own. */
const TREATY = /Convention|Convenio|Convención|Convenção|Protocol|Agreement|Acuerdo|Accord|Acordo/;
const CONFERENCE = /\b(?:Parties|Partes)\b/;
/** Principal organs: whatever is theirs is the organisation's. */
const PRINCIPAL = /^United Nations (?:General Assembly|Economic and Social Council|Security Council)$/;

/**
 * @param body full name of the body that speaks
 * @param known what is known of it
 * @param bodies those that are known: one may be part of another
 */
export const organisationOf = (
  body: string,
  known: KnownBody | undefined,
  bodies: readonly KnownBody[],
): Organisation => {
  const whole = bodies.find(({ code }) => code === known?.parent);
  const name = whole?.names[0]?.text ?? known?.parent ?? body;
  return {
    name: PRINCIPAL.test(name) ? 'United Nations' : name,
    listed: listedIn(name) ?? (name === body ? listedByName(body) : undefined),
    hasParties: TREATY.test(name) || CONFERENCE.test(body),
  };
};

const listedIn = (name: string): Listed['code'] | undefined =>
  OF_OAS.test(name) ? 'oas' : OF_UN.test(name) && !TREATY.test(name) ? 'un' : undefined;

/** The one that has an organ of this name, such as a functional commission that nobody has described. */
const listedByName = (body: string): Listed['code'] | undefined => {
  const [only, ...others] = (['oas', 'un'] as const).filter((code) => findActorOf(code, body)?.kind === 'organ');
  return others.length === 0 ? only : undefined;
};
