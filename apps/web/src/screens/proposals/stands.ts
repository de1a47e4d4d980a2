/** How a proposal stands, in words. */
import { useQuery } from '@tanstack/react-query';
import { useNameOf } from '../../api/people.js';
import { type ListedProposal } from '../../api/proposals.js';
import { self } from '../../api/self.js';
import { useMoment, useWords } from '../../words/words.js';

export const useStands = (): ((of: ListedProposal) => string) => {
  const { say } = useWords();
  const moment = useMoment();
  const nameOf = useNameOf();
  const { data: who } = useQuery(self);
  return ({ outcome, waitsForYou, person, decidedBy, decidedAt, reason }) => {
    const decided = { who: nameOf(decidedBy ?? ''), when: decidedAt === null ? '' : moment(decidedAt) };
    if (outcome === 'confirmed') return say('proposal.confirmed', decided);
    if (outcome === 'refused')
      return say(decidedBy === person ? 'proposal.withdrawn' : 'proposal.refused', {
        ...decided,
        reason: reason ?? '',
      });
    if (waitsForYou) return say('proposal.for-you');
    return say(person === who?.person ? 'proposal.own' : 'proposal.for-others');
  };
};
