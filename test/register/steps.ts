/** Random work of a records office: what people try, in any order, dated in any way. Rules refuse what is not legal. */
import fc from 'fast-check';
import { type EarlierTarget } from '#decision/domain';
import {
  ADDRESSEE_MODES,
  type AddresseeMode,
  DELIVERABLES,
  type MandateClass,
  type Obligation,
  type SubmissionKind,
} from '#mandate/domain';
import { type DueForm, type Schedule } from '#session-calendar/domain';
import { RULES } from './naive-rules.js';

/** What a paragraph makes somebody owe. */
export interface OwedByDay {
  readonly kind: Obligation['kind'];
  readonly to: string;
  readonly due: DueForm;
  readonly schedule?: Schedule;
  /** Where it goes through another, who has a time of their own. */
  readonly onward?: DueForm | null;
  /** Where it owes it with another. */
  readonly mode?: AddresseeMode | null;
}

export const SESSIONS = ['oas-ga/regular/34', 'oas-ga/regular/35', 'oas-ga/regular/36', 'oas-ga/regular/37', 'remja/regular/6', 'remja/regular/7'] as const; // prettier-ignore
export const SYMBOLS = ['AG/RES. 2001 (XXXIV-O/04)', 'AG/RES. 2002 (XXXV-O/05)', 'AG/RES. 2003 (XXXVI-O/06)', 'AG/RES. 2004 (XXXVI-O/06)'] as const; // prettier-ignore

/** Three years, two days a month and both ends of June: few enough to meet, and every edge is near another. */
export const DAYS = [2004, 2005, 2006].flatMap((year) =>
  ['01-15', '02-29', '03-31', '06-04', '06-05', '06-06', '06-07', '09-10', '12-31']
    .map((day) => `${year}-${day}`)
    .filter((day) => !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day)),
);
const day = fc.constantFrom(...DAYS);
const dayAfter = (from: string) => fc.constantFrom(...DAYS.filter((one) => one >= from));
const interval = day.chain((from) => dayAfter(from).map((until) => `${from}/${until}`));

/** When something became true, as sources say it; more often late than early, for then more is legal. */
export const on = fc.oneof(
  { weight: 3, arbitrary: day },
  { weight: 4, arbitrary: dayAfter('2005-06-05') },
  { weight: 1, arbitrary: fc.constantFrom('2004', '2005-06', '2006-02', '2006') },
  { weight: 1, arbitrary: interval },
  { weight: 1, arbitrary: day.map((until) => `../${until}`) },
);
const held = day.chain((opensOn) => fc.option(dayAfter(opensOn)).map((closesOn) => ({ opensOn, closesOn })));
const undated = fc.constant({ opensOn: null, closesOn: null });

const series = fc.constantFrom('oas-ga/regular', 'remja/regular');
const session = fc.constantFrom(...SESSIONS);
const due: fc.Arbitrary<DueForm> = fc.oneof(
  fc.record({ form: fc.constantFrom('at-session', 'before-session'), session }),
  fc.record({ form: fc.constant('at-session'), session, part: fc.constantFrom('main', 'first resumed') }),
  fc.record({ form: fc.constantFrom('at-next-session', 'before-next-session'), series }),
  fc.record({ form: fc.constant('by-date'), date: fc.oneof(day, fc.constantFrom('2005', '2005-02')) }),
  fc.record({ form: fc.constant('within'), period: fc.constantFrom('P1M', 'P6M', 'P18M') }),
  fc.record({
    form: fc.constant('within'),
    period: fc.constantFrom('P2D', 'P10D'),
    days: fc.constantFrom('working', 'sitting'),
    of: series,
  }),
  fc.constant<DueForm>({ form: 'at-event', event: 'the entry into force' }),
  fc.constantFrom<DueForm>({ form: 'as-soon-as-possible' }, { form: 'unspecified' }),
);
const until = { until: { form: 'by-date', date: '2005', phrase: '' } } as const;
/** What comes again, as texts say it: which years, on which days, at which sessions, until when. */
const recurring: fc.Arbitrary<{ readonly due: DueForm; readonly schedule: Schedule }> = fc.oneof(
  fc.record({
    due: fc.constant<DueForm>({ form: 'recurring', rule: 'annual' }),
    schedule: fc.constantFrom<Schedule>(
      { every: 'P1Y' },
      { every: 'P6M' },
      { every: 'P1Y', ...until },
      { every: 'P1Y', on: ['--06-05'] },
      { every: 'P1Y', on: ['--03-31'], ...until },
      { every: '1 session' },
      { every: '2 sessions' },
    ),
  }),
  fc.record({
    due: fc.oneof(
      fc.record({ form: fc.constantFrom('at-session' as const, 'before-session' as const), session }),
      fc.record({ form: fc.constantFrom('at-next-session' as const, 'before-next-session' as const), series }),
    ),
    schedule: fc.constantFrom<Schedule>({ every: '1 session' }, { every: '2 sessions' }),
  }),
);
const to = fc.constantFrom('oas-ga', 'oas-pc');
const mode = fc.option(fc.constantFrom(...ADDRESSEE_MODES), { freq: 1 });
/** Now and then, who owes it does so with another. */
const onward = fc.option(
  fc.oneof(
    fc.record({ form: fc.constant('within' as const), period: fc.constantFrom('P1M', 'P6M') }),
    fc.record({
      form: fc.constant('within' as const),
      period: fc.constantFrom('P2D', 'P10D'),
      days: fc.constantFrom('working' as const, 'sitting' as const),
      of: series,
    }),
  ),
  { freq: 1 },
);
const owedOnce: fc.Arbitrary<OwedByDay> = fc.record({
  onward,
  kind: fc.constantFrom<Obligation['kind']>('report', 'report', 'report', ...DELIVERABLES),
  to,
  due,
  mode,
});
const obligation: fc.Arbitrary<OwedByDay> = fc.oneof(
  { weight: 4, arbitrary: owedOnce },
  { weight: 2, arbitrary: fc.tuple(to, recurring).map(([whom, rule]) => ({ kind: 'report' as const, to: whom, ...rule })) },
); // prettier-ignore
const listed = fc.constantFrom<MandateClass>('mandate', 'mandate', 'mandate', 'exhortation');
const renews = fc.record({ symbol: fc.constantFrom(...SYMBOLS), paragraph: fc.constantFrom('1', '2') });

