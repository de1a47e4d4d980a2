/** The mandates that a text gives: one for each directive that asks for something that can be carried out. */
import {
  type FundingCondition,
  type MandateOrigin,
  type MandateTerms,
  type Obligation,
  type OnRecord,
} from '#mandate/domain';
import { type SessionId } from '#session-calendar/domain';
import { type DirectiveTerms, type Provision, type ReadProvision } from './provision.js';

export interface GivenMandate extends OnRecord<MandateTerms> {
  readonly id: string;
  readonly origin: MandateOrigin;
  readonly terms: MandateTerms;
  readonly provision: Provision;
}

/** The number of a paragraph as it stands in the ids of its mandates. */
export const paragraphInId = (paragraph: string): string => paragraph.replaceAll('/', '-');

/** `<decision>.<paragraph>.<n>`, with n the number of the directive within its paragraph. */
export const mandateId = (decision: string, paragraph: string, directive: number): string =>
  `${decision}.${paragraphInId(paragraph)}.${directive}`;

/** Who owes belongs to the directive addressed to them; what nobody in particular owes, to the first that asks. */
const owedUnder = (directive: DirectiveTerms, asking: readonly DirectiveTerms[], { by }: Obligation): boolean => {
  const addressed = ({ addressees }: DirectiveTerms) =>
    addressees.some(({ actor }) => by.some((party) => party.actor === actor));
  return (asking.find(addressed) ?? asking[0]) === directive;
};

/**
 * How a mandate of a paragraph came on record. Where a person put the paragraph right, what they left as it was read is
 * confirmed.
 */
const onRecord = (
  { record }: Provision,
  { id, terms }: Pick<GivenMandate, 'id' | 'terms'>,
  read: readonly GivenMandate[],
): OnRecord<MandateTerms> => {
  if (record !== 'corrected') return record === undefined ? {} : { record };
  const given = read.find((one) => one.id === id)?.terms ?? null;
  return JSON.stringify(given) === JSON.stringify(terms) ? { record: 'confirmed' } : { record, read: given };
};

/** The mandates of one paragraph; a chapeau gives none, its sub-paragraphs do. */
const mandatesIn = (
  provision: Provision,
  place: Omit<MandateOrigin, 'paragraph' | 'directive'>,
): readonly GivenMandate[] => {
  if (provision.chapeau) return [];
  const asking = provision.directives.filter((directive) => directive.class !== null);
  const { ref, funding, read } = provision;
  const asRead = read ? mandatesIn({ ...read, ref }, place) : [];
  return provision.directives.flatMap((directive, index) => {
    const { class: listed, ...said } = directive;
    if (listed === null) return [];
    const obligations =
      listed === 'optional' ? [] : provision.obligations.filter((due) => owedUnder(directive, asking, due));
    const origin = { ...place, paragraph: ref, directive: index + 1 };
    const id = mandateId(place.decision, ref, index + 1);
    const terms = { ...said, class: listed, funding, obligations };
    return [{ id, origin, terms, ...onRecord(provision, { id, terms }, asRead), provision }];
  });
};

const isGeneral = ({ scope }: FundingCondition): boolean => scope === 'decision';

/** A paragraph with what stands anywhere of the funding of the whole. */
const under = <Paragraph extends ReadProvision>(
  general: readonly FundingCondition[],
  paragraph: Paragraph,
): Paragraph => ({ ...paragraph, funding: [...paragraph.funding.filter((one) => !isGeneral(one)), ...general] });

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
  const general = provisions.flatMap(({ funding }) => funding.filter(isGeneral));
  return provisions.flatMap((provision) => {
    const { read } = provision;
    return mandatesIn({ ...under(general, provision), ...(read && { read: under(general, read) }) }, place);
  });
};
