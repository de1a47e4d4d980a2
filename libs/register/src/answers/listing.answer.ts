import * as fact from './fact.js';
import { shape, type Told } from './fact.js';
import { knownMoment } from './history.answer.js';
import { EXTENTS } from './obligation.answer.js';

const meant = shape('Meant', {
  filter: fact.text('The filter.'),
  code: fact.text('Code of whoever, or whatever, was understood by it.'),
  name: fact.text('What that is called, and of which organisation it is.'),
});
export type Meant = Told<typeof meant>;

const undetermined = shape('Undetermined', {
  total: fact.number('How many reports nobody can tell to be overdue or not.'),
  undated: fact.number('Of these, whose text gives no date.'),
  unscheduled: fact.number('Of these, owed to a session without dates, or after something that nobody has dated.'),
  notAnnounced: fact.number('Of these, due after so many sitting days as the calendar does not tell yet.'),
  sessionCancelled: fact.number('Of these, owed to a session that was cancelled.'),
  beforeAdoption: fact.number('Of these, owed to a session that was over before they were asked for.'),
  closingUnknown: fact.number('Of these, owed to a session that has opened and whose closing day is not known.'),
  byRule: fact.number(
    'Of these, owed to a session that nobody has scheduled, and whose days by the rule of its body are over.',
  ),
});
export type Undetermined = Told<typeof undetermined>;

const run = shape('DeclaredRun', {
  extent: fact.word(EXTENTS, 'How far they were checked.'),
  first: fact.number('The first regular session of the run.'),
  last: fact.number('The last.'),
});

/** What has been declared of one body. */
export const declared = shape('DeclaredCoverage', {
  body: fact.id('Code of the body.'),
  decisions: fact.many(run, 'Of which sessions the decisions are on the register; none where nobody has said so.'),
  reports: fact.many(run, 'Of which sessions the reports are.'),
});

/** What every list says of itself; its items are described with each list. */
export const listing = shape('Listing', {
  asOf: fact.day('As of this day.'),
  knownAt: fact.one(knownMoment, 'As known then.'),
  coverage: fact.text('How far the record goes, in a sentence.'),
  declared: fact.many(declared, 'The same, body by body: none where nobody has declared anything.'),
  meant: fact.many(meant, 'What the filters were understood to name.'),
  undetermined: fact.orNull(
    fact.one(undetermined, 'What the list leaves out because it cannot be judged; null where it judges no dates.'),
  ),
  remarks: fact.texts('What is to be remarked on the whole of it.'),
  total: fact.orNull(
    fact.number('How many there are on all pages; null where nobody knows who has not gone through all of them.'),
  ),
  next: fact.orNull(fact.text('To be given as "page"; null after the last.')),
});
/** A page of a list. */
export type Listing<Item> = Told<typeof listing> & { readonly items: readonly Item[] };
