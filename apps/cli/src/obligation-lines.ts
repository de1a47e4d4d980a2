/** How obligations are shown: as JSON for programs, as a table for people. */
import { type Listing, type ObligationView } from '#register';
import { table } from './table.js';

const names = (parties: ObligationView['by']): string[] => parties.map(({ name }) => name);
const given = <Value>(key: string, value: Value | null): Record<string, Value> =>
  value === null ? {} : { [key]: value };

/** The JSON of one obligation. */
export const obligationJson = (obligation: ObligationView) => {
  const { due, discharge, overlaps } = obligation;
  return {
    mandate: obligation.mandate,
    by: names(obligation.by),
    to: names(obligation.to),
    due: {
      phrase: due.phrase,
      ...given('session', due.session),
      ...given('opensOn', due.opensOn),
      ...given('closesOn', due.closesOn),
      ...given('windowEndsOn', due.windowEndsOn),
    },
    daysOverdue: obligation.daysOverdue,
    status: obligation.status,
    verified: obligation.verified,
    coverage: obligation.coverage,
    id: obligation.id,
    kind: obligation.kind,
    class: obligation.class,
    ...(obligation.via.length > 0 && { via: names(obligation.via) }),
    ...given('discharge', discharge),
    ...(overlaps.length > 0 && { overlaps }),
  };
};

const dueCell = ({ due }: ObligationView): string => {
  const where = due.session === null ? '' : `${due.session}\n`;
  if (due.certainty === 'undated') return due.phrase || 'no date said';
  if (due.certainty === 'before-adoption')
    return `${where}${due.phrase} (before the adoption: not that session or day)`;
  if (due.certainty === 'unscheduled') return `${where}${due.phrase} (not scheduled)`;
  return `${where}${due.opensOn ?? ''} to ${due.windowEndsOn ?? 'closing day not known'}`;
};

const statusCell = ({ status, daysOverdue, discharge, verified }: ObligationView): string => {
  if (status === 'overdue')
    return `${daysOverdue} day${daysOverdue === 1 ? '' : 's'}${verified ? '\nsearched: none found' : ''}`;
  return discharge === null ? status : `${status}\n${discharge.document}`;
};

/** The table of obligations. */
export const obligationTable = (
  obligations: readonly ObligationView[],
  width: number | undefined,
  lastColumn: string,
): string =>
  table(
    ['Mandate', 'Owed by', 'To', 'Due', lastColumn],
    obligations.map((one) => [
      one.mandate,
      names(one.by).join('; ') || '-',
      names(one.to).join('; ') || '-',
      dueCell(one),
      statusCell(one),
    ]),
    width,
  );

/** What each list says of itself: for which day, as known when, and how far the record goes. */
export const listHead = (title: string, { asOf, knownAt, coverage }: Omit<Listing<unknown>, 'items'>): string =>
  `${title} as of ${asOf}, as known at entry ${knownAt.seq}${knownAt.recordedAt === null ? '' : ` (${knownAt.recordedAt})`}\nCoverage: ${coverage}\n`;

/** Reports that could be one: who owes several to the same session. */
export const overlapLines = (obligations: readonly ObligationView[]): string[] => [
  ...new Set(
    obligations
      .filter(({ overlaps }) => overlaps.length > 0)
      .map(
        ({ mandate, overlaps, by, due }) =>
          `Overlap: ${[mandate, ...overlaps].sort().join(' and ')} both ask ${names(by).join('; ')} to report to ${due.session ?? 'the same'}.`,
      ),
  ),
];
