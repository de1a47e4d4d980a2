/** What was told of reports and fulfilment goes where the mandate goes, and is taken back wherever it went. */
import { isRetraction } from '#event-sourcing';
import { type CivilDate, END, lastDay, type On } from '#time';
import { canonicalJson, type UnitOfWork } from '#journal';
import { type CountingEntry } from './by-hand.js';
import { broughtInto } from './asking.js';
import {
  isFact,
  type MandateFact,
  mandateKind,
  type MandateMerged,
  type MandateRenewed,
  obligationElsewhere,
  occasionIn,
  occasionOf,
  samePlace,
  type Source,
} from '#mandate/domain';
import { type MandateAggregate } from './kin.js';
import { hasEndedBy, livingMandate, mandateAt } from './renewal-links.js';

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

/** That day, or the first on which the mandate is there. */
const onceIssued = ({ counting }: MandateAggregate, day: CivilDate): CivilDate => {
  const issued = counting.find(({ event }) => event.type === 'MandateIssued');
  const first = issued ? lastDay(issued.event.on) : END;
  return day < first ? first : day;
};

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
    // That one delivery fulfils both was told to both, and no mandate is joint with itself.
    if (event.type === 'JointImplementationNoted' && event.others.includes(to)) return [];
    if (!('obligations' in event)) return since !== undefined && lastDay(event.on) >= lastDay(since) ? [event] : [];
    const obligations = event.obligations
      .map((id) => idElsewhere(there, id))
      .filter((id) => since !== undefined || id.startsWith(obligationElsewhere({ decision, paragraph }, '')))
      .map((id) => idHere(here, id));
    return obligations.length === 0 ? [] : [{ ...event, obligations }];
  });
  // Each is held against what was so on its own day, as where it was told: of a document told of two days, the first counts.
  for (const day of [...new Set(facts.map(({ on }) => lastDay(on)))].sort()) {
    const told = facts.filter(({ on }) => lastDay(on) === day);
    here.execute({ type: 'TakeOver', facts: told }, { on: onceIssued(here, day), by: unit.intent.by });
  }
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

/** Whether an entry was told of its mandate by itself, and not carried there. */
const isToldHere = async (unit: UnitOfWork, entry: CountingEntry): Promise<boolean> => {
  if (entry.commandId === unit.intent.commandId) return false;
  const commit = await unit.commitOf(entry);
  return (
    commit.every(({ stream, type }) => stream.startsWith('mandate-') && !type.includes('.entry-retracted.')) &&
    !commit.some(({ data }) => data['byHand'] === true)
  );
};

/** By which a mandate goes on in another with all that it owes. */
const linkOf = async (unit: UnitOfWork, id: string): Promise<MandateMerged | undefined> =>
  (await unit.load(mandateKind, id)).counting.flatMap(({ event }) =>
    event.type === 'MandateMerged' && !event.decided ? [event] : [],
  )[0];

const isThere = async (unit: UnitOfWork, id: string): Promise<boolean> =>
  (await unit.load(mandateKind, id)).stateOn(END).validity !== 'unknown';

/** Whether a fact came here along links from another of these mandates, where it is told as well. */
export const isCarried = async (
  unit: UnitOfWork,
  mandates: Iterable<string>,
  { id: here, fact }: { readonly id: string; readonly fact: MandateFact },
): Promise<boolean> => {
  const said = wording(await unit.load(mandateKind, here), fact);
  for (const other of mandates) {
    const there = await unit.load(mandateKind, other);
    if (other === here || !there.counting.some(({ event }) => isFact(event) && wording(there, event) === said))
      continue;
    const passed = new Set([other]);
    for (let into = (await linkOf(unit, other))?.into; into !== undefined && !passed.has(into);) {
      if (into === here) return true;
      passed.add(into);
      into = (await linkOf(unit, into))?.into;
    }
  }
  return false;
};

/** Takes back the link by which a mandate goes on in another, and what was carried along it from there on. */
export const takeLinkBack = async (
  unit: UnitOfWork,
  from: string,
  { id: entry, event }: CountingEntry & { readonly event: MandateMerged },
  reason: string,
): Promise<void> => {
  const mandate = await unit.load(mandateKind, from);
  const facts = mandate.counting.flatMap((one) => (isFact(one.event) ? [wording(mandate, one.event)] : []));
  const passed = new Set([from]);
  for (let into = event.decided ? undefined : event.into; into !== undefined && !passed.has(into);) {
    passed.add(into);
    const home = await unit.load(mandateKind, into);
    for (const one of home.counting)
      if (isFact(one.event) && facts.includes(wording(home, one.event)) && !(await isToldHere(unit, one)))
        home.retract(one.id, reason);
    into = (await linkOf(unit, into))?.into;
  }
  mandate.retract(entry, reason);
};

const laterOf = (a: On, b: On): On => (lastDay(a) > lastDay(b) ? a : b);

/** Where the mandates go on that others were added to, and since when. */
interface Onward {
  readonly from: string;
  readonly into: string;
  readonly on: On;
}

/** Enters in a mandate what others have added to one that goes on in it from a day on. */
export const carryRenewals = async (
  unit: UnitOfWork,
  { from, into, on }: Onward,
  isMeant: (renewed: MandateRenewed) => boolean = () => true,
): Promise<void> => {
  const [own, root] = [await unit.load(mandateKind, from), await unit.load(mandateKind, into)];
  for (const { event } of own.counting) {
    if (event.type !== 'MandateRenewed' || !isMeant(event)) continue;
    const { type: _, on: renewedOn, ...renewal } = event;
    const since = laterOf(renewedOn, on);
    if (root.stateOn(since).validity === 'unknown' || (await hasEndedBy(unit, into, since))) continue;
    const obligations = broughtInto(own, event.by);
    const facts = { on: since, by: unit.intent.by };
    root.execute({ type: 'RenewMandate', ...renewal, obligations, byHand: false }, facts);
  }
};

/** What people have linked to a mandate goes on with it to where that lives. */
const carryLinked = async (unit: UnitOfWork, { from, into, on }: Onward): Promise<void> => {
  const home = await livingMandate(unit, into);
  const state = await mandateAt(unit, home);
  if (home === from || state.validity === 'unknown' || state.mergedInto !== null) return;
  const isOther = ({ byHand, by }: MandateRenewed) => byHand === true && !samePlace(state.origin, by);
  await carryRenewals(unit, { from, into: home, on }, isOther);
};

/** Carries what was told, and what people have linked to it, along every link that stands, and on from there. */
export const carryAlongLinks = async (unit: UnitOfWork, mandates: Iterable<string>): Promise<void> => {
  for (const id of mandates) {
    const passed = new Set<string>();
    for (let from: string | undefined = id; from !== undefined && !passed.has(from);) {
      passed.add(from);
      const link = await linkOf(unit, from);
      if (!link || !(await isThere(unit, link.into))) break;
      if (link.byHand) await carryLinked(unit, { from, into: link.into, on: link.on });
      await carryFacts(unit, link.by, from, link.into, link.on);
      from = link.into;
    }
  }
};
