import * as fact from './fact.js';
import { shape, type Told } from './fact.js';
import { DOCUMENT_KINDS } from '#session-calendar/domain';
import { EXTENTS } from './obligation.answer.js';

const coverage = shape('SessionCoverage', {
  decisions: fact.word(EXTENTS, 'Whether its decisions have been checked.'),
  reports: fact.word(EXTENTS, 'Whether the reports owed to it have been checked.'),
});

const part = shape('SessionPart', {
  part: fact.text('What it is called: main, first resumed.'),
  opensOn: fact.day('Its first day.'),
  closesOn: fact.orNull(fact.day('Its last day.')),
});

const deadline = shape('DocumentDeadline', {
  kind: fact.orNull(fact.word(DOCUMENT_KINDS, 'Of which documents; null of all that have no deadline of their own.')),
  before: fact.text('How long before it opens: an ISO 8601 period.'),
  by: fact.orNull(fact.day('The last day for them; null while nobody knows when it opens.')),
});

export const session = shape('Session', {
  id: fact.text('Id: body, kind and ordinal.'),
  body: fact.text('Code of the body.'),
  name: fact.orNull(fact.text('What it is called.')),
  place: fact.orNull(fact.text('Where.')),
  opensOn: fact.orNull(fact.day('First day.')),
  closesOn: fact.orNull(fact.day('Last day.')),
  opensQuality: fact.orNull(fact.text('How sure the first day is: official, secondary, derived or by-rule.')),
  closesQuality: fact.orNull(fact.text('How sure the last day is.')),
  status: fact.text(
    'Planned, open or closed; by-rule, where nobody has scheduled it and a rule of the body gives its days; missing, where the calendar does not know it.',
  ),
  source: fact.orNull(fact.text('Where the dates come from.')),
  parts: fact.many(part, 'Its parts that have days of their own: what is due there falls due then.'),
  deadlines: fact.many(deadline, 'By when documents for it are due: apart from when they are overdue.'),
  awaitedBy: fact.texts('What is owed to or before it and waits for its days; only where gaps are asked for.'),
  coverage: fact.one(coverage, 'How far the record of it goes.'),
  revision: fact.orNull(fact.number('Revision of its stream, as known then.')),
});
export type SessionView = Told<typeof session>;
