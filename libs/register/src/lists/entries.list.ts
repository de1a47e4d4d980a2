import { field } from '#fields';
import { addDays, civilDate } from '#time';
import { entry, type EntryView } from '../answers/entry.answer.js';
import { entryViews, type StoredEntry } from '../queries/entries.js';
import { statement } from '../queries/statement.js';
import { filtering } from './conditions.js';
import { countOf } from './counts.js';
import { cursorOf, placeOf } from './cursor.js';
import { type Asking, filter, type ListDescriptor, type ListPage, type Page } from './list.js';

const filters = {
  recordedOn: filter(
    field.day({
      about: 'only those that were recorded on this day, as the office counts days',
      example: '2026-11-22',
      option: 'day',
      optional: true,
    }),
    ({ asked: { endOf } }, day) => ({
      sql: 'known_from > @dayBefore AND known_from <= @day',
      params: { day: endOf(civilDate(day)), dayBefore: endOf(addDays(day, -1)) },
    }),
  ),
  kind: filter(
    field.text({
      about: 'only those of one kind, as their name on disk calls it',
      example: 'noted',
      longest: 80,
      optional: true,
    }),
    (_, kind) => ({ sql: "type LIKE '%.' || @kind || '.v%'", params: { kind: kind.replaceAll(/[%_]/g, '') } }),
  ),
  recordedBy: filter(
    field.text({
      about: 'only those that this person recorded',
      example: 'Records Office',
      option: 'by',
      optional: true,
    }),
    (_, by) => ({ sql: 'recorded_by = @by', params: { by } }),
  ),
};

/** The latest first: whoever looks what was entered looks back. */
const read = (asking: Asking, said: Readonly<Record<string, unknown>>, { limit, after }: Page): ListPage<EntryView> => {
  const { db, asked } = asking;
  const { condition, meant } = filtering(filters, asking, said);
  const where = `FROM entry WHERE seq <= @knownAt${condition ? ` AND ${condition.sql}` : ''}`;
  const bound = { ...condition?.params, knownAt: asked.knownAt ?? Number.MAX_SAFE_INTEGER };
  const [before = Number.MAX_SAFE_INTEGER] = placeOf(after, 1) ?? [];
  const rows = statement<[Readonly<Record<string, string | number | null>>], StoredEntry>(
    db,
    `SELECT seq, id, stream, type, data, recorded_at, recorded_by, although, confirmed_by ${where} AND seq < @before
      ORDER BY seq DESC LIMIT @limit`,
  ).all({ ...bound, before, limit: limit + 1 });
  const page = rows.slice(0, limit);
  return {
    items: entryViews(db, asked, page),
    total: countOf(asking, `SELECT count(*) ${where}`, bound),
    next: rows.length > limit ? cursorOf([page.at(-1)?.seq ?? 0]) : null,
    meant,
    undetermined: null,
  };
};

/** Who entered what, and when. */
export const entriesList: ListDescriptor<EntryView> = {
  id: 'entries',
  path: 'entries',
  verb: 'entries',
  about: 'Who entered what and when, the latest first',
  title: 'Entries',
  many: 'entries',
  item: entry,
  filters,
  columns: [
    {
      head: 'Entry',
      cell: ({ seq, retractedBy }) => `#${seq}${retractedBy === null ? '' : ` (back: #${retractedBy})`}`,
    },
    { head: 'Recorded', cell: ({ recordedAt }) => recordedAt.slice(0, 19).replace('T', ' ') },
    {
      head: 'By',
      cell: ({ recordedBy, confirmedBy }) =>
        confirmedBy === null ? recordedBy : `${recordedBy}, confirmed by ${confirmedBy}`,
    },
    { head: 'About', cell: ({ about }) => about },
    { head: 'What', cell: ({ what, notes }) => [what, ...notes.map(({ note }) => `note: ${note}`)].join('\n') },
    { head: 'True on', cell: ({ on }) => on ?? '' },
  ],
  read,
};
