import type { Span } from '../decision-document.js';
import type { Line } from './line.js';
import { matchesOf } from './matches.js';

/**
 * Words of the source in one line: white space single, line ends and hyphenation healed. Keeps, for each stretch
 * copied in one piece, where it came from, so that every finding can be shown in the source.
 */
export interface Passage {
  readonly text: string;
  /** Ascending. */
  readonly pieces: readonly Piece[];
}

/** Where a stretch begins: its offset in the passage and in the source. */
export interface Piece {
  readonly at: number;
  readonly source: number;
}

/** Whether what a line ends with keeps its hyphen: "non-", "Secretary-"; any other word was broken there. */
export type KeepsHyphen = (end: string) => boolean;

const TAIL_OF_LINE = 16;
/** White space that is more, or other, than a single blank. */
const UNEVEN = / \s|[\t\u00a0]|[^\S \t\u00a0]\s/;
/** White space that is neither a blank nor one that no line breaks at. */
const NO_BLANK = /[^\S \u00a0]/;
/** Nearly every line is told at a glance to have single blanks only. */
const isUneven = (text: string): boolean =>
  (text.includes('  ') || text.includes('\u00a0') || NO_BLANK.test(text)) && UNEVEN.test(text);

/** Joins lines into one passage. Only its end is looked at as it grows, so that it is copied but once. */
export function passageOf(lines: readonly Pick<Line, 'text' | 'start'>[], keepsHyphen: KeepsHyphen): Passage {
  const only = lines.length === 1 ? lines[0] : undefined;
  if (only !== undefined && !isUneven(only.text)) return { text: only.text, pieces: [{ at: 0, source: only.start }] };
  const parts: string[] = [];
  const pieces: Piece[] = [];
  let length = 0;
  /** The last characters of what is joined so far. */
  let end = '';
  const add = (words: string): void => {
    parts.push(words);
    length += words.length;
    end = (end + words.slice(-TAIL_OF_LINE)).slice(-TAIL_OF_LINE);
  };
  for (const line of lines) {
    if (length > 0) {
      if (!end.endsWith('-') || !/^[\p{L}\d]/u.test(line.text) || /[\s–-]-$/.test(end.slice(-2))) add(' ');
      else if (/^\p{Ll}/u.test(line.text) && !keepsHyphen(end)) {
        parts.push((parts.pop() ?? '').slice(0, -1));
        length -= 1;
        end = end.slice(0, -1);
      }
    }
    if (!isUneven(line.text)) {
      pieces.push({ at: length, source: line.start });
      add(line.text);
      continue;
    }
    for (const { index, 0: words } of matchesOf(/\S+(?: \S+)*/g, line.text)) {
      if (index > 0) add(' ');
      pieces.push({ at: length, source: line.start + index });
      add(words);
    }
  }
  return { text: parts.join(''), pieces };
}

/** The span in the source of a stretch `[start, end)` of the passage. */
export function spanIn(passage: Passage, start: number, end: number): Span {
  return [sourceOf(passage, start), sourceOf(passage, Math.max(start, end - 1)) + (end > start ? 1 : 0)];
}

function sourceOf({ pieces }: Passage, at: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  return piece === undefined ? at : piece.source + (at - piece.at);
}

/** The passage without its first `count` characters. */
export function dropFromPassage(passage: Passage, count: number): Passage {
  const text = passage.text.slice(count).trimStart();
  const skip = passage.text.length - text.length;
  const first: Piece = { at: 0, source: sourceOf(passage, skip) };
  if (passage.pieces.length === 1) return { text, pieces: [first] };
  const pieces = [first];
  for (const { at, source } of passage.pieces) if (at > skip) pieces.push({ at: at - skip, source });
  return { text, pieces };
}

/** The passage without the blanks that stand within `[start, end)`. */
export function closedUp(passage: Passage, start: number, end: number): Passage {
  const { text } = passage;
  const pieces = passage.pieces.filter(({ at }) => at < start);
  let closed = text.slice(0, start);
  for (let at = start; at < end; at += 1) {
    if (text[at] === ' ') continue;
    pieces.push({ at: closed.length, source: sourceOf(passage, at) });
    closed += text[at] ?? '';
  }
  const gone = end - closed.length;
  pieces.push({ at: closed.length, source: sourceOf(passage, end) });
  for (const { at, source } of passage.pieces) if (at > end) pieces.push({ at: at - gone, source });
  return { text: closed + text.slice(end), pieces };
}

/** A stretch `[start, end)` of a passage, without blanks around it. */
export const partOfPassage = (passage: Passage, start: number, end: number): Passage => {
  const { text, pieces } = dropFromPassage({ ...passage, text: passage.text.slice(0, end) }, start);
  return { text: text.trimEnd(), pieces };
};

/** One passage after the other, with a space between. */
export function concatPassages(passages: readonly Passage[]): Passage {
  const pieces: Piece[] = [];
  let length = 0;
  for (const passage of passages) {
    if (length > 0) length += 1;
    for (const { at, source } of passage.pieces) pieces.push({ at: at + length, source });
    length += passage.text.length;
  }
  return { text: passages.map(({ text }) => text).join(' '), pieces };
}
