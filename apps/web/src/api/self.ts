/** Who one is for the register, and how one comes to be somebody else. */
import { queryOptions } from '@tanstack/react-query';
import { answered, register, type Self } from './client.js';
import { csrfToken, keepCsrfToken } from './csrf.js';

const kept = (self: Self): Self => {
  keepCsrfToken(self.csrf);
  return self;
};

export const self = queryOptions({
  queryKey: ['self'],
  queryFn: async () => kept(await answered(register.GET('/api/v1/session'))),
  staleTime: 60_000,
});

/**
 * Logs this browser in; it keeps a cookie that no script can read.
 * @throws Refused
 */
export const logIn = async (token: string): Promise<Self> =>
  kept(await answered(register.POST('/api/v1/session', { headers: { authorization: `Bearer ${token}` } })));

export const logOut = async (): Promise<Self> => {
  const csrf = csrfToken();
  const headers = { ...(csrf !== null && { 'x-csrf-token': csrf }) };
  return kept(await answered(register.POST('/api/v1/session/end', { headers })));
};
