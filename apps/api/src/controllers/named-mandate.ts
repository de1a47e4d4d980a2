import { Rejection } from '#rejection';
import { type MandateView, type Shown } from '#register';

/**
 * The one mandate among what a reference names.
 * @throws Rejection `mandate.unknown`, `ref.ambiguous`
 */
export const oneMandate = (ref: string, shown: Shown): MandateView => {
  if (shown.kind !== 'mandates')
    throw new Rejection(
      'mandate.unknown',
      `"${ref}" is no mandate; name a paragraph that gives one, or ask for the decision at /api/v1/decisions.`,
    );
  const [mandate, ...others] = shown.mandates;
  if (!mandate) throw new Rejection('ref.unknown', `Nothing on the register is "${ref}" on that day.`);
  if (others.length === 0) return mandate;
  const ids = shown.mandates.map(({ id }) => id).join(', ');
  throw new Rejection(
    'ref.ambiguous',
    `"${ref}" gives ${shown.mandates.length} mandates; ask for one by its id: ${ids}.`,
  );
};
