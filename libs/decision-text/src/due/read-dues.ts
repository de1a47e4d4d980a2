import type { Due } from '../decision-document.js';
import { matchesOf } from '../text/matches.js';
import { eachOf } from '../text/none.js';
import { type Needs, wordsHeld } from '../text/words-held.js';
import type { DueContext, DueFinding } from '../grammar/due-finding.js';

/** Where a match stands, for a reader that looks round it. */
export interface DuePlace {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly context: DueContext;
}

export interface DueReading extends Pick<DueFinding, 'isPossessive' | 'isPast' | 'isOfReport' | 'yearly' | 'counted'> {
  readonly dues: readonly Due[];
  readonly isTerm?: boolean;
  readonly isStart?: boolean;
  /** Where the expression begins, if before the match. */
  readonly start?: number;
}

/** One way to say when something falls due; its pattern is tried only in texts that hold what it needs. */
export interface DueReader extends Needs {
  /** Where given, the pattern ends (`$`) at a match of this one and begins at most so many characters before its end. */
  readonly anchor?: RegExp;
  /** With what stands before the pattern; 160 where nothing is said. */
  readonly reach?: number;
  readonly pattern: RegExp;
  /** Undefined where the match is no due expression after all. */
  readonly read: (match: RegExpExecArray, place: DuePlace) => DueReading | undefined;
}

const REACH = 160;

/**
 * Makes a function of readers that runs them over a text; what an earlier one has read is not read again. One scan for
 * the words that any of them needs tells which are worth running.
 */
export function dueReading(readers: readonly DueReader[]): (text: string, context: DueContext) => DueFinding[] {
  const worth = wordsHeld(readers, 'as written');
  return (text, context) => {
    const places = worth(text);
    return places.length === 0
      ? []
      : readWith(
          eachOf(places, (place) => readers.slice(place, place + 1)),
          text,
          context,
        );
  };
}

function readWith(readers: readonly DueReader[], text: string, context: DueContext): DueFinding[] {
  const found: DueFinding[] = [];
  /** The characters that a finding holds are 1. */
  let taken: Uint8Array | undefined;
  const ends = new Map<RegExp, readonly number[]>();
  const endsOf = (anchor: RegExp): readonly number[] => {
    const known = ends.get(anchor);
    if (known !== undefined) return known;
    const found = matchesOf(anchor, text)
      .map(({ index, 0: word }) => index + word.length)
      .reverse();
    ends.set(anchor, found);
    return found;
  };
  for (const reader of readers)
    for (const [match, start] of placesOf(reader, text, endsOf)) {
      const end = start + match[0].length;
      if (taken?.subarray(start, end).includes(1) === true) continue;
      const reading = reader.read(match, { text, start, end, context });
      if (reading === undefined) continue;
      const { dues, isTerm = false, start: from = start, ...rest } = reading;
      for (const due of dues)
        found.push({ due: { ...due, phrase: text.slice(from, end).trim() }, start: from, end, isTerm, ...rest });
      if (dues.length > 0) (taken ??= new Uint8Array(text.length)).fill(1, from, end);
    }
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start);
}

/** @param endsOf where the matches of an anchor end, the last first: several readers have the same */
function placesOf(
  { anchor, reach = REACH, pattern }: DueReader,
  text: string,
  endsOf: (anchor: RegExp) => readonly number[],
): (readonly [RegExpExecArray, number])[] {
  if (anchor === undefined) return matchesOf(pattern, text).map((match) => [match, match.index] as const);
  return endsOf(anchor).flatMap((end) => {
    const from = Math.max(0, end - reach);
    const match = pattern.exec(text.slice(from, end));
    return match === null ? [] : [[match, from + match.index] as const];
  });
}
