/** Who stands behind the pseudonyms in entries, as far as names are kept. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import { answered, register } from './client.js';
import { self } from './self.js';

const people = queryOptions({
  queryKey: ['people'],
  queryFn: () => answered(register.GET('/api/v1/people')),
  staleTime: 300_000,
});

/** @returns what somebody is called; the pseudonym itself where no name is kept, or who reads is not to know it */
export const useNameOf = (): ((pseudonym: string) => string) => {
  const { data: who } = useQuery(self);
  const { data } = useQuery({ ...people, enabled: who?.coming === 'known' });
  return (pseudonym) => data?.people.find(({ id }) => id === pseudonym)?.name ?? pseudonym;
};
