/** Random paragraphs: what they ask of whom, by when, and what should have been read of them otherwise. */
import fc from 'fast-check';
import { type EarlierTarget, type Finding } from '#decision/domain';
import { ADDRESSEE_MODES, type AddresseeMode, DELIVERABLES, type MandateClass, type Obligation } from '#mandate/domain';
import { type DueForm, type Schedule } from '#session-calendar/domain';
import { day, session, SYMBOLS } from './told-days.js';

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

const series = fc.constantFrom('oas-ga/regular', 'remja/regular');
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

/** How long something runs: now and then by a length that goes on from somewhere. */
export const term = fc.option(
  fc.oneof(
    { weight: 2, arbitrary: due },
    {
      weight: 1,
      arbitrary: fc.record({
        form: fc.constant('within' as const),
        period: fc.constantFrom('P1M', 'P6M', 'P18M'),
        after: fc.constantFrom('former-end', 'adoption', '2005-02-10'),
      }),
    },
  ),
  { freq: 2 },
);

/** A paragraph with one directive, which asks somebody for something. */
export const paragraph = fc.record({
  class: listed,
  addressee: fc.constantFrom('oas-pc', 'iin'),
  obligations: fc.oneof(
    { weight: 3, arbitrary: fc.array(obligation, { minLength: 1, maxLength: 2 }) },
    { weight: 1, arbitrary: fc.constant([]) },
  ),
  renews: fc.array(renews, { maxLength: 1 }),
  about: fc.constantFrom('water', 'land'),
  term,
});
/** One that asks for a report for certain. */
export const reporting = fc
  .tuple(paragraph, due)
  .map(([one, by]): Paragraph => ({ ...one, obligations: [{ kind: 'report', to: 'oas-ga', due: by }] }));
export type Paragraph = typeof paragraph extends fc.Arbitrary<infer P> ? P : never;

/** What should have been read otherwise, of the one directive of a paragraph or beside it. */
export const change = fc.oneof(
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

/** What a text says has come or happened. */
export const finding: fc.Arbitrary<Finding> = fc.record({
  kind: fc.constantFrom('report-received', 'report-received', 'meeting-held'),
  place: fc.constantFrom('preamble/1', 'preamble/2'),
  words: fc.constantFrom('Having seen the report of iin on water', 'Having seen the report of oas-pc on land'),
  documents: fc.subarray(['CP/doc.7']),
});
