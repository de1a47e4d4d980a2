import type { DeliverableKind } from '../decision-document.js';
import type { Clause } from '../directive/clauses.js';
import type { DeliverableWords } from '../grammar/asked-words.js';
import { matchesOf } from '../text/matches.js';
import type { TaskReading } from './read-task.js';

/** What is one thing once it is there; what is sent, or looked into, may be any of many. */
const THINGS: readonly DeliverableKind[] = ['meeting', 'appointment', 'plan', 'study', 'fund', 'programme'];
/** So little stands between whom a directive asks and what they are to do: "to", "that it". */
const NEAREST = 12;
/** So long may the words be that ask for a thing, from their verb to what it is. */
const LONGEST_ASK = 120;

interface Asked {
  readonly text: string;
  readonly clause: Clause;
  readonly addressees: readonly string[];
  readonly read: TaskReading;
}

/**
 * What a directive asks for where it names no time: the first thing that whoever it names is to do. Undefined where its
 * words do not begin with one, or where something is due by a time.
 */
export function askedWithoutTime(
  { text, clause: { verb, end }, addressees, read }: Asked,
  words: DeliverableWords | undefined,
): DeliverableKind | undefined {
  if (words === undefined || read.reports.length + read.deadlines.length > 0) return undefined;
  const last = addressees.at(-1);
  const named = last === undefined ? verb.end : text.indexOf(last, verb.end) + last.length;
  if (last !== undefined && named < verb.end + last.length) return undefined;
  const from = last === undefined ? verb.start : named;
  const reach = (last === undefined ? verb.end : named) + NEAREST;
  const task = text.slice(from, Math.min(end, reach + LONGEST_ASK));
  return THINGS.find((kind) =>
    matchesOf(words[kind], task).some(
      ({ index, 0: found }) => from + index <= reach && (kind === 'appointment' || found.includes(' ')),
    ),
  );
}
