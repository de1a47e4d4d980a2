/** The same answers, asked of the register through its queries. */
import { type QueryBus } from '@nestjs/cqrs';
import {
  type DecisionView,
  decisionsList,
  dormantList,
  entriesList,
  loadList,
  mandatesList,
  type MandateSummary,
  type MandateView,
  type ObligationView,
  overdueList,
  ReadList,
  type ReportingYear,
  reportingRecordList,
  sessionsList,
  ShowRef,
  undeterminedList,
  upcomingList,
} from '#register';
import { Rejection } from '#rejection';
import { type Answers, DEBTORS, type DueAnswer } from './naive-answers.js';
import { reservationTold } from './naive-decisions.js';
import { type Point } from './naive-log.js';
import { isAsked } from './naive-occasions.js';

const ALL = { limit: 1000 };

const dueAnswer = ({
  status,
  daysOverdue,
  due,
  discharge,
  originalDue: first,
  expected,
  submissions,
  considered,
  search,
  verified,
  coverage,
  slot,
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
  considered: considered.map(({ outcome, on }) => `${outcome} ${on ?? ''}`),
  search: search && `${search.by} ${search.on ?? ''}`,
  verified,
  coverage,
  slot: slot && [slot.by, slot.missed],
});

/** What became of the reports of a year, as far as any did. */
const yearTold = (year: ReportingYear): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries({
      'in-time': year.inTime,
      late: year.late,
      days: year.daysLate,
      part: year.part,
      'handed-over': year.handedOver,
      refusal: year.refused,
      'none-on-file': year.noneOnFile,
      'cannot-tell': year.cannotTell,
      'not-yet-due': year.notYetDue,
      waived: year.waived,
    }).filter(([, count]) => count > 0),
  );

const courseOf = ({ fundingStatus, responsible, tags }: MandateSummary): readonly string[] => [
  fundingStatus,
  ...responsible.map(({ actor, role }) => `${role} ${actor}`).sort(),
  ...tags.map(({ scheme, terms }) => `${scheme}: ${terms.join(', ')}`).sort(),
];

/** Whose word its terms stand on; of a proposal, that is told with its draft. */
const recordTold = ({ validity, record }: MandateSummary): string => (validity === 'proposed' ? validity : record);

const placeOf = ({ decision, paragraph }: { readonly decision: string; readonly paragraph: string }): string =>
  `${decision} ${paragraph}`;

const decisionTold = (one: DecisionView): readonly unknown[] => [
  one.status,
  one.adoptedOn,
  one.manner?.how ?? null,
  one.repealedBy && placeOf(one.repealedBy),
  one.amendments.map(({ by, on }) => `${placeOf(by)} ${on ?? ''}`).sort(),
  one.corrigenda.map(({ document, on }) => `${document} ${on ?? ''}`).sort(),
  one.reservations.map(reservationTold).sort(),
];

const broughtTold = ({ evidence, link, by, on }: MandateView['evidence'][number]): string =>
  `${evidence} ${link ?? '-'} ${by} ${on ?? ''}`;
const besideOf = (one: MandateView): readonly unknown[] => [
  one.askedTimes,
  one.notes.map(({ note, by, on }) => `${note} ${by} ${on ?? ''}`).sort(),
  one.progress.map(({ what, by, on }) => `${what} ${by} ${on ?? ''}`).sort(),
  one.evidence.map(broughtTold).sort(),
  one.returned
    .map(
      ({ evidence, by, on, brought, returnedBy, returnedOn }) =>
        `${evidence} ${by} ${on ?? ''} ${returnedBy} ${returnedOn ?? ''} ${brought.map(broughtTold).sort().join()}`,
    )
    .sort(),
  one.fulfilledBefore
    .map(
      ({ evidence, by, on, acceptedBasis, brought }) =>
        `${evidence} ${by} ${on ?? ''} ${acceptedBasis ?? '-'} ${brought.map(broughtTold).sort().join()}`,
    )
    .sort(),
  one.amendments.map(({ by, what, on }) => `${placeOf(by)} ${what} ${on ?? ''}`).sort(),
  one.reiteratedBy.map(({ by, inBulk }) => `${placeOf(by)}${inBulk ? ' among many' : ''}`).sort(),
  one.jointWith.toSorted(),
];

