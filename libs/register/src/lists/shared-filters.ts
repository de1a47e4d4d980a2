/** What several lists are filtered by, each on the rows that it shows. */
import { field } from '#fields';
import { mandatesOfDecision } from '../key-ranges.js';
import { bodyName, bodyNamed } from '../queries/actors.js';
import { findDecision } from '../queries/find-ref.js';
import { sessionNamed } from '../queries/session-names.js';
import { sessionTitle } from '../queries/session-title.js';
import { BY_KEY } from './conditions.js';
import { filter } from './list.js';

/** By the column `body`. */
export const ofBody = filter(
  field.body({ about: 'only those of this body: its name or its code', example: 'oas-ga', optional: true }),
  ({ db, asked }, text) => {
    const body = bodyNamed(db, asked, text);
    return { sql: 'body = @body', params: { body }, meant: [{ code: body, name: bodyName(db, asked, body) }] };
  },
);

/** By a column with the id of a session; for `session` the table has an index `by_session`. */
export const bySession = (
  about: string,
  example: string,
  column: 'session' | 'term_session' | 'review_session' = 'session',
) =>
  filter(
    field.session({ about: `${about}: its id or what it is called`, example, optional: true }),
    ({ db, asked }, text) => {
      const session = sessionNamed(db, asked, text);
      return {
        sql: `${column} = @session`,
        params: { session },
        by: column === 'session' ? 'by_session' : undefined,
        meant: [{ code: session, name: sessionTitle(session, (code) => bodyName(db, asked, code)) }],
      };
    },
  );

/** By a key that begins with the id of the decision. */
export const byDecision = (key: 'mandate' | 'obligation') =>
  filter(
    field.decision({
      about: 'only those of this decision: its symbol, its title or its id',
      example: 'AG/RES. 2118 (XXXV-O/05)',
      optional: true,
    }),
    ({ db, asked }, text) => {
      const { from, until } = mandatesOfDecision(findDecision(db, asked, text));
      return { sql: `${key} > @from AND ${key} < @until`, params: { from, until }, by: BY_KEY };
    },
  );
