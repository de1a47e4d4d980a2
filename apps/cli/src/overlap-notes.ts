import { basename } from 'node:path';
import { type Proposal } from '#decision/application';
import { askedTasks } from '#operations';
import { OverlapsOf } from '#register';
import { type Context } from './session-context.js';

/** What a text asks that is asked already, a line each, for whoever is about to put it on the register. */
export const overlapNotes = async (context: Context, name: string, proposal: Proposal): Promise<readonly string[]> => {
  const ref = basename(name);
  const { items } = await context.ask(new OverlapsOf({}, { ref, tasks: askedTasks(ref, proposal) }));
  return items.map(
    ({ score, one, other }) => `Overlap (${score}): ${one.ref} and ${other.ref}; "overlaps" shows both texts.`,
  );
};
