import { type Identity, mayDo, refusedAccess, refuseUnlessMay } from '#access';
import { type Fields, type Raw } from '#fields';
import { NotSpokenFor } from '#register';
import { type Write } from './operation.js';
import { type Ask, understood } from './understood.js';

/** The mandates that are named, by id. */
const mandatesNamed = async ({ fields }: Write, raw: Raw<Fields>, ask: Ask): Promise<readonly string[]> => {
  const named = Object.entries(fields).filter(
    ([, field]) => field.kind === 'mandate' || (field.kind === 'words' && field.of === 'mandate'),
  );
  return Object.values(await understood(Object.fromEntries(named), raw, ask))
    .flat()
    .filter((one) => typeof one === 'string');
};

/**
 * Refuses what is not for somebody's roles; an officer speaks for its own actors alone.
 * @throws Rejection `access.forbidden`, `access.not-your-actor`, and of mandates that cannot be found
 */
export const refuseUnlessPermitted = async (
  who: Identity,
  operation: Write,
  raw: Raw<Fields>,
  ask: Ask,
): Promise<void> => {
  const { role, alsoOf } = operation;
  if (alsoOf?.holds(raw) && mayDo(who.roles, alsoOf.role)) return;
  refuseUnlessMay(who, role);
  if (role !== 'officer' || who.roles.includes('admin')) return;
  const [foreign] = await ask(new NotSpokenFor(who.actors, await mandatesNamed(operation, raw, ask)));
  if (foreign !== undefined) throw refusedAccess('access.not-your-actor', { mandate: foreign });
};
