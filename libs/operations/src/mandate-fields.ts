/** What is said of nearly everything that happens to a mandate. */
import { field } from '#fields';
import { basisOf } from '#mandate/application';

export const mandate = field.mandate({
  about: 'the mandate, by reference or id',
  example: 'AG/RES. 2118 (XXXV-O/05) op. 3',
});
export const ofMandate = (said: { readonly mandate: string }) => `mandate-${said.mandate}` as const;

export const when = (about: string) => field.dating({ about, example: '2006-03-17' });

/** By which paragraph the body decides. */
export const deciding = (what: string) =>
  field.paragraph({ about: `the paragraph that ${what}`, example: 'AG/RES. 2256 (XXXVI-O/06) op. 4' });

/** What a body decided of a claim any recorder may enter; assessing it is a verifier's. */
export const DECIDED_BY_THE_BODY = {
  role: 'recorder',
  where: 'where the basis is a decision of the body',
  holds: ({ basis }: Readonly<Record<string, unknown>>) =>
    typeof basis === 'string' && basisOf(basis).decision !== null,
} as const;
