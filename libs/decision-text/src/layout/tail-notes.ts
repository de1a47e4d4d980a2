import type { Line } from '../text/line.js';
import { type KeepsHyphen } from '../text/passage.js';
import { type NotesApart, noteOf, RULE } from './notes.js';

/** "1. Assembly debate on …", "2 See resolution …", "1/ One delegation …": a note, or a paragraph. */
const NUMBERED = /^(\d{1,2})(?:[.)/]|(?= ))\s*(?=\S)/;
const PARAGRAPH = /^1[.)]\s/;
/** The mark of a note at the end of a title: "RIVERS1/", "Resolution 2291 (2019)1". */
const MARKED_TITLE = /[\p{L})”"’]1\/?\)?$/u;
const HEAD = 15;
const FEWEST_BEFORE = 2;
const LONGEST_TAIL = 40;

/**
 * Takes out the notes at the end of a text that are numbered as its paragraphs are: the last lines, counted from one again,
 * below a rule or of a text whose title has the mark of a note.
 */
export function tailNotesApart(lines: readonly Line[], keepsHyphen: KeepsHyphen): NotesApart {
  const at = lines.findLastIndex(({ text }) => NUMBERED.exec(text)?.[1] === '1');
  const before = lines[at - 1];
  if (before === undefined || lines.length - at > LONGEST_TAIL || !countsOn(lines.slice(at)))
    return { words: lines, notes: [] };
  const isBelowRule = RULE.test(before.text);
  if (!isBelowRule && !lines.slice(0, HEAD).some(({ text }) => MARKED_TITLE.test(text)))
    return { words: lines, notes: [] };
  const from = lines.slice(0, at).findLastIndex(({ text }) => PARAGRAPH.test(text));
  const between = lines.slice(from, at).filter(({ text }) => NUMBERED.test(text)).length;
  if (from < 0 || between < FEWEST_BEFORE) return { words: lines, notes: [] };
  const notes: Line[][] = [];
  for (const line of lines.slice(at)) {
    if (NUMBERED.test(line.text)) notes.push([line]);
    else notes.at(-1)?.push(line);
  }
  return { words: lines.slice(0, at), notes: notes.map((note) => noteOf(note, keepsHyphen)) };
}

/** Whether every number is the next. */
function countsOn(lines: readonly Line[]): boolean {
  const numbers = lines.flatMap(({ text }) => NUMBERED.exec(text)?.[1] ?? []);
  return numbers.every((label, index) => Number(label) === index + 1);
}
