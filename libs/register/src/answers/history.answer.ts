import { REPORTING_STATUSES } from '#mandate/domain';
import * as fact from './fact.js';
import { shape, type Told } from './fact.js';

export const knownMoment = shape('KnownAt', {
  seq: fact.number('Number of the last entry that the answer takes in.'),
  recordedAt: fact.orNull(fact.time('When that was recorded.')),
});

const retracted = shape('Retracted', {
  seq: fact.number('Number of the entry that took it back.'),
  reason: fact.text('Why.'),
});

const anewFor = shape('AnewFor', {
  seq: fact.number('Number of the entry that stood for it first.'),
  recordedAt: fact.time('When that was recorded.'),
  recordedBy: fact.text('By whom.'),
});

const stateAfter = shape('StateAfter', {
  validity: fact.text('Validity, or the status of a decision.'),
  delivery: fact.text('Delivery.'),
  reporting: fact.orNull(fact.word(REPORTING_STATUSES, 'Reporting.')),
});

const beside = shape('NoteBesideEntry', {
  note: fact.text('What was written.'),
  by: fact.text('Who wrote it.'),
  on: fact.orNull(fact.dating('Of which day it is.')),
});
export const notesOfEntry = fact.many(beside, 'What people have written beside it.');

const entry = shape('HistoryEntry', {
  seq: fact.number('Number of the entry.'),
  id: fact.id('Id of the entry.'),
  stream: fact.id('The stream that it stands in.'),
  type: fact.id('Its name on disk.'),
  on: fact.orNull(fact.dating('When it became true; null for always, and for what took an entry back.')),
  recordedAt: fact.time('When it was recorded.'),
  recordedBy: fact.text('By whom.'),
  anewFor: fact.orNull(fact.one(anewFor, 'Where it was entered anew, under another head: as whose word it stands.')),
  confirmedBy: fact.orNull(fact.text('The second person who confirmed it, where that was asked for.')),
  what: fact.text('What changed, in a sentence.'),
  retracted: fact.orNull(fact.one(retracted, 'Where it was taken back.')),
  although: fact.orNull(fact.text('Why it was entered although something contradicted it.')),
  knownSince: fact.orNull(
    fact.dating('When the office knew it, before it was recorded; the axis of what was known knows nothing of that.'),
  ),
  notes: notesOfEntry,
  remark: fact.orNull(fact.text('Where it does not fit what was entered before its day.')),
  stateAfter: fact.orNull(fact.one(stateAfter, 'Null where it does not count.')),
});
/** One entry of a mandate's, a decision's or a session's history. */
export type HistoryEntry = Told<typeof entry>;

export const history = shape('History', {
  ref: fact.text('What it is the history of.'),
  asOf: fact.day('As of this day.'),
  knownAt: fact.one(knownMoment, 'As known then.'),
  entries: fact.many(entry, 'In the order in which they became true.'),
});
export type History = Told<typeof history>;
