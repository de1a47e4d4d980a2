import { sessionCalled, type SessionId } from '#session-calendar/domain';
import { sessionReports, type SessionReports } from '../answers/load.answer.js';
import { showSession } from '../queries/sessions.js';
import { filtering } from './conditions.js';
import { pageOf } from './facets.js';
import { type Asking, type ListDescriptor, type ListPage, type Page } from './list.js';
import { ofSessionsBody, owedTo } from './obligation-filters.js';
import { owedThenBy } from './owed-then.js';
import { outcomeColumns, outcomesBy } from './report-outcomes.js';
import { undeterminedCounts } from './undetermined-counts.js';

const filters = { body: ofSessionsBody, by: owedThenBy, to: owedTo };
/** It has the rows by session. */
const BY_SESSION = 'at_session';

const read = (asking: Asking, said: Readonly<Record<string, unknown>>, page: Page): ListPage<SessionReports> => {
  const { db, asked } = asking;
  const filtered = filtering(filters, asking, said);
  const counted = outcomesBy(
    asking,
    { common: 'session', as: 'session', where: ["session > ''"] },
    { ...filtered, by: filtered.by ?? BY_SESSION },
  ).map(({ session, ...outcomes }): SessionReports => {
    const id = session as SessionId;
    return { session: id, opensOn: showSession(db, asked, id)?.opensOn ?? null, ...outcomes };
  });
  const latestFirst = counted.toSorted(
    (a, b) => (b.opensOn ?? '').localeCompare(a.opensOn ?? '') || a.session.localeCompare(b.session),
  );
  return { ...pageOf(latestFirst, page), meant: filtered.meant, undetermined: undeterminedCounts(asking, filtered) };
};

/** How many reports were asked for to each session, and what became of them; the latest session first. */
export const reportsBySessionList: ListDescriptor<SessionReports> = {
  id: 'reportsBySession',
  path: 'reports-by-session',
  verb: 'reports-by-session',
  about: 'How many reports were asked for to, or before, each session, and what became of them',
  title: 'Reports by session',
  many: 'sessions. That none is on file does not say that none was made',
  item: sessionReports,
  filters,
  columns: [
    { head: 'Session', cell: ({ session }) => sessionCalled(session) },
    { head: 'Opens', cell: ({ opensOn }) => opensOn ?? 'not dated' },
    ...outcomeColumns,
  ],
  read,
};
