import stringWidth from 'string-width';

/** A plain table for people: a rule under the head, columns as wide as the screen lets them be. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[], width = 120): string => {
  const natural = head.map((title, column) => longest([title, ...rows.map((row) => row[column] ?? '')]) + 2);
  const widths = fitted(natural, width - head.length);
  const [titles = '', ...rest] = [head, ...rows].flatMap((row) => rowLines(row, widths));
  return [titles, '-'.repeat(Math.min(width, longest([titles, ...rest]))), ...rest].join('\n');
};

/** The lines of a row in columns of these widths. */
const rowLines = (row: readonly string[], widths: readonly number[]): readonly string[] => {
  const cells = widths.map((width, column) => wrapped(row[column] ?? '', width - 1));
  const height = cells.reduce((most, { length }) => Math.max(most, length), 1);
  return Array.from({ length: height }, (_, at) =>
    cells
      .map((lines, column) => padded(lines[at] ?? '', widths[column] ?? 0))
      .join(' ')
      .trimEnd(),
  );
};

const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - stringWidth(text)));

/** A text in lines that are at most so wide, parted between words; a word that is wider is parted itself. */
const wrapped = (text: string, width: number): readonly string[] =>
  text.split('\n').flatMap((line) => (stringWidth(line) <= width ? [line] : lineParts(line, width)));

function lineParts(line: string, width: number): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let length = 0;
  const words = line.split(/(\s+)/);
  for (let at = 0; at < words.length; at += 2) {
    const word = words[at] ?? '';
    const blank = at === 0 ? '' : (words[at - 1] ?? '');
    const wide = stringWidth(word);
    if (length > 0 && length + blank.length + wide > width) {
      parts.push(part);
      [part, length] = ['', 0];
    }
    const before = length > 0 ? blank : '';
    part += before + word;
    length += before.length + wide;
    while (length > width) {
      const head = headOf(part, width);
      parts.push(head);
      part = part.slice(head.length);
      length -= stringWidth(head);
    }
  }
  return length > 0 ? [...parts, part] : parts;
}

/** As many characters of a word as are so wide, and one at least. */
function headOf(word: string, width: number): string {
  let head = '';
  for (const character of word) {
    if (head !== '' && stringWidth(head + character) > width) break;
    head += character;
  }
  return head;
}

/** The width on a screen of the widest line of some texts. */
const longest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => text.split('\n').reduce((found, line) => Math.max(found, stringWidth(line)), most), 0);

/** Widths that together fit: the widest give way first. */
const fitted = (natural: readonly number[], width: number): number[] => {
  const widths = [...natural];
  const sum = () => widths.reduce((total, one) => total + one, 0);
  while (sum() > width && Math.max(...widths) > 12) {
    const widest = widths.indexOf(Math.max(...widths));
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
};
