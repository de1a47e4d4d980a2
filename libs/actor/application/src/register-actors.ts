import { actorKind, type RegisterActor } from '#actor/domain';
import { type UnitOfWork } from '#journal';

/** Puts actors on the register in the commit that first names them; those known stay as they are. */
export const registerActors = async (
  unit: UnitOfWork,
  actors: Iterable<Omit<RegisterActor, 'type'>>,
): Promise<void> => {
  for (const actor of actors)
    (await unit.load(actorKind, actor.code)).execute({ type: 'RegisterActor', ...actor }, { on: null });
};
