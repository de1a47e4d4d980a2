/** Mandates, naively: every stream is folded anew for every question. */
import { type Due } from '#session-calendar/domain';
import { type Standing } from './naive-calendar.js';
import { type NaiveBeside, nothingBeside, tellBeside } from './naive-beside.js';
import { type NaiveClaim, type NaiveDebt, type OfDebts, owing, tell } from './naive-debts.js';
import { type NaiveCourse, tellCourse, untold } from './naive-course.js';
import { daysOf, decisionEvents, idsIn, type LogEntry, mandateEvents, type Point } from './naive-log.js';
import { owedUnder, paragraphsAfter } from './naive-texts.js';

/** From one paragraph until the next that renewed the mandate. */
export interface NaiveEra {
  readonly place: string;
  term: Due | undefined;
  standing: Standing;
  readonly since: string;
}
export interface NaiveMandate {
  listed: string;
  validity: string;
  delivery: string;
  /** Whose word its terms stand on. */
  record: string;
  debts: readonly NaiveDebt[];
  claim: NaiveClaim | null;
  endedOn: string | null;
  /** Whether what it owes is owed in another. */
  goesOn: boolean;
  readonly places: string[];
  readonly eras: NaiveEra[];
  /** What the body has decided of it, each but once. */
  readonly decided: string[];
  readonly course: NaiveCourse;
  readonly beside: NaiveBeside;
  /** Everything told so far of what is owed: what a later renewal asks may have come before. */
  readonly told: OfDebts[];
}

const eraOf = (
  place: string,
  term: Due | undefined,
  session: string | null,
  from: string | null,
  since: string | null,
): NaiveEra => ({ place, term, standing: { session, from: daysOf(from)[1] }, since: daysOf(since)[1] });

const fresh = (
  validity: string,
  { listed, record = 'extracted' }: { readonly listed: string; readonly record?: string | undefined },
  debts: readonly NaiveDebt[],
  era: NaiveEra,
): NaiveMandate => ({
  listed,
  validity,
  delivery: 'no-information',
  record,
  debts,
  claim: null,
  endedOn: null,
  goesOn: false,
  places: [era.place],
  eras: [era],
  decided: [],
  course: untold(),
  beside: nothingBeside(),
  told: [],
});

const ALIVE: readonly string[] = ['in-force', 'suspended'];
/** No renewal brings it back. */
const GONE: readonly string[] = ['merged', 'terminated', 'superseded'];

const end = (mandate: NaiveMandate, validity: string, on: string | null): void => {
  Object.assign(mandate, { validity, endedOn: mandate.endedOn ?? daysOf(on)[1] });
};

