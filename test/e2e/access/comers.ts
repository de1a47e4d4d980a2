/** People who come to a register, each with a token of their own. */
import { Identities, type Role } from '#access';
import { join } from 'node:path';

export interface Comer {
  readonly text: string;
  readonly id: string;
  readonly person: string;
}

/** Issues a token to somebody, for a year. */
export const tokenFor = async (
  data: string,
  name: string,
  roles: readonly Role[],
  { actors = [], now = new Date() }: { readonly actors?: readonly string[]; readonly now?: Date } = {},
): Promise<Comer> => {
  const identities = Identities.open(join(data, 'identities.db'), () => now);
  const expiresAt = new Date(now.getTime() + 365 * 86_400_000).toISOString();
  const { token, text } = await identities.issue({ name, roles, actors, expiresAt });
  identities.close();
  return { text, id: token.id, person: token.person };
};

export const revoked = (data: string, { id }: Comer): void => {
  const identities = Identities.open(join(data, 'identities.db'));
  identities.revoke(id);
  identities.close();
};

export const bearing = ({ text }: Pick<Comer, 'text'>): Record<string, string> => ({ authorization: `Bearer ${text}` });
