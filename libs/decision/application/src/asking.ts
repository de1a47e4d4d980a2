/** What a paragraph asks, wherever it is owed; put right where it was read wrongly. */
import { type GivenMandate } from '#decision/domain';
import { type UnitOfWork } from '#journal';
import {
  type MandateCorrected,
  type MandateEvent,
  type MandateIssued,
  mandateKind,
  type MandateRenewed,
  type Obligation,
  obligationElsewhere,
  type Running,
  samePlace,
  type Source,
} from '#mandate/domain';
import { type Due } from '#session-calendar/domain';
import { type MandateAggregate } from './kin.js';
import { livingMandate, type Paragraph } from './renewal-links.js';

type Asking = MandateIssued | MandateRenewed | MandateCorrected;

/** Whether an entry says what a paragraph asks. */
const isAsking = (event: MandateEvent, source: Source): event is Asking => {
  if (event.type === 'MandateIssued') return samePlace(event.origin, source);
  return (event.type === 'MandateRenewed' || event.type === 'MandateCorrected') && samePlace(event.by, source);
};

/** What mandates of a paragraph ask, under ids that cannot meet those of the mandate that they go on in. */
export const asked = ({ source }: Paragraph, mandates: readonly GivenMandate[]): readonly Obligation[] =>
  mandates.flatMap(({ terms }) =>
    terms.obligations.map((obligation) => ({ ...obligation, id: obligationElsewhere(source, obligation.id) })),
  );

/** Until when a paragraph gives more time for what an earlier one asks. */
export const moreTimeIn = (mandates: readonly GivenMandate[]): Due | undefined =>
  mandates.find(({ terms }) => terms.moreTime !== undefined)?.terms.moreTime;

/** How long what a paragraph renews runs from then on. */
export const runningBy = ({ mandates }: Pick<Paragraph, 'mandates'>): Running => {
  const term = mandates.find(({ terms }) => terms.term !== undefined)?.terms.term;
  const review = mandates.find(({ terms }) => terms.review !== undefined)?.terms.review;
  const moreTime = moreTimeIn(mandates);
  return {
    ...(term !== undefined && { term }),
    ...(review !== undefined && { review }),
    ...(moreTime !== undefined && { moreTime }),
  };
};

/** What a paragraph has brought into a mandate that it renews, as it was last understood. */
export const broughtInto = ({ counting }: MandateAggregate, source: Source): readonly Obligation[] => {
  const said = counting.flatMap(({ event }) =>
    event.type !== 'MandateIssued' && isAsking(event, source) ? [event] : [],
  );
  return said.some(({ type }) => type === 'MandateRenewed') ? (said.at(-1)?.obligations ?? []) : [];
};

/** Ids of the obligations that a paragraph has brought into these mandates. */
export const owedIn = async (
  unit: UnitOfWork,
  { source }: Paragraph,
  mandates: Iterable<string>,
): Promise<Set<string>> => {
  const owed = new Set<string>();
  for (const id of mandates)
    for (const obligation of broughtInto(await unit.load(mandateKind, id), source)) owed.add(obligation.id);
  return owed;
};

/** What a paragraph brings where a person has linked it to: what it brought, and what its mandates there ask since. */
export const linkedHere = async (
  unit: UnitOfWork,
  paragraph: Paragraph,
  id: string,
  { standing, kin }: { readonly standing: readonly GivenMandate[]; readonly kin: Iterable<string> },
): Promise<readonly Obligation[]> => {
  const here = await owedIn(unit, paragraph, [id]);
  const anywhere = await owedIn(unit, paragraph, kin);
  const living: GivenMandate[] = [];
  for (const mandate of standing) if ((await livingMandate(unit, mandate.id)) === id) living.push(mandate);
  return [
    ...asked(paragraph, paragraph.mandates).filter((one) => here.has(one.id)),
    ...asked(paragraph, living).filter((one) => !anywhere.has(one.id)),
  ];
};

interface Wrong {
  readonly paragraph: Paragraph;
  /** Ids of the mandates that may hold what it asks. */
  readonly kin: Iterable<string>;
  readonly reason: string;
}

/**
 * What stands of a paragraph stands as it should have been read, since the day on which it began to hold.
 * @param broughtTo what the paragraph makes somebody owe in a mandate that it renews
 */
export const putRight = async (
  unit: UnitOfWork,
  { paragraph: { source, mandates }, kin, reason }: Wrong,
  broughtTo: (mandate: string) => Promise<readonly Obligation[]>,
): Promise<void> => {
  for (const id of new Set([...mandates.map((mandate) => mandate.id), ...kin])) {
    const mandate = await unit.load(mandateKind, id);
    const own = mandate.counting.filter(({ event }) => isAsking(event, source));
    const begun = own.flatMap(({ event }) =>
      event.type === 'MandateIssued' || event.type === 'MandateRenewed' ? [event] : [],
    );
    for (const { id: entry, event } of own)
      if (event.type === 'MandateCorrected' && !begun.some(({ on }) => on === event.on)) mandate.retract(entry, reason);
    const given = mandates.find((one) => one.id === id);
    for (const event of begun) {
      // What stands before the mandate was given, or while it is entered anew, has no effect to put right.
      if (mandate.stateOn(event.on).validity === 'unknown') continue;
      const facts = { on: event.on, by: unit.intent.by };
      if (event.type === 'MandateRenewed') {
        const { session, adoptedOn } = event;
        const running = runningBy({ mandates });
        const right = { terms: null, obligations: await broughtTo(id), running, session, adoptedOn };
        mandate.execute({ type: 'CorrectMandate', by: source, ...right, reason }, facts);
      } else if (given) {
        const { terms: whole, origin, id: _, provision: __, ...onRecord } = given;
        const { obligations, ...terms } = whole;
        const right = { terms, obligations, ...onRecord, session: origin.session, adoptedOn: event.on };
        mandate.execute({ type: 'CorrectMandate', by: source, ...right, reason }, facts);
      }
    }
  }
};
