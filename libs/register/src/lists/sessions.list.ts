import { field } from '#fields';
import { sessionCalled, sessionParts } from '#session-calendar/domain';
import { session, type SessionView } from '../answers/session.answer.js';
import { bodyName, bodyNamed } from '../queries/actors.js';
import { sessionView } from '../queries/sessions.js';
import { type sessionTable } from '../tables.js';
import { gapNotes, gapsPage } from './calendar-gaps.js';
import { filter, type ListDescriptor } from './list.js';
import { type RowOf, rowsInOrder } from './rows-in-order.js';

const filters = {
  body: filter(
    field.body({ about: 'only those of this body: its name or its code', example: 'oas-ga', optional: true }),
    ({ db, asked }, text) => {
      const body = bodyNamed(db, asked, text);
      return {
        sql: "series >= @body || '/' AND series < @body || '0'",
        params: { body },
        meant: [{ code: body, name: bodyName(db, asked, body) }],
      };
    },
  ),
};

const gaps = filter(
  field.flag({
    about:
      'only what is missing: sessions without a first or last day, or owed something and not there, or there by rule only',
  }),
  () => ({ sql: '1', params: {} }),
);

/** "2006-06-04, official" */
const withQuality = (day: string, quality: string | null): string =>
  quality === null ? day : `${day}, ${quality.replace('-', ' ')}`;

const calendar = rowsInOrder<RowOf<typeof sessionTable>, SessionView>({
  table: 'session',
  order: ['series', 'ordinal', 'session'],
  filters,
  view: ({ db, asked }, rows) => rows.map((row) => sessionView(db, asked, row)),
});

/** The calendar, by body and ordinal. */
export const sessionsList: ListDescriptor<SessionView> = {
  id: 'sessions',
  path: 'sessions',
  verb: 'sessions ls',
  about: 'The calendar',
  title: 'Sessions',
  many: 'sessions',
  item: session,
  filters: { ...filters, gaps },
  notes: gapNotes,
  columns: [
    { head: 'Session', cell: ({ id }) => id },
    { head: 'Name', cell: ({ id, name }) => name ?? sessionCalled(id) },
    { head: 'Opens', cell: ({ opensOn, opensQuality }) => withQuality(opensOn ?? 'not dated', opensQuality) },
    { head: 'Closes', cell: ({ closesOn, closesQuality }) => withQuality(closesOn ?? 'not known', closesQuality) },
    { head: 'Place', cell: ({ place }) => place ?? '' },
    { head: 'Status', cell: ({ status }) => status.replace('-', ' ') },
    { head: 'Source', cell: ({ source }) => source ?? '' },
  ],
  // As a calendar is brought in: the file goes out and comes in again without a change.
  csv: [
    { head: 'kind', cell: ({ id }) => sessionParts(id)?.kind ?? '' },
    { head: 'ordinal', cell: ({ id }) => String(sessionParts(id)?.ordinal ?? '') },
    { head: 'name', cell: ({ name }) => name ?? '' },
    { head: 'opens_on', cell: ({ opensOn }) => opensOn ?? '' },
    { head: 'closes_on', cell: ({ closesOn }) => closesOn ?? '' },
    { head: 'opens_quality', cell: ({ opensQuality }) => opensQuality ?? '' },
    { head: 'closes_quality', cell: ({ closesQuality }) => closesQuality ?? '' },
    { head: 'place', cell: ({ place }) => place ?? '' },
    { head: 'source_quality', cell: ({ source }) => source ?? '' },
    { head: 'body', cell: ({ body }) => body },
    { head: 'status', cell: ({ status }) => status },
  ],
  read: (asking, said, page) =>
    said['gaps'] === true ? gapsPage(asking, filters, said, page) : calendar(asking, said, page),
};
