/** A body's calendar from a CSV file: columns ordinal, opens_on, closes_on, place, source_quality, note; others are left. */
import { parse } from 'csv-parse/sync';
import { civilDate, Rejection } from '#event-sourcing';
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
