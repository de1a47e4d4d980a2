/** The same answers, asked of the register through its queries. */
import { type QueryBus } from '@nestjs/cqrs';
import {
  mandatesList,
  type ObligationView,
  overdueList,
  ReadList,
  sessionsList,
  ShowRef,
  undeterminedList,
  upcomingList,
} from '#register';
import { type Answers, type DueAnswer } from './naive-answers.js';
import { type Point } from './naive-log.js';

const ALL = { limit: 1000 };

const dueAnswer = ({
  status,
  daysOverdue,
  due,
  discharge,
  originalDue: first,
  expected,
  submissions,
}: ObligationView): DueAnswer => ({
  status,
  daysOverdue,
  session: due.session,
  opensOn: due.opensOn,
  closesOn: due.closesOn,
  endsOn: due.windowEndsOn,
  timeliness: discharge?.timeliness ?? null,
  original: first && [first.session, first.opensOn, first.windowEndsOn],
  expected: expected?.expectedOn ?? null,
  came: submissions.map(({ kind }) => kind),
});

export const registerAnswers = async (queries: QueryBus, { asOf, knownAt }: Point): Promise<Answers> => {
  const question = { asOf, knownAt: String(knownAt) };
  const sessions = await queries.execute(new ReadList(sessionsList, question, {}, ALL));
  const mandates = await queries.execute(new ReadList(mandatesList, question, { class: 'all' }, ALL));
  const overdue = await queries.execute(new ReadList(overdueList, question, {}, ALL));
  const each = await queries.execute(new ReadList(overdueList, question, { each: true }, ALL));
  const undetermined = await queries.execute(new ReadList(undeterminedList, question, {}, ALL));
  const upcoming = await queries.execute(new ReadList(upcomingList, question, { each: true }, ALL));
  if (overdue.undetermined?.total !== undetermined.total)
    throw new Error('What is left out is not what cannot be judged.');
  const late = new Set(overdue.items.map(({ mandateId }) => mandateId));
  for (const { id, reporting } of mandates.items)
    if ((reporting === 'overdue') !== late.has(id))
      throw new Error(`The lists do not agree on whether ${id} is overdue.`);
  const owed: Record<string, DueAnswer> = {};
  for (const { id } of mandates.items) {
    const shown = await queries.execute(new ShowRef(question, id));
    if (shown.kind !== 'mandates' || shown.mandates.length !== 1) throw new Error(`${id} is listed and not shown.`);
    for (const due of shown.mandates[0]?.obligations ?? []) owed[due.id] = dueAnswer(due);
  }
  return {
    sessions: Object.fromEntries(sessions.items.map(({ id, status, opensOn, closesOn }) => [id, [status, opensOn, closesOn]])),
    mandates: Object.fromEntries(mandates.items.map(({ id, validity, delivery }) => [id, [validity, delivery]])),
    owed,
    upcoming: upcoming.items.map(({ id }) => id).sort(),
    undetermined: undetermined.items.map(({ id }) => id).sort(),
    overdue: Object.fromEntries(each.items.map(({ id, daysOverdue }) => [id, daysOverdue])),
    folded: Object.fromEntries(
      overdue.items.map(({ id, occasions }) => [id, occasions ? [occasions.overdue, occasions.of, occasions.lastOnFile] : []]),
    ),
  }; // prettier-ignore
};
