/** A body's calendar from a CSV file: columns ordinal, opens_on, closes_on, place, source_quality, note; others are left. */
import { parse } from 'csv-parse/sync';
import { type SessionRange } from '#decision-text';
import { Rejection } from '#rejection';
import { civilDate } from '#time';
import { type SessionPlan } from '#session-calendar/application';
import { sessionId } from '#session-calendar/domain';

const day = (text: string | undefined): string | null =>
  text === undefined || text.trim() === '' ? null : civilDate(text.trim());

const source = ({ source_quality: quality, note }: Readonly<Record<string, string>>): string | null =>
  [quality, note].filter(Boolean).join('; ') || null;

/**
 * The plans of a calendar.
 * @throws Rejection `calendar.invalid` naming the line, `date.invalid`, `session.id-invalid`
 */
export const calendarOf = (csv: string, body: string): readonly SessionPlan[] => {
  const rows = records(csv);
  if (rows.length === 0 || rows[0]?.['ordinal'] === undefined)
    throw new Rejection(
      'calendar.invalid',
      'This is no calendar: its first line must name the columns ordinal, opens_on and closes_on.',
    );
  return rows.map((row) => ({
    session: sessionId(`${body}/${row['kind'] || 'regular'}/${row['ordinal'] ?? ''}`),
    name: row['name'] || null,
    place: row['place'] || null,
    opensOn: day(row['opens_on']),
    closesOn: day(row['closes_on']),
    source: source(row),
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
 * @throws Rejection `calendar.invalid`
 */
export const sessionRangesOf = (csv: string): readonly SessionRange[] =>
  records(csv).flatMap((row) => {
    const resolutions = numbersOf(row['resolution_numbers']);
    const opensOn = row['opens_on'];
    return opensOn === undefined || opensOn === ''
      ? []
      : [
          {
            body: 'OAS General Assembly',
            kind: row['kind'] || 'regular',
            ordinal: Number(row['ordinal']),
            opensOn,
            ...(resolutions && { resolutions }),
          },
        ];
  });

const records = (csv: string): Record<string, string>[] => {
  try {
    return parse(csv, { columns: true, skip_empty_lines: true, trim: true, bom: true });
  } catch (error) {
    throw new Rejection(
      'calendar.invalid',
      `This is no CSV file: ${error instanceof Error ? error.message : 'it cannot be read'}.`,
    );
  }
};
