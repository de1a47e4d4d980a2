import { type MandateView, type Shown } from '#register';
import { refusals } from '#rejection';

interface Named {
  readonly ref: string;
}

const refused = refusals({
  'mandate.unknown': ({ ref }: Named) =>
    `"${ref}" is no mandate; name a paragraph that gives one, or ask for the decision at /api/v1/decisions.`,
  'ref.unknown': ({ ref }: Named) => `Nothing on the register is "${ref}" on that day.`,
  'ref.ambiguous': ({ ref, ids }: Named & { readonly ids: string }) =>
    `"${ref}" gives several mandates; ask for one by its id: ${ids}.`,
});

/**
 * The one mandate among what a reference names.
 * @throws Rejection `mandate.unknown`, `ref.ambiguous`
 */
export const oneMandate = (ref: string, shown: Shown): MandateView => {
  if (shown.kind !== 'mandates') throw refused('mandate.unknown', { ref });
  const [mandate, ...others] = shown.mandates;
  if (!mandate) throw refused('ref.unknown', { ref });
  if (others.length === 0) return mandate;
  const ids = shown.mandates.map(({ id }) => id).join(', ');
  throw refused('ref.ambiguous', { ref, ids });
};
