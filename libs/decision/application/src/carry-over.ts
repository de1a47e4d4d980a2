/** What was told of reports and fulfilment goes where the mandate goes, and is taken back wherever it went. */
import { isRetraction } from '#event-sourcing';
import { END, lastDay, type On } from '#time';
import { canonicalJson, type UnitOfWork } from '#journal';
import {
  isFact,
  type MandateFact,
  mandateKind,
  obligationElsewhere,
  occasionIn,
  occasionOf,
  type Source,
} from '#mandate/domain';
import { type MandateAggregate } from './kin.js';

/** The paragraph that gave a mandate, and the ids of what that was ever read to ask; also where it was taken back. */
const givenIn = ({
  entries,
}: MandateAggregate): { readonly origin: Source; readonly ids: readonly string[] } | undefined => {
  const events = entries.flatMap(({ event }) => (isRetraction(event) ? [] : [event]));
  const origin = events.find((event) => event.type === 'MandateIssued')?.origin;
  if (!origin) return undefined;
  const asked = events.flatMap((event) => {
    if (event.type === 'MandateIssued') return event.terms.obligations;
    return event.type === 'MandateCorrected' && event.terms ? event.obligations : [];
  });
  return { origin, ids: asked.map(({ id }) => id) };
};

/** The id of an obligation that no other mandate's can meet. */
export const idElsewhere = (mandate: MandateAggregate, id: string): string => {
  const given = givenIn(mandate);
  const [obligation, occasion] = occasionIn(id);
  return given?.ids.includes(obligation) ? occasionOf(obligationElsewhere(given.origin, obligation), occasion) : id;
};

/** The id of an obligation in this mandate. */
const idHere = (mandate: MandateAggregate, elsewhere: string): string => {
  const given = givenIn(mandate);
  const [obligation, occasion] = occasionIn(elsewhere);
  const here = given?.ids.find((id) => obligationElsewhere(given.origin, id) === obligation);
  return here === undefined ? elsewhere : occasionOf(here, occasion);
};

/** A fact in one wording, whichever mandate of a kin it stands in. */
const wording = (mandate: MandateAggregate, fact: MandateFact): string =>
  canonicalJson(
    'obligations' in fact ? { ...fact, obligations: fact.obligations.map((id) => idElsewhere(mandate, id)) } : fact,
  );

/**
 * Tells a mandate what was told in another of the reports that a paragraph asks; and, where that other goes on in it from
 * a day on, of everything that the other owed, and of its fulfilment since.
 */
export const carryFacts = async (
  unit: UnitOfWork,
  { decision, paragraph }: Source,
  from: string,
  to: string,
  since?: On,
): Promise<void> => {
  if (from === to) return;
  const [there, here] = [await unit.load(mandateKind, from), await unit.load(mandateKind, to)];
  const facts = there.counting.flatMap(({ event }): readonly MandateFact[] => {
    if (!isFact(event)) return [];
    if (!('obligations' in event)) return since !== undefined && lastDay(event.on) >= lastDay(since) ? [event] : [];
    const obligations = event.obligations
      .map((id) => idElsewhere(there, id))
      .filter((id) => since !== undefined || id.startsWith(obligationElsewhere({ decision, paragraph }, '')))
      .map((id) => idHere(here, id));
    return obligations.length === 0 ? [] : [{ ...event, obligations }];
  });
  if (facts.length > 0) here.execute({ type: 'TakeOver', facts }, { on: END, by: unit.intent.by });
};

/** Takes a fact back wherever it was carried. */
export const retractFact = async (
  unit: UnitOfWork,
  mandates: Iterable<string>,
  wrong: { readonly mandate: MandateAggregate; readonly fact: MandateFact; readonly reason: string },
): Promise<void> => {
  const said = wording(wrong.mandate, wrong.fact);
  for (const id of mandates) {
    const mandate = await unit.load(mandateKind, id);
    for (const entry of mandate.counting)
      if (isFact(entry.event) && wording(mandate, entry.event) === said) mandate.retract(entry.id, wrong.reason);
  }
};
