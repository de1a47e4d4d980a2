/** The mandates that a text gives: one for each directive that asks for something that can be carried out. */
import { type MandateOrigin, type MandateTerms, type Obligation } from '#mandate/domain';
import { type SessionId } from '#session-calendar/domain';
import { type DirectiveTerms, type Provision } from './provision.js';

export interface GivenMandate {
  readonly id: string;
  readonly origin: MandateOrigin;
  readonly terms: MandateTerms;
  readonly provision: Provision;
}

/** `<decision>.<paragraph>.<n>`, with n the number of the directive within its paragraph. */
export const mandateId = (decision: string, paragraph: string, directive: number): string =>
  `${decision}.${paragraph.replaceAll('/', '-')}.${directive}`;

/** Who owes belongs to the directive addressed to them; what nobody in particular owes, to the first that asks. */
const owedUnder = (directive: DirectiveTerms, asking: readonly DirectiveTerms[], { by }: Obligation): boolean => {
  const addressed = ({ addressees }: DirectiveTerms) =>
    addressees.some(({ actor }) => by.some((party) => party.actor === actor));
  return (asking.find(addressed) ?? asking[0]) === directive;
};

/** The mandates of one paragraph; a chapeau gives none, its sub-paragraphs do. */
const mandatesIn = (
  provision: Provision,
  place: Omit<MandateOrigin, 'paragraph' | 'directive'>,
): readonly GivenMandate[] => {
  if (provision.chapeau) return [];
  const asking = provision.directives.filter((directive) => directive.class !== null);
  return provision.directives.flatMap((directive, index) => {
    const { class: listed, ...said } = directive;
    if (listed === null) return [];
    const obligations =
      listed === 'optional' ? [] : provision.obligations.filter((due) => owedUnder(directive, asking, due));
    const origin = { ...place, paragraph: provision.ref, directive: index + 1 };
    const id = mandateId(place.decision, provision.ref, index + 1);
    return [{ id, origin, terms: { ...said, class: listed, funding: provision.funding, obligations }, provision }];
  });
};

/**
 * Every mandate of a text, in its order. What a paragraph says of the whole decision's funding holds for each.
 * @param place decision id, symbol, body and session
 */
export const mandatesOf = (
  provisions: readonly Provision[],
  place: {
    readonly decision: string;
    readonly symbol: string;
    readonly body: string;
    readonly session: SessionId | null;
  },
): readonly GivenMandate[] => {
  const general = provisions.flatMap(({ funding }) => funding.filter(({ scope }) => scope === 'decision'));
  return provisions.flatMap((provision) => {
    const own = provision.funding.filter(({ scope }) => scope !== 'decision');
    return mandatesIn({ ...provision, funding: [...own, ...general] }, place);
  });
};
