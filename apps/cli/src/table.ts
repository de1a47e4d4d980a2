import CliTable from 'cli-table3';

/** A plain table for people: a rule under the head, columns as wide as the screen lets them be. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[], width = 120): string => {
  const natural = head.map(
    (title, column) => Math.max(title.length, ...rows.map((row) => longestLine(row[column] ?? ''))) + 2,
  );
  const lines = new CliTable({
    head: [...head],
    chars: {
      top: '', 'top-mid': '', 'top-left': '', 'top-right': '', bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '',
      left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: ' ',
    }, // prettier-ignore
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 1 },
    wordWrap: true,
    colWidths: fitted(natural, width - head.length),
  });
  lines.push(...rows.map((row) => [...row]));
  const [titles = '', ...rest] = lines
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
  return [
    titles,
    '-'.repeat(Math.min(width, Math.max(titles.length, ...rest.map((line) => line.length)))),
    ...rest,
  ].join('\n');
};

const longestLine = (text: string) => Math.max(0, ...text.split('\n').map((line) => line.length));

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
