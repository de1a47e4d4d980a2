/** What became of reports, as drawings and their tables tell it. */
import { type Key, type Words } from '../words/words.js';
import { type Part } from './columns.js';

const OUTCOMES = ['inTime', 'late', 'part', 'refused', 'noneOnFile', 'cannotTell', 'notYetDue', 'waived'] as const;
type Outcome = (typeof OUTCOMES)[number];

/** How many reports of something had each outcome. */
export type Outcomes = Readonly<Record<Outcome, number>>;

/** How many there are, whatever became of them. */
export const sumOf = (of: Outcomes): number => OUTCOMES.reduce((sum, outcome) => sum + of[outcome], 0);

/** Told even where there are none, so that one colour alone is never to be guessed at. */
const ALWAYS: readonly Outcome[] = ['inTime', 'noneOnFile'];

/** The parts that a drawing of all of these has, and how many of each one has; of the others, what none of them has is left out. */
export const drawnOf = (
  all: readonly Outcomes[],
  { say }: Words,
): { readonly parts: readonly Part[]; readonly countsOf: (one: Outcomes | undefined) => readonly number[] } => {
  const drawn = OUTCOMES.filter((outcome) => ALWAYS.includes(outcome) || all.some((one) => one[outcome] > 0));
  return {
    parts: drawn.map((kind) => ({ kind, name: say(`record-of.${kind}` as Key) })),
    countsOf: (one) => drawn.map((outcome) => one?.[outcome] ?? 0),
  };
};
