import { actor, type ActorView } from '../answers/actor.answer.js';
import { actorView, type StoredActor } from '../queries/actor-views.js';
import { type ListDescriptor } from './list.js';
import { rowsInOrder } from './rows-in-order.js';

const filters = {};

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
    { head: 'Now', cell: ({ succession }) => (succession?.by ?? []).map(({ name }) => name).join('; ') },
  ],
  read: rowsInOrder<StoredActor, ActorView>({
    table: 'actor',
    order: ['name', 'actor'],
    filters,
    view: ({ db, asked }, rows) => rows.map((row) => actorView(db, asked, row)),
  }),
};
