/** A body's calendar from a CSV file: columns ordinal, opens_on, closes_on, place, source_quality, note; others are left. */
import { type SessionRange } from '#decision-text';
import { refusals } from '#rejection';
import { type SessionPlan } from '#session-calendar/application';
import { type DayQuality, type DaysQuality, sessionIdOf, sessionParts } from '#session-calendar/domain';
import { isCivilDate } from '#time';
import { type Row, rowsOf } from './csv-rows.js';

interface Cell {
  readonly line: number;
  readonly column: string;
  readonly text: string;
}

const refused = refusals({
  'calendar.invalid': ({ what }: { readonly what: string }) => `${what}.`,
  'date.invalid': ({ line, column, text }: Cell) =>
    `Line ${line}, column ${column}: "${text}" is no day that can be told; write it as YYYY-MM-DD.`,
  'session.id-invalid': ({ line, column, text }: Cell) =>
    `Line ${line}, column ${column}: "${text}" is no session; give a kind like regular, and an ordinal like 41.`,
});

const recordsOf = (csv: string): readonly Row[] =>
  rowsOf(csv, (why) => refused('calendar.invalid', { what: `This is no CSV file: ${why}` }));

const DAY_FIRST = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;

/**
 * Whether the days of a file are written day first, as in 16/09/2003: some of them can be read in no other way, and none
 * only in the other.
 */
const isDayFirst = (rows: readonly Row[]): boolean => {
  const written = rows.flatMap(({ cells }) =>
    [cells['opens_on'], cells['closes_on']].flatMap((text) => {
      const [, first, second] = DAY_FIRST.exec(text ?? '') ?? [];
      return first === undefined ? [] : [[Number(first), Number(second)] as const];
    }),
  );
  return written.some(([first]) => first > 12) && written.every(([, second]) => second <= 12);
};

/** Reads the cells of a file. */
class Sheet {
  readonly #dayFirst: boolean;

  constructor(readonly rows: readonly Row[]) {
    this.#dayFirst = isDayFirst(rows);
  }

  /** @throws Rejection `date.invalid` */
  day({ line, cells }: Row, column: string): string | null {
    const text = cells[column] ?? '';
    if (text === '') return null;
    const [, day = '', month = '', year = ''] = (this.#dayFirst && DAY_FIRST.exec(text)) || [];
    const date = day === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (isCivilDate(date)) return date;
    throw refused('date.invalid', { line, column, text });
  }
}

const source = ({ source_quality: quality, note }: Row['cells']): string | null =>
  [quality, note].filter(Boolean).join('; ') || null;

const QUALITIES: readonly DayQuality[] = ['official', 'secondary', 'derived', 'by-rule'];

/** How sure each of the days is, where its cell or that of both says so in one word. */
const qualityOf = (cells: Row['cells']): { readonly quality?: DaysQuality } => {
  const of = (day: string, column: string): DayQuality | undefined =>
    cells[day] ? QUALITIES.find((one) => one === (cells[column] || cells['source_quality'])) : undefined;
  const opens = of('opens_on', 'opens_quality');
  const closes = of('closes_on', 'closes_quality');
  return opens || closes ? { quality: { ...(opens && { opens }), ...(closes && { closes }) } } : {};
};

/** @throws Rejection `session.id-invalid` */
const sessionOf = ({ line, cells }: Row, body: string): string => {
  const kind = cells['kind'] || 'regular';
  const parts = sessionParts(`${body}/${kind}/${cells['ordinal'] ?? ''}`.toLowerCase());
  if (parts) return sessionIdOf(parts);
  throw refused('session.id-invalid', { line, column: 'ordinal', text: `${kind} ${cells['ordinal'] ?? ''}`.trim() });
};

/**
 * The plans of a calendar.
 * @throws Rejection `calendar.invalid`, and `date.invalid` and `session.id-invalid` naming line and column
 */
export const calendarOf = (csv: string, body: string): readonly SessionPlan[] => {
  const sheet = new Sheet(recordsOf(csv));
  const missing = ['ordinal', 'opens_on', 'closes_on'].filter((column) => sheet.rows[0]?.cells[column] === undefined);
  if (missing.length > 0)
    throw refused('calendar.invalid', {
      what: `This is no calendar: its first line must name the columns ordinal, opens_on and closes_on, and sessions must follow; there is no ${missing.join(', no ')}`,
    });
  // What a list shows by the rule of a body is on no calendar.
  const scheduled = sheet.rows.filter(({ cells }) => cells['status'] !== 'by-rule');
  return scheduled.map((row) => ({
    session: sessionOf(row, body),
    name: row.cells['name'] || null,
    place: row.cells['place'] || null,
    opensOn: sheet.day(row, 'opens_on'),
    closesOn: sheet.day(row, 'closes_on'),
    source: source(row.cells),
    ...qualityOf(row.cells),
  }));
};

/** The numbers of a column such as `1840-~1909`, the last of which may be a guess; undefined where there are none. */
const numbersOf = (text = ''): readonly [number, number] | undefined => {
  const [, first, last] = /^(\d+)-(\d+)$/.exec(text.trim()) ?? [];
  return first === undefined || last === undefined ? undefined : [Number(first), Number(last)];
};

/**
 * What a calendar knows of the sessions of the OAS General Assembly, by which symbols are checked: its days, and in the
 * column `resolution_numbers` the numbers of its resolutions.
 * @throws Rejection `calendar.invalid`, `date.invalid`
 */
export const sessionRangesOf = (csv: string): readonly SessionRange[] => {
  const sheet = new Sheet(recordsOf(csv));
  return sheet.rows.flatMap((row) => {
    const resolutions = numbersOf(row.cells['resolution_numbers']);
    const opensOn = sheet.day(row, 'opens_on');
    return opensOn === null
      ? []
      : [
          {
            body: 'oas-ga',
            kind: row.cells['kind'] || 'regular',
            ordinal: Number(row.cells['ordinal']),
            opensOn,
            ...(resolutions && { resolutions }),
          },
        ];
  });
};
