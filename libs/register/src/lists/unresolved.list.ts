import { unresolvedActor, type UnresolvedActor } from '../answers/actor.answer.js';
import { type StoredActor, unresolvedActors } from '../queries/actor-views.js';
import { type ListDescriptor } from './list.js';
import { rowsInOrder } from './rows-in-order.js';

const filters = {};

/** Those who were only named: nobody has said what they are, or that they are somebody else. */
export const unresolvedList: ListDescriptor<UnresolvedActor> = {
  id: 'unresolved',
  path: 'unresolved-actors',
  verb: 'actors unresolved',
  about: 'Names of which nobody has said who is meant: each is settled once, for all that is asked of it',
  title: 'Names to settle',
  many: 'to settle',
  item: unresolvedActor,
  filters,
  columns: [
    { head: 'Named', cell: ({ name }) => name },
    { head: 'Code', cell: ({ code }) => code },
    { head: 'Mandates', cell: ({ addressed }) => String(addressed) },
  ],
  read: rowsInOrder<StoredActor, UnresolvedActor>({
    table: 'actor',
    where: "kind = 'other' AND shown_as IS NULL",
    order: ['name', 'actor'],
    filters,
    view: ({ db, asked }, rows) => unresolvedActors(db, asked, rows),
  }),
};
