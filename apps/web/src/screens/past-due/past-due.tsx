/** Which report is past due with none on file, for how long, and what could not be judged. */
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { type Overdue } from '../../api/client.js';
import { overdue } from '../../api/queries.js';
import { useMoments, useParam, useParams } from '../../address/address.js';
import { mandatePath } from '../../address/link.js';
import { Asked, Problem } from '../../parts/asking.js';
import { useRowKeys } from '../../parts/chosen-row.js';
import { Coverage } from '../../parts/coverage.js';
import { useLater } from '../../parts/later.js';
import { useWords } from '../../words/words.js';
import { CannotTell } from './cannot-tell.js';
import { Changed } from './changed.js';
import { Cite } from './cite.js';
import { askedOf, Bar, FILTERS } from './filters.js';
import { type Grouping, GROUPINGS, useGroups } from './groups.js';
import { Listed } from './listed.js';
import { Side } from './side.js';

const groupingNow = (group: string | undefined): Grouping => GROUPINGS.find((one) => one === group) ?? 'session';

export const Screen = ({ today }: { readonly today: string }) => {
  const words = useWords();
  const { say } = words;
  const moments = useMoments();
  const query = useParams(FILTERS);
  const said = useMemo(() => askedOf(query), [query]);
  const filters = useMemo(() => ({ ...moments, ...said }), [moments, said]);
  const asked = useQuery(overdue({ ...filters, limit: 1 }));
  const grouping = groupingNow(useParam('group'));
  const grouped = useGroups(grouping, filters);
  const drawn = useDeferredValue(grouped.groups);
  const isLater = useLater();

  const shown = (grouped.groups ?? []).flatMap(({ rows }) => rows);
  useRowKeys(shown, ({ mandateId }) => mandatePath(mandateId));

  if (asked.data === undefined && asked.error)
    return (
      <>
        <h1>{say('nav.past-due')}</h1>
        <Bar grouping={grouping} filters={filters} grouped={grouped} />
        <Problem error={asked.error} again={() => void asked.refetch()} />
      </>
    );
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
                <Listed groups={drawn} more={grouped.more} grouping={grouping} asOf={answer.asOf} />
              )}
              <CannotTell counts={answer.undetermined} />
              {isLater && (
                <>
                  <Changed today={today} />
                  <Cite count={answer.total} asOf={answer.asOf} known={answer.knownAt.seq} said={said} />
                </>
              )}
            </div>
            <aside aria-live="polite">
              <Chosen shown={shown} any={answer.total > 0} asOf={moments.asOf ?? today} />
            </aside>
          </div>
        </>
      )}
    </Asked>
  );
};

/** What is said of the chosen row: it comes after the row itself is marked, so that keys never wait. */
const Chosen = ({
  shown,
  any,
  asOf,
}: {
  readonly shown: readonly Overdue[];
  readonly any: boolean;
  readonly asOf: string;
}) => {
  const { say } = useWords();
  const chosen = useDeferredValue(useParam('row'));
  if (chosen) return <Side key={chosen} id={chosen} listed={shown.find(({ id }) => id === chosen)} asOf={asOf} />;
  return any && <p className="second">{say('verdict.chosen')}</p>;
};
