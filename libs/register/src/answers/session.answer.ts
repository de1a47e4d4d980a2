import * as fact from './fact.js';
import { shape, type Told } from './fact.js';
import { EXTENTS } from './obligation.answer.js';

const coverage = shape('SessionCoverage', {
  decisions: fact.word(EXTENTS, 'Whether its decisions have been checked.'),
  reports: fact.word(EXTENTS, 'Whether the reports owed to it have been checked.'),
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
  awaitedBy: fact.texts('What is owed to or before it and waits for its days; only where gaps are asked for.'),
  coverage: fact.one(coverage, 'How far the record of it goes.'),
  revision: fact.orNull(fact.number('Revision of its stream, as known then.')),
});
export type SessionView = Told<typeof session>;
