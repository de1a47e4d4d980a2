/** The lists of which is told what entered and left them between two moments. */
import { HAS_TERM, LAPSED, RUNNING, UNASSIGNED, UNDATED, WITHOUT_FUNDS } from '../tables.js';
import { cannotJudge } from './undetermined-counts.js';

export interface Tracked {
  readonly table: 'obligation' | 'mandate';
  /** Whether a row that holds on a day is on the list that day, as SQL; the day by the name of its parameter. */
  readonly counts: (day: string) => string;
  /** The day from which a row counts, or counts no more, although nothing about it changes; of which rows, by which index. */
  readonly turns?: { readonly on: string; readonly where: string; readonly index: string };
  /** What time does to it. */
  readonly byTime: (day: string) => string;
}

const ofMandates = (where: string): Tracked => ({
  table: 'mandate',
  counts: () => `class = 'mandate' AND ${where}`,
  byTime: (day) => `its term was over by ${day}`,
});

export const TRACKED = {
  overdue: {
    table: 'obligation',
    counts: (day) => `coalesce(listed_from <= ${day}, 0)`,
    turns: { on: 'listed_from', where: 'listed_from IS NOT NULL', index: 'onset_order' },
    byTime: (day) => `its time was over by ${day}`,
  },
  undetermined: {
    table: 'obligation',
    counts: (day) => `coalesce(${cannotJudge(day)}, 0)`,
    turns: {
      on: `CASE undetermined WHEN 'closing-unknown' THEN opens_on WHEN 'by-rule' THEN date(coalesce(closes_on, opens_on), '+1 day') END`,
      where: "undetermined IN ('closing-unknown', 'by-rule')",
      index: 'undetermined',
    },
    byTime: (day) => `nobody has entered what happened by ${day}`,
  },
  undated: {
    table: 'obligation',
    counts: () => `(${UNDATED})`,
    byTime: (day) => `its mandate had ended by ${day}`,
  },
  'in-force': ofMandates(RUNNING),
  expiring: ofMandates(`${RUNNING} AND ${HAS_TERM}`),
  lapsed: ofMandates(LAPSED),
  unfunded: ofMandates(`${RUNNING} AND ${WITHOUT_FUNDS}`),
  unassigned: ofMandates(`${RUNNING} AND ${UNASSIGNED}`),
} as const satisfies Readonly<Record<string, Tracked>>;

export type TrackedName = keyof typeof TRACKED;
export const TRACKED_NAMES = Object.keys(TRACKED) as readonly TrackedName[];
