import { actorKind } from '#actor/domain';
import { type UnitOfWork } from '#journal';

/** Actors of the register by their codes, each under the name that it has. */
export const actorRefs = async (
  unit: UnitOfWork,
  codes: readonly string[],
): Promise<readonly { readonly actor: string; readonly name: string }[]> => {
  const refs: { readonly actor: string; readonly name: string }[] = [];
  for (const code of codes) {
    const actor = (await unit.load(actorKind, code)).stateOn(null);
    refs.push({ actor: code, name: actor.status === 'registered' ? actor.name : code });
  }
  return refs;
};
