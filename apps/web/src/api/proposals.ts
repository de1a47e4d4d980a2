/** What waits for a second person. */
import { queryOptions } from '@tanstack/react-query';
import { answered, register } from './client.js';
import { type components } from './schema.js';

export type ListedProposal = components['schemas']['ListedProposalAnswer'];
export type Proposal = components['schemas']['ProposalAnswer'];

export const proposals = queryOptions({
  queryKey: ['proposals'],
  queryFn: async () => (await answered(register.GET('/api/v1/proposals'))).proposals,
});

export const proposal = (id: string) =>
  queryOptions({
    queryKey: ['proposal', id],
    queryFn: () => answered(register.GET('/api/v1/proposals/{proposal}', { params: { path: { proposal: id } } })),
  });