/** A mandate by its own stream; undefined before its issuance. What would have been refused at its day is passed by. */
const issuedAt = (log: readonly LogEntry[], id: string, at: Point): NaiveMandate | undefined => {
  let mandate: NaiveMandate | undefined;
  for (const event of mandateEvents(log, id, at)) {
    if (event.type === 'MandateIssued') {
      const { origin, terms, on } = event;
      const place = `${origin.decision} ${origin.paragraph}`;
      const era = eraOf(place, terms.term, origin.session, on, on);
      mandate ??= fresh(
        'in-force',
        { listed: terms.class, record: event.record },
        owing(terms.obligations, origin.session, on, place),
        era,
      );
    }
    if (!mandate) continue;
    tellCourse(mandate.course, event, ALIVE.includes(mandate.validity));
    tellBeside(mandate.beside, event, mandate);
    if (event.type === 'MandateRenewed') {
      const place = `${event.by.decision} ${event.by.paragraph}`;
      if (GONE.includes(mandate.validity) || mandate.places.includes(place)) continue;
      mandate.places.push(place);
      mandate.eras.push(eraOf(place, event.term, event.session, event.adoptedOn, event.on));
      const more = owing(event.obligations, event.session, event.adoptedOn, place);
      for (const told of mandate.told) for (const debt of more) tell(debt, told);
      if (mandate.validity === 'fulfilled')
        for (const debt of mandate.debts) if (!debt.moved) debt.endedOn ??= mandate.endedOn;
      mandate.debts = [...mandate.debts, ...more];
      Object.assign(mandate, {
        validity: 'in-force',
        delivery: 'no-information',
        claim: null,
        endedOn: null,
      });
    }
    if (event.type === 'MandateMerged' && event.decided) {
      if (ALIVE.includes(mandate.validity)) end(mandate, 'merged', event.on);
    } else if (event.type === 'MandateMerged' && mandate.validity !== 'merged') {
      Object.assign(mandate, { validity: 'merged', goesOn: true, endedOn: mandate.endedOn ?? daysOf(event.on)[1] });
      for (const debt of mandate.debts) debt.moved = event.withReports || debt.received === null;
    }
    if (event.type === 'MandateCorrected') {
      const place = `${event.by.decision} ${event.by.paragraph}`;
      if (!mandate.places.includes(place)) continue;
      if (mandate.places[0] === place && event.terms) {
        mandate.listed = event.terms.class;
        mandate.record = event.record ?? 'extracted';
      }
      const said = event.terms ?? event.running;
      for (const era of mandate.eras)
        if (said && era.place === place)
          Object.assign(era, eraOf(place, said.term, event.session, event.adoptedOn, era.since));
      const before = mandate.debts;
      const right = owing(event.obligations, event.session, event.adoptedOn, place).map((debt) => {
        const { id } = debt.obligation;
        const known = before.find((one) => one.place === place && one.obligation.id === id);
        if (known) return { ...known, obligation: debt.obligation };
        for (const told of mandate?.told ?? []) tell(debt, told);
        debt.moved = mandate?.goesOn ?? false;
        debt.done = mandate?.claim ?? null;
        return debt;
      });
      mandate.debts = [...before.filter((one) => one.place !== place), ...right];
    }
    if (
      event.type === 'ReportSubmitted' ||
      event.type === 'ReportConsidered' ||
      event.type === 'NonSubmissionVerified' ||
      event.type === 'ReportExpected' ||
      event.type === 'ObligationRescheduled' ||
      event.type === 'ObligationWaived'
    ) {
      mandate.told.push(event);
      for (const debt of mandate.debts) tell(debt, event);
    }
    if (event.type === 'FulfilmentClaimed' && mandate.validity === 'in-force' && !mandate.claim) {
      Object.assign(mandate, { delivery: 'claimed', claim: event });
      for (const debt of mandate.debts) if (!debt.moved && debt.endedOn === null) debt.done ??= event;
    }
    if (event.type === 'ProgressRecorded' && mandate.validity === 'in-force' && !mandate.claim) {
      const words = JSON.stringify(event);
      if (mandate.decided.includes(words)) continue;
      mandate.decided.push(words);
      mandate.delivery = 'in-progress';
    }
    if (event.type === 'FulfilmentReturned' && mandate.validity === 'in-force' && mandate.claim) {
      const { evidence, by, on } = mandate.claim;
      if (event.decision === null && event.by === by) continue;
      for (const debt of mandate.debts) if (debt.done?.evidence === evidence && debt.done.on === on) debt.done = null;
      Object.assign(mandate, { delivery: 'returned', claim: null });
    }
    if (event.type === 'MandateAmended' && ALIVE.includes(mandate.validity))
      mandate.listed = event.class ?? mandate.listed;
    if (event.type === 'FulfilmentAccepted' && mandate.validity === 'in-force' && mandate.claim)
      if (event.decision !== null || event.by !== mandate.claim.by)
        Object.assign(mandate, { validity: 'fulfilled', delivery: 'accepted', endedOn: daysOf(event.on)[1] });
    if (event.type === 'MandateSuspended' || event.type === 'MandateResumed') {
      const isSuspension = event.type === 'MandateSuspended';
      const key = `${event.type} ${event.by.decision} ${event.by.paragraph} ${event.on}`;
      if (mandate.decided.includes(key) || mandate.validity !== (isSuspension ? 'in-force' : 'suspended')) continue;
      mandate.decided.push(key);
      mandate.validity = isSuspension ? 'suspended' : 'in-force';
      mandate.endedOn = isSuspension ? daysOf(event.on)[1] : null;
    }
    if (event.type === 'MandateTerminated' || event.type === 'MandateSuperseded') {
      if (!ALIVE.includes(mandate.validity)) continue;
      end(mandate, event.type === 'MandateTerminated' ? 'terminated' : 'superseded', event.on);
    }
  }
  return mandate;
};

/** The mandates that a draft proposes. */
const proposedAt = (log: readonly LogEntry[], decision: string, at: Point): ReadonlyMap<string, NaiveMandate> => {
  const events = decisionEvents(log, decision, at);
  const tabled = events.find((event) => event.type === 'DecisionTabled');
  const since = events.slice(tabled ? events.indexOf(tabled) : events.length);
  if (
    tabled?.stage !== 'draft' ||
    since.some((event) => event.type === 'DecisionAdopted' || event.type === 'DecisionWithdrawn')
  )
    return new Map();
  return new Map(
    paragraphsAfter(since).flatMap((paragraph) => {
      const place = `${decision} ${paragraph.ref}`;
      const owed = owedUnder(paragraph);
      return paragraph.directives.flatMap(({ class: listed }, index) => {
        if (listed === null || listed === undefined) return [];
        const debts = owing(owed[index] ?? [], tabled.session, tabled.on, place);
        const era = eraOf(place, undefined, tabled.session, tabled.on, tabled.on);
        return [
          [
            `${place.replace(' ', '.')}.${index + 1}`,
            fresh('proposed', { listed, record: 'proposed' }, debts, era),
          ] as const,
        ];
      });
    }),
  );
};

/** Every mandate that is on the register at a moment, by id. */
export const mandatesAt = (log: readonly LogEntry[], at: Point): ReadonlyMap<string, NaiveMandate> => {
  const all = new Map<string, NaiveMandate>();
  for (const decision of idsIn(log, 'decision'))
    for (const [id, mandate] of proposedAt(log, decision, at)) all.set(id, mandate);
  for (const id of idsIn(log, 'mandate')) {
    const mandate = issuedAt(log, id, at);
    if (mandate) all.set(id, mandate);
  }
  return all;
};
