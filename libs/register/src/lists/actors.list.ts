import { actor, type ActorView } from '../answers/session.answer.js';
import { type actorTable } from '../tables.js';
import { type ListDescriptor } from './list.js';
import { type RowOf, rowsInOrder } from './rows-in-order.js';

const filters = {};

const viewOf = ({ actor: code, name, kind, aliases, part_of: partOf }: RowOf<typeof actorTable>): ActorView => ({
  code,
  name,
  kind,
  aliases: JSON.parse(aliases) as string[],
  partOf,
});

/** Everybody who has been named. */
export const actorsList: ListDescriptor<ActorView> = {
  id: 'actors',
  path: 'actors',
  verb: 'actors',
  about: 'Everybody who has been named',
  title: 'Actors',
  many: 'actors',
  item: actor,
  filters,
  columns: [
    { head: 'Name', cell: ({ name }) => name },
    { head: 'Code', cell: ({ code }) => code },
    { head: 'Kind', cell: ({ kind }) => kind },
    { head: 'Also called', cell: ({ aliases }) => aliases.join('; ') },
    { head: 'Part of', cell: ({ partOf }) => partOf ?? '' },
  ],
  read: rowsInOrder<RowOf<typeof actorTable>, ActorView>({
    table: 'actor',
    order: ['name', 'actor'],
    filters,
    view: (_, rows) => rows.map(viewOf),
  }),
};
