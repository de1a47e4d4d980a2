import { describedBody } from '#body/application';
import { refusals } from '#rejection';
import { addPeriod, END, lastDay, type On } from '#time';
import { isRetraction } from '#event-sourcing';
import { type DeciderAggregate, type UnitOfWork } from '#journal';
import {
  duesNow,
  isStillAsked,
  isTold,
  type KnownMandate,
  type Mandate,
  type MandateCommand,
  type MandateEvent,
  type MandateFact,
  type MandateFacts,
  mandateKind,
  obligationElsewhere,
  type ObligationState,
  occasionIn,
  occasionOf,
  occasionState,
  ruleOf,
  samePlace,
} from '#mandate/domain';
import { calendarOfRule } from '#session-calendar/application';
import { occasionsOf } from '#session-calendar/domain';
import { type OwedReports } from './owed-reports.js';
import { windowsNow } from './windows-now.js';

const refused = refusals({
  'mandate.not-issued': () => 'On that day this mandate was not issued yet; give a later day.',
});

type MandateAggregate = DeciderAggregate<Mandate, MandateCommand, MandateEvent, MandateFacts>;

/** A mandate with what it owes. */
export interface Owing {
  readonly aggregate: MandateAggregate;
  readonly owed: OwedReports;
}

/** The ids that a mandate's obligations have in the one that it goes on in. */
const idsElsewhere = ({ origin, obligations }: KnownMandate): ReadonlyMap<string, string> =>
  new Map(
    obligations.map(({ obligation: { id }, source }) => [
      id,
      samePlace(source, origin) ? obligationElsewhere(origin, id) : id,
    ]),
  );

/** How far ahead of a day somebody may report. */
const AHEAD = 'P3Y';

/** What a mandate owes on a day: what falls due again and again by its occasions, a few years ahead. */
const occasionsIn = async (unit: UnitOfWork, mandate: KnownMandate, on: On): Promise<readonly ObligationState[]> => {
  const owed: ObligationState[] = [];
  const meant = (await describedBody(unit, mandate.origin.body))?.vagueDues;
  for (const due of mandate.obligations) {
    const rule = ruleOf(mandate, due, meant);
    const horizon = addPeriod(lastDay(on), AHEAD) ?? END;
    const occasions = rule ? occasionsOf(rule, await calendarOfRule(unit, rule, on), horizon) : [];
    owed.push(...(occasions.length === 0 ? [due] : occasions.map((one) => occasionState(mandate, due, one))));
  }
  return owed;
};

/**
 * What a mandate owes, and when, by the calendar as it stood on the day; where it went on in another by then, what it owes
 * there.
 * @throws Rejection `mandate.not-issued`
 */
export const owing = async (unit: UnitOfWork, id: string, on: On): Promise<Owing> => {
  const aggregate = await unit.load(mandateKind, id);
  const mandate = aggregate.stateOn(on);
  if (mandate.validity === 'unknown') throw refused('mandate.not-issued');
  if (mandate.mergedInto !== null) {
    const there = await owing(unit, mandate.mergedInto, on);
    const ids = new Set(idsElsewhere(mandate).values());
    const obligations = there.owed.mandate.obligations.filter(({ obligation }) =>
      ids.has(occasionIn(obligation.id)[0]),
    );
    return { ...there, owed: { ...there.owed, mandate: { ...there.owed.mandate, obligations } } };
  }
  const owed = await occasionsIn(unit, mandate, on);
  const dues = owed.map((due) => [due.obligation.id, duesNow(due)] as const);
  const windowOf = await windowsNow(
    unit,
    dues.map(([, inTurn]) => inTurn),
    on,
  );
  const windows = new Map(
    dues.flatMap(([obligation, inTurn]) => {
      const window = windowOf(inTurn);
      return window === undefined ? [] : [[obligation, window] as const];
    }),
  );
  const obligations = owed.filter(({ obligation }) => {
    const [rule, occasion] = occasionIn(obligation.id);
    const due = mandate.obligations.find((one) => one.obligation.id === rule);
    const window = windows.get(obligation.id);
    return occasion === null || !due || !window || isStillAsked(mandate, due, window);
  });
  return { aggregate, owed: { mandate: { ...mandate, obligations }, windows } };
};

/** The mandate in which another went on by a day, however often: itself, where it did not. */
export const goingOn = async (unit: UnitOfWork, id: string, on: On): Promise<MandateAggregate> => {
  const mandate = await unit.load(mandateKind, id);
  const state = mandate.stateOn(on);
  return state.validity === 'unknown' || state.mergedInto === null ? mandate : goingOn(unit, state.mergedInto, on);
};

/** What is told of a mandate's reports holds in the mandate that it goes on in by now, too. */
export const tellOn = async (unit: UnitOfWork, told: MandateAggregate, by: string): Promise<void> => {
  const facts = told.added.flatMap(({ event }): readonly MandateFact[] =>
    !isRetraction(event) && isTold(event) ? [event] : [],
  );
  const mandate = told.stateOn(END);
  if (facts.length === 0 || mandate.validity !== 'merged' || mandate.mergedInto === null) return;
  const ids = idsElsewhere(mandate);
  const elsewhere = (id: string) => {
    const [obligation, occasion] = occasionIn(id);
    return occasionOf(ids.get(obligation) ?? obligation, occasion);
  };
  const there = facts.map((fact) =>
    'obligations' in fact ? { ...fact, obligations: fact.obligations.map(elsewhere) } : fact,
  );
  const into = await unit.load(mandateKind, mandate.mergedInto);
  into.execute({ type: 'TakeOver', facts: there }, { on: END, by });
  await tellOn(unit, into, by);
};
