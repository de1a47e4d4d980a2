/** Mandates and what they make somebody owe, naively: every stream is folded anew for every question. */
import { type MandateEvent, type Obligation } from '#mandate/domain';
import { type Due } from '#session-calendar/domain';
import { type Standing } from './naive-calendar.js';
import { type NaiveBeside, nothingBeside, tellBeside } from './naive-beside.js';
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
export interface NaiveClaim {
  readonly evidence: string;
  readonly by: string;
  readonly on: string | null;
}
export interface NaiveDebt {
  readonly obligation: Obligation;
  /** The paragraph that asks it. */
  readonly place: string;
  readonly standing: Standing;
  received: string | null;
  receivedAs: string | null;
  done: NaiveClaim | null;
  /** Where the mandate had ended before it was renewed. */
  endedOn: string | null;
  /** What creditors have put in the place of its due time, and what that counts from; the last one counts. */
  readonly extensions: { readonly due: Due; readonly standing: Standing; readonly on: string }[];
  /** When it may be expected, by the last word of whoever owes it. */
  expected: string | null;
  waived: boolean;
  /** What has come for it, by kind, and the documents, each as what it came. */
  readonly came: string[];
  /** When it was first handed over to whom it goes through; undefined while it was not. */
  handedOn: string | null | undefined;
  readonly filed: {
    readonly document: string;
    readonly what: string;
    readonly member: string | null;
    readonly isWhole: boolean;
  }[];
  /** What became of what has come, and who searched for it in vain. */
  readonly considered: string[];
  readonly searched: { readonly by: string; readonly on: string | null }[];
  /** What was told of it, each but once. */
  readonly heard: string[];
  /** It is owed in the mandate that this one went on in. */
  moved: boolean;
}
export interface NaiveMandate {
  listed: string;
  validity: string;
  delivery: string;
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

/** By a rule of the body to which it is owed, it lapses on a day, unless it is over by then or has more time since. */
export const letLapse = (debt: NaiveDebt, days: readonly string[], asOf: string): string | null => {
  const { obligation, standing, received, done, waived, moved, extensions } = debt;
  const to = obligation.to.length === 0 ? ['oas-ga'] : obligation.to.map(({ actor }) => actor);
  const day = to.every((one) => one === 'oas-ga') ? days.find((one) => one > standing.from) : undefined;
  if (day === undefined || asOf < day) return null;
  const came = received ?? (obligation.kind === 'report' ? null : (done?.on ?? null));
  const isOver = waived || moved || (came !== null && daysOf(came)[1] < day);
  if (!isOver && extensions.every(({ on }) => on < day)) debt.waived = true;
  return day;
};

type OfDebts = Extract<
  MandateEvent,
  {
    type:
      | 'ReportSubmitted'
      | 'ReportConsidered'
      | 'NonSubmissionVerified'
      | 'ReportExpected'
      | 'ObligationRescheduled'
      | 'ObligationWaived';
  }
>;

/** Whether what has come from one of several, or from all, is all that was asked. */
const answersForAll = ({ obligation: { by, mode }, filed }: NaiveDebt, member: string | null): boolean =>
  member === null ||
  mode === 'any' ||
  (mode === 'each' &&
    by.length > 0 &&
    by.every(({ actor }) => filed.some((one) => one.member === actor && one.isWhole)));

/** What is told of a debt counts while it is owed here, once, and in turn. */
export const tell = (debt: NaiveDebt, event: OfDebts): void => {
  const words = JSON.stringify({ ...event, obligations: null });
  if (debt.moved || !event.obligations.includes(debt.obligation.id) || debt.heard.includes(words)) return;
  if (event.type === 'ReportSubmitted') {
    const { document, kind, member = null } = event;
    const what = ['whole', 'last-part', 'addendum'].includes(kind) ? 'report' : kind;
    const known = debt.filed.filter((one) => one.document === document && one.member === member);
    if (known.some((one) => one.what === what) || (known.length > 0 && debt.receivedAs === document)) return;
    if (kind === 'addendum' && debt.came.length === 0) return;
    debt.came.push(kind);
    if (kind === 'handed-over' && debt.handedOn === undefined) debt.handedOn = event.on;
    debt.filed.push({ document, what, member, isWhole: kind === 'whole' || kind === 'last-part' });
    if (answersForAll(debt, member) && debt.received === null && (kind === 'whole' || kind === 'last-part'))
      [debt.received, debt.receivedAs] = [event.on, document];
  } else if (event.type === 'ReportConsidered') {
    if (debt.came.length === 0) return;
    debt.considered.push(`${event.outcome} ${event.on ?? ''}`);
  } else if (debt.received !== null) return;
  else if (event.type === 'NonSubmissionVerified') {
    // That none was found makes no occasion one.
    if (!debt.searched.some(({ by, on }) => by === event.by && on === event.on))
      debt.searched.push({ by: event.by, on: event.on });
    return;
  } else if (event.type === 'ReportExpected') debt.expected = event.expectedOn;
  else if (debt.waived) return;
  else if (event.type === 'ObligationWaived') debt.waived = true;
  else
    debt.extensions.push({
      due: event.due,
      standing: { session: event.session, from: daysOf(event.adoptedOn)[1] },
      on: daysOf(event.on)[1],
    });
  debt.heard.push(words);
};

const eraOf = (
  place: string,
  term: Due | undefined,
  session: string | null,
  from: string | null,
  since: string | null,
): NaiveEra => ({ place, term, standing: { session, from: daysOf(from)[1] }, since: daysOf(since)[1] });

export const owing = (
  obligations: readonly Obligation[],
  session: string | null,
  on: string | null,
  place: string,
): readonly NaiveDebt[] =>
  obligations.map((obligation) => ({
    obligation,
    place,
    standing: { session, from: daysOf(on)[1] },
    received: null,
    receivedAs: null,
    done: null,
    endedOn: null,
    extensions: [],
    expected: null,
    waived: false,
    came: [],
    handedOn: undefined,
    filed: [],
    considered: [],
    searched: [],
    heard: [],
    moved: false,
  }));

const fresh = (validity: string, listed: string, debts: readonly NaiveDebt[], era: NaiveEra): NaiveMandate => ({
  listed,
  validity,
  delivery: 'no-information',
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
      mandate ??= fresh('in-force', terms.class, owing(terms.obligations, origin.session, on, place), era);
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
      if (mandate.places[0] === place) mandate.listed = event.terms?.class ?? mandate.listed;
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
        return [[`${place.replace(' ', '.')}.${index + 1}`, fresh('proposed', listed, debts, era)] as const];
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
