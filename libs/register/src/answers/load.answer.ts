import * as fact from './fact.js';
import { shape, type Told } from './fact.js';
import { actorName } from './obligation.answer.js';

export const load = shape('Load', {
  session: fact.text('The session.'),
  opensOn: fact.orNull(fact.day('When it opens, as far as the calendar knows.')),
  closesOn: fact.orNull(fact.day('When it closes.')),
  by: fact.many(actorName, 'Who owes: one, or several together.'),
  open: fact.number('How many duties are open to or before it.'),
  reports: fact.number('Of these, reports.'),
});
/** How much somebody still owes to one session. */
export type Load = Told<typeof load>;

/** What became of reports, counted. */
const outcomes = {
  inTime: fact.number('Of these, received in time.'),
  late: fact.number('Received after the last day.'),
  daysLate: fact.number('By how many days these were late, all together.'),
  mostDaysLate: fact.orNull(fact.number('By how many days the latest of them was.')),
  lateOnTheWay: fact.number('Of these late, how many had been handed over in time to whom they go through.'),
  handedOver: fact.number('Handed over to whom they go through, past due, and not come yet.'),
  part: fact.number('Of which only a part is on file, past due.'),
  refused: fact.number('Refused, with a ground or without, past due.'),
  noneOnFile: fact.number('Past due, with none on file: that does not say that none was made.'),
  cannotTell: fact.number('Of which nobody can tell whether they are, or were, in time.'),
  notYetDue: fact.number('Not due yet, or due just now.'),
  waived: fact.number('Asked for no more by the creditor.'),
};

export const reportingYear = shape('ReportingYear', {
  year: fact.orNull(fact.text('The year in which the reports fell due; null of those of which nobody can tell.')),
  total: fact.number('How many reports were asked for by then.'),
  ...outcomes,
  unasked: fact.number('Beside these, reports on file that no text asks for; they discharge nothing.'),
});
/** What became of the reports of an actor that fell due in one year. */
export type ReportingYear = Told<typeof reportingYear>;

export const sessionReports = shape('SessionReports', {
  session: fact.text('The session.'),
  opensOn: fact.orNull(fact.day('When it opens, as far as the calendar knows.')),
  total: fact.number('How many reports were asked for by then.'),
  ...outcomes,
});
/** What became of the reports that were due to, or before, one session. */
export type SessionReports = Told<typeof sessionReports>;
