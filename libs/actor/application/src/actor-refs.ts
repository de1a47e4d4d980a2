import { actorDirectory } from '#actor/directory';
import { actorKind } from '#actor/domain';
import { type UnitOfWork } from '#journal';
import { registerActors } from './register-actors.js';

const directory = new Map(actorDirectory.flatMap(({ actors }) => actors).map((actor) => [actor.code, actor]));

/** Actors by their codes, each under its name; one that only the directory knows is put on the register with that. */
export const actorRefs = async (
  unit: UnitOfWork,
  codes: readonly string[],
): Promise<readonly { readonly actor: string; readonly name: string }[]> => {
  const refs: { readonly actor: string; readonly name: string }[] = [];
  for (const code of codes) {
    const known = directory.get(code);
    if (known) {
      const { name, kind, aliases, partOf = null } = known;
      await registerActors(unit, [{ code, name, kind, aliases, partOf }]);
    }
    const actor = (await unit.load(actorKind, code)).stateOn(null);
    refs.push({ actor: code, name: actor.status === 'registered' ? actor.name : code });
  }
  return refs;
};
