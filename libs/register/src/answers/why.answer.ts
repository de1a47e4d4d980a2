import { REPORTING_STATUSES } from '#mandate/domain';
import * as fact from './fact.js';
import { shape, type Told } from './fact.js';
import { knownMoment } from './history.answer.js';

const calendarEntry = shape('CalendarEntry', {
  session: fact.text('The session.'),
  opensOn: fact.orNull(fact.day('Its first day.')),
  opensQuality: fact.orNull(fact.text('How sure that is: official, secondary, derived or by-rule.')),
  closesOn: fact.orNull(fact.day('Its last day.')),
  closesQuality: fact.orNull(fact.text('How sure that is.')),
  status: fact.text('Planned, open or closed, on the day asked about.'),
  source: fact.orNull(fact.text('Where its days come from.')),
});

/** In the place of words, where the text has none. */
export const NOTHING_SAID = 'nothing said';

const step = shape('ReckoningStep', {
  phrase: fact.text('The words: of the text, or of the creditor who gave more time.'),
  rule: fact.text('What they come to.'),
  countedFrom: fact.orNull(fact.day('The day from which it counts.')),
  by: fact.orNull(fact.text('Whose word it is, where a creditor gave more time.')),
  leg: fact.orNull(
    fact.word(['first', 'second'], 'Where it goes on two legs: of which it is. Of each the last step counts.'),
  ),
});

const reason = shape('DueReason', {
  id: fact.id('Id of what is owed.'),
  kind: fact.text('What is owed.'),
  status: fact.word(REPORTING_STATUSES, 'Where it stands.'),
  opensOn: fact.orNull(fact.day('First day of the window.')),
  windowEndsOn: fact.orNull(fact.day('Last day of the window.')),
  steps: fact.many(
    step,
    'How it came about: the words of the text, then every word of a creditor; the last one counts.',
  ),
  byDefault: fact.flag('The words leave open when: it is by the rules of the body, or by the program’s default.'),
  calendar: fact.orNull(fact.one(calendarEntry, 'The entry of the calendar that it hangs on.')),
  missing: fact.orNull(fact.text('Why there is no last day, or none that anything could be overdue by.')),
  over: fact.orNull(fact.text('Why it is owed no more, where it was waived or has lapsed.')),
});

const termReason = shape('TermReason', {
  endsOn: fact.orNull(fact.day('Its last day.')),
  steps: fact.many(
    step,
    'How it came about: the words of the text, then of each paragraph that renewed it; the last one counts.',
  ),
  calendar: fact.orNull(fact.one(calendarEntry, 'The entry of the calendar that it hangs on.')),
  missing: fact.orNull(fact.text('Why there is no last day.')),
});

/** How each due time of a mandate came about, and how long it runs. */
export const why = shape('Why', {
  ref: fact.text('The mandate, as people write it.'),
  asOf: fact.day('As of this day.'),
  knownAt: fact.one(knownMoment, 'As known then.'),
  dues: fact.many(reason, 'What it makes somebody owe.'),
  term: fact.orNull(fact.one(termReason, 'How long it runs, where that was said.')),
});
export type Why = Told<typeof why>;
export type DueReason = Why['dues'][number];
export type TermReason = NonNullable<Why['term']>;
