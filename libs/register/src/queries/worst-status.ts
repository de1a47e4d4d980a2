import { type ReportingStatus } from '#mandate/domain';

/** Worst first: what a mandate shows of its obligations. */
const WORST: readonly ReportingStatus[] = [
  'overdue',
  'due',
  'unscheduled',
  'undated',
  'scheduled',
  'proposed',
  'received-late',
  'received',
  'cancelled',
];

/** The worst of several; null of none. */
export const worstOf = (statuses: readonly ReportingStatus[]): ReportingStatus | null =>
  WORST.find((status) => statuses.includes(status)) ?? null;
