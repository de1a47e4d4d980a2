/** Which report is past due with none on file, for how long, and what could not be judged. */
import { useQuery } from '@tanstack/react-query';
import { type Overdue } from '../../api/client.js';
import { overdue } from '../../api/queries.js';
import { useAddress, useMoments } from '../../address/address.js';
import { mandatePath } from '../../address/link.js';
import { Asked } from '../../parts/asking.js';
import { Coverage } from '../../parts/coverage.js';
import { useKeys } from '../../parts/keys.js';
import { useWords } from '../../words/words.js';
import { CannotTell } from './cannot-tell.js';
import { Changed } from './changed.js';
import { Cite } from './cite.js';
import { Bar, FILTERS } from './filters.js';
import { GROUPINGS, useGroups } from './groups.js';
import { Listed } from './listed.js';
import { Side } from './side.js';

export const PastDue = ({ today }: { readonly today: string }) => {
  const words = useWords();
  const { say } = words;
  const { query, set, go } = useAddress();
  const moments = useMoments();
  const { row: chosen } = query;
  const said = Object.fromEntries(FILTERS.flatMap((name) => (query[name] ? [[name, query[name]] as const] : [])));
  const filters = { ...moments, ...said };
  const asked = useQuery(overdue({ ...filters, limit: 1 }));
  const grouping = GROUPINGS.find((one) => one === query['group']) ?? 'session';
  const grouped = useGroups(grouping, filters);

  const shown = (grouped.groups ?? []).flatMap(({ rows }) => rows);
  const at = shown.findIndex(({ id }) => id === chosen);
  const choose = (row: Overdue | undefined) => row && set({ row: row.id }, { replace: true });
  useKeys({
    j: () => choose(shown[at + 1]),
    k: () => choose(shown[Math.max(0, at - 1)]),
    Enter: () => shown[at] && go(mandatePath(shown[at].mandateId)),
  });

  return (
    <Asked of={asked}>
      {(answer) => (
        <>
          <div className="head">
            <h1>
              {words.rich(moments.asOf ? 'past-due.head-then' : 'past-due.head', { count: answer.total }, (part) => (
                <b className={answer.total === 0 ? 'none' : undefined}>{part}</b>
              ))}
            </h1>
            <Coverage declared={answer.declared} />
          </div>
          <Bar grouping={grouping} filters={filters} grouped={grouped} />
          <div className="beside">
            <div>
              {answer.total === 0 ? (
                <p>{say('past-due.none', { day: words.day(answer.asOf) })}</p>
              ) : (
                <Listed grouped={grouped} grouping={grouping} asOf={answer.asOf} chosen={chosen} choose={choose} />
              )}
              <CannotTell counts={answer.undetermined} />
              <Changed today={today} />
              <Cite count={answer.total} asOf={answer.asOf} known={answer.knownAt.seq} said={said} />
            </div>
            <aside aria-live="polite">
              {chosen ? (
                <Side
                  key={chosen}
                  id={chosen}
                  listed={shown.find(({ id }) => id === chosen)}
                  asOf={moments.asOf ?? today}
                />
              ) : (
                answer.total > 0 && <p className="second">{say('verdict.chosen')}</p>
              )}
            </aside>
          </div>
        </>
      )}
    </Asked>
  );
};
