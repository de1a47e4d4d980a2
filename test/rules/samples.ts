/** Small pools, so that random events and commands meet one another. */
import fc from 'fast-check';
import { type Obligation, type Source } from '#mandate/domain';
import { type Due } from '#session-calendar/domain';

export const days = ['2004-06-06', '2005-06-07', '2006-03-17', '2006-06-06', '2007-01-01'] as const;

/** Every form of a dating but "since always". */
export const dated = fc.constantFrom(...days, '2005', '2006-03', '2005-06-05/2006-03-20', '../2006-06-06');
export const by = fc.constantFrom('officer', 'verifier');
export const words = fc.constantFrom('one', 'two');
export const session = fc.constantFrom('oas-ga/regular/35', 'oas-ga/regular/36', 'remja/regular/6');
export const source: fc.Arbitrary<Source> = fc.record({
  decision: fc.constantFrom('a', 'b'),
  symbol: fc.constant('AG/RES. 1'),
  paragraph: fc.constantFrom('1', '2'),
});

export const due: fc.Arbitrary<Due> = fc.oneof(
  session.map((id): Due => ({ form: 'at-session', session: id, phrase: '' })),
  fc.constant<Due>({ form: 'within', period: 'P6M', phrase: 'within six months' }),
  fc.constant<Due>({ form: 'unspecified', phrase: '' }),
);

export const obligation: fc.Arbitrary<Obligation> = fc.record({
  id: fc.constantFrom('1', '2', '3'),
  kind: fc.constantFrom('report', 'report', 'action', 'meeting'),
  by: fc.constant([{ actor: 'oas-pc', name: 'Permanent Council' }]),
  via: fc.constant([]),
  to: fc.constant([{ actor: 'oas-ga', name: 'General Assembly' }]),
  form: fc.constantFrom(null, 'written'),
  recurrence: fc.constant(null),
  due,
});

/** What several things owe, each under its own id. */
export const obligations = fc.uniqueArray(obligation, { selector: ({ id }) => id, maxLength: 3 });
