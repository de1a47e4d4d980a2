import CliTable from 'cli-table3';
import stringWidth from 'string-width';

/** How many rows are laid out together: the time that takes grows with the square of their number. */
const TOGETHER = 200;

/** A plain table for people: a rule under the head, columns as wide as the screen lets them be. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[], width = 120): string => {
  const natural = head.map((title, column) => longest([title, ...rows.map((row) => row[column] ?? '')]) + 2);
  const widths = fitted(natural, width - head.length);
  const [titles = '', ...rest] = parted(rows).flatMap((some, index) => laidOut(index === 0 ? head : [], some, widths));
  return [titles, '-'.repeat(Math.min(width, longest([titles, ...rest]))), ...rest].join('\n');
};

const parted = (rows: readonly (readonly string[])[]): readonly (readonly string[])[][] =>
  Array.from({ length: Math.max(1, Math.ceil(rows.length / TOGETHER)) }, (_, part) =>
    rows.slice(part * TOGETHER, (part + 1) * TOGETHER),
  );

/** The lines of rows in columns of these widths. */
const laidOut = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): readonly string[] => {
  const lines = new CliTable({
    head: [...head],
    chars: {
      top: '', 'top-mid': '', 'top-left': '', 'top-right': '', bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '',
      left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: ' ',
    }, // prettier-ignore
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 1 },
    wordWrap: true,
    colWidths: [...widths],
  });
  lines.push(...rows.map((row) => [...row]));
  return lines
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
};

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
