import { type Identity, mayDo, refusedAccess, refuseUnlessMay } from '#access';
import { type Fields, type Raw } from '#fields';
import { type Concerned, NotSpokenFor } from '#register';
import { type Write } from './operation.js';
import { type Ask, understood } from './understood.js';

/** The mandates that are named, by id, and what it concerns besides. */
const concernedBy = async ({ fields, concerns }: Write, raw: Raw<Fields>, ask: Ask): Promise<Concerned> => {
  const named = Object.entries(fields).filter(
    ([, field]) => field.kind === 'mandate' || (field.kind === 'words' && field.of === 'mandate'),
  );
  const mandates = Object.values(await understood(Object.fromEntries(named), raw, ask))
    .flat()
    .filter((one) => typeof one === 'string');
  const { mandates: others = [], actors = [] } = (await concerns?.(raw, ask)) ?? {};
  return { mandates: [...mandates, ...others], actors };
};

/**
 * Refuses what is not for somebody's roles; an officer speaks for its own actors alone.
 * @throws Rejection `access.forbidden`, `access.not-your-actor`, `access.other-actor`, and of what cannot be found; as `alsoOf`
 */
export const refuseUnlessPermitted = async (
  who: Identity,
  operation: Write,
  raw: Raw<Fields>,
  ask: Ask,
): Promise<void> => {
  const { role, alsoOf } = operation;
  if (!(alsoOf && mayDo(who.roles, alsoOf.role))) refuseUnlessMay(who, role);
  if (alsoOf?.holds(raw)) return alsoOf.check(raw, who, ask);
  refuseUnlessMay(who, role);
  if (role !== 'officer' || who.roles.includes('admin')) return;
  const { mandates, actors } = await ask(new NotSpokenFor(who.actors, await concernedBy(operation, raw, ask)));
  if (mandates[0] !== undefined) throw refusedAccess('access.not-your-actor', { mandate: mandates[0] });
  if (actors[0] !== undefined) throw refusedAccess('access.other-actor', { actor: actors[0] });
};