/** What a text does to an earlier decision beside renewing what it gave. */
export const earlier: fc.Arbitrary<EarlierTarget> = fc.record({
  effect: fc.constantFrom('terminate', 'supersede', 'reiterate', 'reaffirm'),
  symbol: fc.constantFrom(...SYMBOLS),
  paragraph: fc.option(fc.constantFrom('1', '2'), { freq: 3 }),
  whole: fc.boolean(),
});

/** A paragraph with one directive, which asks somebody for something. */
export const paragraph = fc.record({
  class: listed,
  addressee: fc.constantFrom('oas-pc', 'iin'),
  obligations: fc.array(obligation, { maxLength: 2 }),
  renews: fc.array(renews, { maxLength: 1 }),
  about: fc.constantFrom('water', 'land'),
  term: fc.option(due, { freq: 2 }),
});
export type Paragraph = typeof paragraph extends fc.Arbitrary<infer P> ? P : never;

/** What should have been read otherwise, of the one directive of a paragraph or beside it. */
const change = fc.oneof(
  fc.record({ what: fc.constant('addressee' as const), actor: fc.constantFrom('oas-pc', 'iin', 'oas-sg') }),
  fc.record({ what: fc.constant('class' as const), class: fc.option(listed, { freq: 2 }) }),
  fc.record({ what: fc.constant('owed' as const), id: fc.constantFrom('1', '2', '3'), owed: fc.option(obligation, { freq: 3 }) }),
  fc.record({ what: fc.constant('added' as const), actor: fc.constantFrom('oas-pc', 'iin', 'oas-sg'), class: listed }),
  fc.record({ what: fc.constant('term' as const), term: fc.option(due, { freq: 3 }) }),
  fc.record({ what: fc.constant('text' as const), about: fc.constantFrom('water', 'land', 'air') }),
  fc.record({ what: fc.constant('renews' as const), renews: fc.array(renews, { maxLength: 1 }) }),
  fc.record({ what: fc.constant('earlier' as const), earlier: fc.array(earlier, { maxLength: 1 }) }),
); // prettier-ignore
export type Change = typeof change extends fc.Arbitrary<infer C> ? C : never;
const correction = {
  paragraph: fc.constantFrom('1', '2'),
  change,
  basis: fc.constantFrom('person', 'person', 'reading'),
} as const;

const nth = fc.nat(50);
const debtor = fc.constantFrom('iin', 'oas-pc', 'oas-sg');
const type = <T extends string>(name: T) => fc.constant(name);
const weighted = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });

/** What is there before anything is tried: a calendar since always, and two decisions with something owed. */
export const groundwork: fc.Arbitrary<readonly Step[]> = fc
  .tuple(
    fc.array(paragraph, { minLength: 2, maxLength: 3 }),
    fc.array(paragraph, { minLength: 2, maxLength: 3 }),
    fc.boolean(),
  )
  .map(([first, second, draft]): readonly Step[] => [
    ...SESSIONS.slice(0, -1).map((id, index): Step => {
      const year = 2004 + (index % 3);
      return {
        type: 'schedule',
        session: id,
        days: { opensOn: `${year}-06-05`, closesOn: index === 2 ? null : `${year}-06-06` },
        on: null,
      };
    }),
    { type: 'record', symbol: SYMBOLS[0], paragraphs: first, draft: false, on: '2004-01-15' },
    { type: 'record', symbol: SYMBOLS[1], paragraphs: second, draft, on: '2004-06-06' },
    ...(['iin', 'oas-pc'] as const).map((actor): Step => ({
      type: 'assign',
      of: 0,
      actor,
      role: 'lead',
      insteadOf: null,
      on: '2004-06-06',
    })),
  ]);

