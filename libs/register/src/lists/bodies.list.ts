import { body, type BodyView } from '../answers/body.answer.js';
import { bodyView } from '../queries/bodies.js';
import { type bodyTable } from '../tables.js';
import { type ListDescriptor } from './list.js';
import { type RowOf, rowsInOrder } from './rows-in-order.js';

const filters = {};

/** Without what may be missing. */
const shortly = (pattern = 'not'): string => pattern.replace(/\[[^\]]*\]/g, '');

/** Every body that is described, by those that came with the program and by people. */
export const bodiesList: ListDescriptor<BodyView> = {
  id: 'bodies',
  path: 'bodies',
  verb: 'bodies ls',
  about: 'The bodies that are described',
  title: 'Bodies',
  many: 'bodies',
  item: body,
  filters,
  columns: [
    { head: 'Code', cell: ({ code }) => code },
    { head: 'Name', cell: ({ name }) => name },
    { head: 'Of', cell: ({ parent }) => parent ?? '' },
    { head: 'Numbers its decisions', cell: ({ numbering: [first] }) => shortly(first?.pattern) },
    { head: 'Known by', cell: ({ origin }) => (origin === 'shipped' ? 'the program' : 'the register') },
    {
      head: 'Also called',
      cell: ({ names }) =>
        names
          .slice(1)
          .map(({ text }) => text)
          .join('; '),
      wide: true,
    },
    { head: 'Sessions', cell: ({ sessions }) => sessions.map(({ pattern }) => pattern).join('; '), wide: true },
  ],
  read: rowsInOrder<RowOf<typeof bodyTable>, BodyView>({
    table: 'body',
    order: ['body'],
    filters,
    view: ({ db, asked }, rows) => rows.map((row) => bodyView(db, asked, row)),
  }),
};
