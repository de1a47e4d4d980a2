/** What is said of nearly everything that happens to a mandate. */
import { type Identity, isSoleUser, mayDo, refusedAccess } from '#access';
import { field } from '#fields';
import { basisOf } from '#mandate/application';
import { OwnClaimUndecided, Resolve } from '#register';
import { type Ask } from './understood.js';

export const mandate = field.mandate({
  about: 'the mandate, by reference or id',
  example: 'AG/RES. 2118 (XXXV-O/05) op. 3',
});
export const ofMandate = (said: { readonly mandate: string }) => `mandate-${said.mandate}` as const;

export const when = (about: string) => field.dating({ about, example: '2006-03-17' });

/** By which paragraph the body decides. */
export const deciding = (what: string) =>
  field.paragraph({ about: `the paragraph that ${what}`, example: 'AG/RES. 2256 (XXXVI-O/06) op. 4' });

type Said = Readonly<Record<string, unknown>>;
const decisionIn = ({ basis }: Said): string | null => (typeof basis === 'string' ? basisOf(basis).decision : null);

/**
 * What a body decided of a claim any recorder may enter, of their own claims too, where it can be seen that it did;
 * assessing one is a verifier's.
 */
export const DECIDED_BY_THE_BODY = {
  role: 'recorder',
  where: 'where the basis is a decision of the body',
  holds: (said: Said) => decisionIn(said) !== null,
  /** @throws Rejection `access.decided-by-body`, `access.own-claim`; of a mandate that cannot be found */
  check: async (said: Said, who: Identity, ask: Ask): Promise<void> => {
    const decision = decisionIn(said) ?? '';
    if (!mayDo(who.roles, 'recorder')) throw refusedAccess('access.decided-by-body', { decision });
    if (isSoleUser(who)) return;
    const claimed = await ask(new Resolve('mandate', String(said['mandate'])));
    if (await ask(new OwnClaimUndecided(claimed, who.id, decision)))
      throw refusedAccess('access.own-claim', { decision });
  },
} as const;
