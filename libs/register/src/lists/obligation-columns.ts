/** How obligations are shown to people. */
import { type ActorName, type ObligationView } from '../answers/obligation.answer.js';
import { placeWords } from '#mandate/domain';
import { sessionCalled } from '#session-calendar/domain';
import { type Column } from './list.js';

export const namesIn = (parties: readonly ActorName[]): string => parties.map(({ name }) => name).join('; ') || '-';

export const inDays = (days: number): string => `${days.toLocaleString('en-GB')} day${days === 1 ? '' : 's'}`;

/** "2027-03-01 to 2027-03-05, by rule" */
const byRule = ({ opensOn, closesOn }: ObligationView['due']): string =>
  `${opensOn ?? ''}${closesOn === null ? '' : ` to ${closesOn}`}, by rule`;

/** When it was first due, where that has been moved. */
const firstDue = ({ originalDue }: ObligationView): string => {
  if (originalDue === null) return '';
  const { session, windowEndsOn, phrase } = originalDue;
  if (phrase === '') return '\nfirst without a time';
  return `\nfirst due ${session === null ? (windowEndsOn ?? phrase) : `${sessionCalled(session)}${windowEndsOn === null ? '' : `, until ${windowEndsOn}`}`}`;
};

/** Where it goes on two legs, the one on which it is not. */
const otherLeg = ({ legs }: ObligationView): string => {
  if (legs === null) return '';
  if (legs.running === 'first') return `\nthen ${legs.second.phrase} (cannot be computed yet)`;
  return `\nhanded over ${legs.second.countedFrom ?? 'on an unknown day'}, due by ${legs.first.endsOn ?? legs.first.phrase}`;
};

/** Of what comes again, that more comes. */
const furtherDue = ({ further }: ObligationView): string =>
  further === null || further === 0 ? '' : `\nand ${further} more`;

/** Who owes it, and how several do. */
const owedByCell = ({ by, mode }: ObligationView): string => `${namesIn(by)}${mode === null ? '' : `\n${mode}`}`;

/** What is owed, where that is no report. */
const kindTold = ({ kind }: ObligationView): string => (kind === 'report' ? '' : `${kind}\n`);

const dueCell = (obligation: ObligationView): string =>
  `${kindTold(obligation)}${dueWords(obligation)}${furtherDue(obligation)}${firstDue(obligation)}${otherLeg(obligation)}`;

/** "cannot be computed yet: oas-ga XLIII is suspended …" */
const notYet = ({ missing }: ObligationView['due']): string =>
  missing === null ? 'days not announced' : missing.replace(/^It /, '').replace(/\.$/, '');

const dueWords = ({ due }: ObligationView): string => {
  const where = due.session === null ? '' : `${sessionCalled(due.session)}\n`;
  if (due.certainty === 'undated') return due.phrase || 'no date said';
  if (due.certainty === 'unscheduled') return `${where}${due.phrase} (not scheduled)`;
  if (due.certainty === 'session-cancelled') return `${where}${due.phrase} (session cancelled)`;
  if (due.certainty === 'not-announced') return `${due.phrase} (${notYet(due)})`;
  if (due.certainty === 'before-adoption') return `${where}${due.phrase} (over before it was asked for)`;
  if (due.certainty === 'by-rule') return `${where}${byRule(due)}`;
  return `${where}${due.opensOn ?? ''} to ${due.windowEndsOn ?? 'closing day not known'}${due.certainty === 'closing-bounded' ? ' at the latest' : ''}${due.byDefault ? '\nby default' : ''}`;
};

/** What has come and discharges nothing. */
const onFile = ({ kind, document, on, ground }: ObligationView['submissions'][number]): string => {
  if (kind === 'refusal') return `refused: ${ground ?? document}`;
  if (kind === 'interim') return `holding reply of ${on ?? 'an unknown day'}`;
  return `${kind} on file: ${document}`;
};

/** A session as people call it; a year, a month or a day as it is. */
const occasionCalled = (key: string): string => (key.includes('/') ? sessionCalled(key) : key);

/** "7 of 12 overdue, last on file 2019" */
const occasionsTold = ({ occasions }: ObligationView): readonly string[] => {
  if (occasions === null || occasions.of < 2) return [];
  const last = occasions.lastOnFile === null ? 'none on file' : `last on file ${occasionCalled(occasions.lastOnFile)}`;
  return [`${occasions.overdue} of ${occasions.of}, ${last}`];
};

/** Where it is on its way. */
const handed = ({ through, on, timeliness }: NonNullable<ObligationView['handedOver']>): string =>
  `with ${through ?? 'whom it goes through'} since ${on ?? 'an unknown day'}${timeliness === 'in-time' ? ', in time' : ''}`;

const statusCell = (one: ObligationView): string => {
  const { status, daysOverdue, discharge, addenda, submissions, slot, verified, expected, waiver, replies } = one;
  return [
    status === 'overdue' && daysOverdue !== null ? `overdue by ${inDays(daysOverdue)}` : status,
    ...occasionsTold(one),
    ...(verified && status === 'overdue' ? ['searched: none found'] : []),
    ...(discharge === null ? [] : [discharge.document, ...addenda.map(({ document }) => `and ${document}`)]),
    ...(replies === null ? [] : [`${replies.received} of ${replies.of ?? 'an unknown number'} received`]),
    ...(discharge === null
      ? submissions.filter(({ member, kind }) => member === null && kind !== 'handed-over').map(onFile)
      : []),
    ...(discharge === null && expected !== null ? [`expected ${expected.expectedOn}`] : []),
    ...(one.handedOver === null || (discharge !== null && discharge.timeliness !== 'late')
      ? []
      : [handed(one.handedOver)]),
    ...one.timeUnclaimed.map(({ by, phrase }) => `perhaps more time: ${placeWords(by)} (${phrase})`),
    ...(slot?.missed === true ? [`slot missed: ${slot.by}`] : []),
    ...(waiver === null ? [] : [waiver.reason]),
  ].join('\n');
};

export const obligationColumns: readonly Column<ObligationView>[] = [
  { head: 'Mandate', cell: ({ mandate }) => mandate },
  { head: 'Owed by', cell: owedByCell },
  { head: 'To', cell: ({ to }) => namesIn(to) },
  { head: 'Due', cell: dueCell },
  { head: 'Status', cell: statusCell },
  { head: 'What', wide: true, cell: ({ kind }) => kind },
  { head: 'Answered by', wide: true, cell: ({ fulfilledBy }) => fulfilledBy },
  { head: 'The text says', wide: true, cell: ({ due }) => due.phrase },
];

/** Reports that could be one: all that the same actors owe to the same session, once. */
export const overlapNotes = (obligations: readonly ObligationView[]): readonly string[] => {
  const asking = new Map<string, Set<string>>();
  for (const { mandate, overlaps, by, due } of obligations) {
    if (overlaps.length === 0) continue;
    const asks = `ask ${namesIn(by)} to report to ${due.session === null ? 'the same' : sessionCalled(due.session)}`;
    asking.set(asks, new Set([...(asking.get(asks) ?? []), mandate, ...overlaps]));
  }
  return [...asking].map(
    ([asks, mandates]) =>
      `Overlap: ${[...mandates].sort().join(' and ')} ${mandates.size > 2 ? 'all' : 'both'} ${asks}.`,
  );
};
