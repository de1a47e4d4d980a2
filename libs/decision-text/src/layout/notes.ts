import type { Line } from '../text/line.js';
import { type KeepsHyphen, passageOf } from '../text/passage.js';
import type { Block } from './block.js';
import { markerAt } from './marker.js';

/** A text parted into the lines of its paragraphs and the notes at the foot of its pages. */
export interface NotesApart {
  readonly words: readonly Line[];
  readonly notes: readonly Block[];
}

const START = /^(?:(\d{1,3}) |\[(\d{1,3})\] ?)(?=["“]?\p{Lu})/u;
/** "1 July 2000": a day, alone on its line. */
const DAY = /^\d{1,2} \p{L}{3,12},? (?:1[89]|20)\d\d\.?$/u;
export const RULE = /^[-_—–]{3,200}$/;
const ENDS_SENTENCE = /[.;:!?,][”"’)\]]{0,2}$/;

/**
 * Takes out the notes whose marks stand in the text: a line that begins with the number of a mark where a paragraph has
 * ended, and the lines that go on with it. A paragraph that a page break and its notes cut in two is one again.
 */
export function notesApart(lines: readonly Line[], labels: ReadonlySet<string>, keepsHyphen: KeepsHyphen): NotesApart {
  if (labels.size === 0) return { words: lines, notes: [] };
  const words: Line[] = [];
  const notes: Line[][] = [];
  let open: Line[] | undefined;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (beginsNote(line, before, labels, open !== undefined)) notes.push((open = [line]));
    else if (open !== undefined && before !== undefined && goesOn(before, line)) open.push(line);
    else {
      open = undefined;
      words.push(line);
    }
  }
  return { words, notes: notes.map((note) => noteOf(note, keepsHyphen)) };
}

function beginsNote(line: Line, before: Line | undefined, labels: ReadonlySet<string>, inNotes: boolean): boolean {
  const [, plain, bracketed] = START.exec(line.text) ?? [];
  const label = plain ?? bracketed;
  if (label === undefined || !labels.has(label) || before === undefined || DAY.test(line.text)) return false;
  return inNotes || line.afterBlank || RULE.test(before.text) || ENDS_SENTENCE.test(before.text.slice(-3));
}

const goesOn = (before: Line, line: Line): boolean =>
  !line.afterBlank &&
  markerAt(line.text) === undefined &&
  (!ENDS_SENTENCE.test(before.text.slice(-3)) || /^\p{Ll}/u.test(line.text));

/** The paragraph that the lines of a note are. */
export const noteOf = (lines: readonly Line[], keepsHyphen: KeepsHyphen): Block => ({
  markers: [],
  passage: passageOf(lines, keepsHyphen),
  start: lines[0]?.start ?? 0,
  end: lines.at(-1)?.end ?? 0,
  isNote: true,
});

/** Puts notes among the paragraphs, each behind the one in whose course it stands. */
export function withNotes(blocks: readonly Block[], notes: readonly Block[]): readonly Block[] {
  if (notes.length === 0) return blocks;
  return [...blocks, ...notes].sort((one, other) => one.start - other.start);
}
