import { field } from '#fields';
import { filter } from './list.js';
import { partyFilter } from './party-filter.js';
import { byDecision, bySession } from './shared-filters.js';

/** What lists of obligations are filtered by. */
export const owedBy = partyFilter(
  field.actor({
    about: 'only those that this actor owes: a name, an alias or a code',
    example: 'Permanent Council',
    optional: true,
  }),
  { role: 'by', column: 'by_key', key: 'obligation' },
);

export const owedTo = partyFilter(
  field.actor({ about: 'only those owed to this actor', example: 'General Assembly', optional: true }),
  { role: 'to', column: 'to_key', key: 'obligation' },
);

export const atSession = bySession('only those owed to, or before, this session', 'XXXVI');

export const ofDecision = byDecision('obligation');

export const verifiedOnly = filter(
  field.flag({ about: 'only those for which somebody has searched and found no report', option: 'verified' }),
  (_, isSaid) => (isSaid ? { sql: 'verified = 1', params: {}, by: 'verified' } : { sql: '1', params: {} }),
);