export const registerAnswers = async (queries: QueryBus, { asOf, knownAt }: Point): Promise<Answers> => {
  const question = { asOf, knownAt: String(knownAt) };
  const sessions = await queries.execute(new ReadList(sessionsList, question, {}, ALL));
  const mandates = await queries.execute(new ReadList(mandatesList, question, { class: 'all' }, ALL));
  const overdue = await queries.execute(new ReadList(overdueList, question, {}, ALL));
  const each = await queries.execute(new ReadList(overdueList, question, { each: true }, ALL));
  const undetermined = await queries.execute(new ReadList(undeterminedList, question, {}, ALL));
  const upcoming = await queries.execute(new ReadList(upcomingList, question, { each: true }, ALL));
  const load = await queries.execute(new ReadList(loadList, question, {}, ALL));
  const dormant = await queries.execute(new ReadList(dormantList, question, { months: 0 }, ALL));
  const records: Record<string, Answers['records'][string]> = {};
  for (const by of DEBTORS) {
    const years = await queries
      .execute(new ReadList(reportingRecordList, question, { by }, ALL))
      .then(({ items }) => items)
      .catch((error: unknown) => {
        if (error instanceof Rejection && error.code === 'actor.unknown') return []; // nobody has named it by then
        throw error;
      });
    records[by] = Object.fromEntries(
      years.filter(({ year }) => isAsked(year)).map((year) => [year.year ?? 'not dated', yearTold(year)]),
    );
  }
  if (overdue.undetermined?.total !== undetermined.total)
    throw new Error('What is left out is not what cannot be judged.');
  const late = new Set(overdue.items.map(({ mandateId }) => mandateId));
  for (const { id, reporting } of mandates.items)
    if ((reporting === 'overdue') !== late.has(id))
      throw new Error(`The lists do not agree on whether ${id} is overdue.`);
  const decisions = await queries.execute(new ReadList(decisionsList, question, {}, ALL));
  const entries = await queries.execute(new ReadList(entriesList, question, {}, ALL));
  const owed: Record<string, DueAnswer> = {};
  const beside: Record<string, readonly unknown[]> = {};
  const reservations: Record<string, readonly string[]> = {};
  for (const { id } of mandates.items) {
    const shown = await queries.execute(new ShowRef(question, id));
    if (shown.kind !== 'mandates' || shown.mandates.length !== 1) throw new Error(`${id} is listed and not shown.`);
    for (const one of shown.mandates) {
      for (const due of one.obligations) owed[due.id] = dueAnswer(due);
      beside[id] = besideOf(one);
      reservations[id] = one.reservations.map(reservationTold).sort();
    }
  }
  return {
    sessions: Object.fromEntries(sessions.items.map(({ id, status, opensOn, closesOn }) => [id, [status, opensOn, closesOn]])),
    mandates: Object.fromEntries(mandates.items.map((one) => [one.id, [one.validity, one.delivery, recordTold(one), ...courseOf(one)]])),
    owed,
    beside,
    reservations,
    decisions: Object.fromEntries(decisions.items.map((one) => [one.id, decisionTold(one)])),
    notes: Object.fromEntries(
      entries.items.flatMap(({ id, notes }) =>
        notes.length > 0 ? [[id, notes.map(({ note, by, on }) => `${note} ${by} ${on ?? ''}`).sort()]] : [],
      ),
    ),
    records,
    load: Object.fromEntries(
      load.items.map(({ session, by, open, reports }) => [
        `${session} ${by.map(({ actor }) => actor).sort().join(' ')}`,
        [open, reports],
      ]),
    ),
    dormant: Object.fromEntries(dormant.items.map(({ id, movedOn }) => [id, movedOn])),
    upcoming: upcoming.items.map(({ id }) => id).sort(),
    undetermined: undetermined.items.map(({ id }) => id).sort(),
    overdue: Object.fromEntries(each.items.map(({ id, daysOverdue }) => [id, daysOverdue])),
    folded: Object.fromEntries(
      overdue.items.map(({ id, occasions }) => [id, occasions ? [occasions.overdue, occasions.of, occasions.lastOnFile] : []]),
    ),
  }; // prettier-ignore
};
