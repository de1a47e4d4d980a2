import { field } from '#fields';
import { DELIVERABLES } from '#mandate/domain';
import { filter } from './list.js';
import { bodyName, bodyNamed } from '../queries/actors.js';
import { partyFilter } from './party-filter.js';
import { byDecision, bySession } from './shared-filters.js';
import { tagFilter } from './tag-filter.js';

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

/** By the body whose session it is. */
export const ofSessionsBody = filter(
  field.body({ about: 'only those owed to, or before, sessions of this body', example: 'oas-ga', optional: true }),
  ({ db, asked }, text) => {
    const body = bodyNamed(db, asked, text);
    return {
      sql: "session >= @ofBody || '/' AND session < @ofBody || '0'",
      params: { ofBody: body },
      meant: [{ code: body, name: bodyName(db, asked, body) }],
    };
  },
);

/** What falls due by a date or an event, and not at a session. */
export const atNoSession = filter(field.flag({ about: 'only those owed to no session' }), (_, isSaid) => ({
  sql: isSaid ? 'session IS NULL' : '1',
  params: {},
}));

export const ofDecision = byDecision('obligation');

export const ofTag = tagFilter('obligation');

export const ofKind = filter(
  field.choice(DELIVERABLES, {
    about: 'only what is owed of this kind: reports, meetings to convene, …',
    optional: true,
  }),
  (_, kind) => ({ sql: 'kind = @kind', params: { kind } }),
);

export const verifiedOnly = filter(
  field.flag({ about: 'only those for which somebody has searched and found no report', option: 'verified' }),
  (_, isSaid) => (isSaid ? { sql: 'verified = 1', params: {}, by: 'verified' } : { sql: '1', params: {} }),
);
