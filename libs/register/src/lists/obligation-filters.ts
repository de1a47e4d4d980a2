import { field } from '#fields';
import { mandatesOfDecision } from '../key-ranges.js';
import { bodyName } from '../queries/actors.js';
import { sessionTitle } from '../queries/session-title.js';
import { findDecision } from '../queries/find-ref.js';
import { sessionNamed } from '../queries/session-names.js';
import { BY_KEY } from './conditions.js';
import { filter } from './list.js';
import { partyFilter } from './party-filter.js';

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

export const atSession = filter(
  field.session({
    about: 'only those owed to, or before, this session: its id or what it is called',
    example: 'XXXVI',
    optional: true,
  }),
  ({ db, asked }, text) => {
    const session = sessionNamed(db, asked, text);
    return {
      sql: 'session = @session',
      params: { session },
      by: 'by_session',
      meant: [{ code: session, name: sessionTitle(session, bodyName) }],
    };
  },
);

export const ofDecision = filter(
  field.decision({
    about: 'only those of this decision: its symbol, its title or its id',
    example: 'AG/RES. 2118 (XXXV-O/05)',
    optional: true,
  }),
  ({ db, asked }, text) => {
    const { from, until } = mandatesOfDecision(findDecision(db, asked, text));
    return { sql: 'obligation > @from AND obligation < @until', params: { from, until }, by: BY_KEY };
  },
);

export const verifiedOnly = filter(
  field.flag({ about: 'only those for which somebody has searched and found no report', option: 'verified' }),
  (_, isSaid) => ({ sql: isSaid ? 'verified = 1' : '1', params: {} }),
);
