import { type BitemporalTable, type Slice as RowSlice } from '#bitemporal';
import { END } from '#time';
import { ordinalOf, type SessionId, seriesOf } from '#session-calendar/domain';
import { type SessionKey, type SessionRow } from '../tables.js';
import { type CalendarOverTime } from './calendar-over-time.js';

/** Writes the timeline of a session. */
export const writeSession = (
  table: BitemporalTable<SessionKey, SessionRow>,
  calendar: CalendarOverTime,
  session: SessionId,
  seq: number,
): void => {
  const states = calendar.statesOf(session);
  const slices = states.flatMap(({ from, state }, index): RowSlice<SessionRow>[] => {
    const { status, name, place, opensOn, closesOn, source, quality, parts, rests, deadlines } = state;
    const to = states[index + 1]?.from ?? END;
    const row = {
      series: seriesOf(session),
      ordinal: ordinalOf(session),
      name,
      place,
      opens_on: opensOn,
      closes_on: closesOn,
      opens_quality: quality.opens ?? null,
      closes_quality: quality.closes ?? null,
      status,
      source,
      parts: JSON.stringify(parts),
      rests: JSON.stringify(rests),
      deadlines: JSON.stringify(deadlines),
    };
    return status === 'unknown' ? [] : [{ from, to, row }];
  });
  table.replace({ session }, slices, seq);
};