/** `of` and `by` point at one of the things that are there by then, whatever their number. */
export const step = fc.oneof(
  weighted(4, fc.record({ type: type('schedule'), session, days: fc.oneof(held, undated), on: fc.option(on, { freq: 2 }) })),
  weighted(3, fc.record({ type: type('move'), session, days: held, on })),
  weighted(3, fc.record({ type: fc.constantFrom('open', 'open', 'close', 'suspendSession', 'resumeSession', 'cancel'), session, on })),
  weighted(5, fc.record({ type: type('record'), symbol: fc.constantFrom(...SYMBOLS), paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 3 }), draft: fc.boolean(), on })),
  weighted(3, fc.record({ type: type('adopt'), of: nth, symbol: fc.constantFrom(...SYMBOLS), paragraphs: fc.option(fc.array(paragraph, { minLength: 1, maxLength: 2 })), on })),
  weighted(4, fc.record({ type: type('submit'), of: nth, document: fc.constantFrom('CP/doc.1', 'CP/doc.2'), kind: fc.constantFrom<SubmissionKind>('whole', 'whole', 'whole', 'part', 'last-part', 'interim', 'refusal', 'addendum', 'handed-over'), session: fc.option(session, { freq: 1 }), member: fc.option(fc.constantFrom('iin', 'oas-pc', 'oas-sg'), { freq: 1 }), on })),
  weighted(4, fc.record({ type: type('claim'), of: nth, evidence: fc.constantFrom('a meeting', 'a law'), on })),
  weighted(5, fc.record({ type: type('accept'), of: nth, decision: fc.option(fc.constant('AG/RES. 9')), on })),
  weighted(2, fc.record({ type: type('search'), of: nth, on })),
  weighted(3, fc.record({ type: type('extend'), of: nth, until: fc.constantFrom('2006-06-06', '2005-06', 'P6M', 'next', 'before oas-ga/regular/36', 'oas-ga/regular/37'), by: fc.option(nth), creditor: fc.constantFrom('oas-ga', 'oas-pc', 'iin'), id: fc.constantFrom('1', '2'), on })),
  weighted(2, fc.record({ type: type('waive'), of: nth, by: fc.option(nth), creditor: fc.constantFrom('oas-ga', 'oas-pc'), id: fc.constantFrom('1', '2'), on })),
  weighted(2, fc.record({ type: type('expect'), of: nth, expectedOn: fc.constantFrom('2006-06-06', '2006'), id: fc.constantFrom('1', '2'), on })),
  weighted(2, fc.record({ type: type('renew'), of: nth, by: nth, on })),
  weighted(3, fc.record({ type: fc.constantFrom('suspend', 'resume'), of: nth, by: nth, on })),
  weighted(3, fc.record({ type: fc.constantFrom('terminate', 'supersede', 'merge'), of: nth, by: nth, on })),
  weighted(2, fc.record({ type: type('return'), of: nth, decision: fc.option(fc.constant('AG/RES. 9')), on })),
  weighted(2, fc.record({ type: type('progress'), of: nth, on })),
  weighted(2, fc.record({ type: fc.constantFrom('fund', 'unfund'), of: nth, words: fc.constantFrom('a fund', 'the budget'), on })),
  weighted(3, fc.record({ type: type('assign'), of: fc.nat(2), actor: fc.constantFrom('iin', 'oas-pc'), role: fc.constantFrom('lead', 'support'), insteadOf: fc.option(debtor, { freq: 1 }), on })),
  weighted(3, fc.record({ type: type('unassign'), of: fc.nat(2), actor: fc.constantFrom('iin', 'oas-pc'), on })),
  weighted(1, fc.record({ type: type('tag'), of: nth, scheme: fc.constantFrom('theme', 'programme'), terms: fc.subarray(['water', 'land']), on })),
  weighted(1, fc.record({ type: fc.constantFrom('reiterate', 'amend'), of: nth, by: nth, on })),
  weighted(1, fc.record({ type: type('join'), of: nth, other: nth, on })),
  weighted(6, fc.record({ type: type('correct'), of: nth, ...correction })),
  weighted(1, fc.record({ type: type('part'), session, part: fc.constantFrom('main', 'first resumed'), days: held, on })),
  weighted(3, fc.record({ type: type('succeed'), actor: debtor, by: fc.uniqueArray(debtor, { minLength: 1, maxLength: 2 }), on: fc.option(on, { freq: 3 }) })),
  weighted(1, fc.record({ type: type('rename'), actor: debtor, name: fc.constantFrom('The Office', 'The Bureau'), on: fc.option(on, { freq: 3 }) })),
  weighted(1, fc.record({ type: type('bodyDays'), holidays: fc.subarray(['--03-31', '2005-06-07', '2006-06-05/2006-06-09']), dissolved: fc.subarray(['2004-09-10/2005-01-15', '2006-06-07/..']) })),
  weighted(2, fc.record({ type: type('rule'), words: fc.option(fc.constantFrom(...Object.keys(RULES)), { freq: 3 }), on: fc.option(on, { freq: 2 }) })),
  weighted(1, fc.record({ type: type('letLapse'), terms: fc.subarray(['2004-12-31', '2005-06-05', '2006-06-05', 'dissolution']) })),
  weighted(3, fc.record({ type: type('retract'), of: nth })),
); // prettier-ignore
export type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
