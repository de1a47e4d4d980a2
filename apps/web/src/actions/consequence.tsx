/** What an entry would do, said before it is made: what would be written, and which rows would stand otherwise. */
import { useQueries } from '@tanstack/react-query';
import { type components } from '../api/schema.js';
import { mandate } from '../api/queries.js';
import { mandatePath, To } from '../address/link.js';
import { RefusedFor } from '../parts/asking.js';
import { Said, Worded } from '../parts/said.js';
import { Reporting } from '../parts/status.js';
import { labelOf, useWords } from '../words/words.js';
import { type Entry, useWould } from './would.js';

type Change = components['schemas']['ChangedAnswer'];

/** So many lines are shown; of more their number is said. */
const SHOWN = 8;

/**
 * @param of what would be sent; none while something is missing
 * @param whole whether every line is shown, for who decides on it and has not filled it in
 */
export const Consequence = ({
  of,
  whole: isWhole = false,
}: {
  readonly of: readonly Entry[];
  readonly whole?: boolean;
}) => {
  const most = isWhole ? Infinity : SHOWN;
  const { say } = useWords();
  const { data, error, isFetching } = useWould(of);
  return (
    <section className="would stack" aria-label={say('would')} aria-live="polite" aria-busy={isFetching}>
      <p className="head">{say('would')}</p>
      {of.length === 0 && <p className="second">{say('would.missing')}</p>}
      {of.length > 0 && error && (
        <p className="second">
          {say('would.refused')} <RefusedFor error={error} />
        </p>
      )}
      {of.length > 0 && data && (
        <>
          {data.would.length === 0 && data.changes.length === 0 && <p className="second">{say('would.nothing')}</p>}
          <ul className="second">
            {data.would.slice(0, most).map((line) => (
              <li key={line}>
                <Said text={line} />
              </li>
            ))}
            {data.would.length > most && <li>{say('receipt.more', { count: data.would.length - most })}</li>}
          </ul>
          <Rows changes={data.changes} most={most} />
          {data.doubts.map((doubt) => (
            <p key={doubt.code} className="second due">
              {say('would.doubt')} <Worded text={doubt.detail} code={doubt.code} values={doubt.values} />
            </p>
          ))}
        </>
      )}
    </section>
  );
};

/** Ends that take a report off the list of what is past due. */
const ENDS = new Set<string | null>(['received', 'waived', 'moved', null]);

const Rows = ({ changes, most }: { readonly changes: readonly Change[]; readonly most: number }) => {
  const words = useWords();
  const { say } = words;
  const shown = changes.slice(0, most);
  const ids = [...new Set(shown.map((one) => one.mandate))];
  const found = useQueries({ queries: ids.map((id) => ({ ...mandate(id, {}), retry: false })) });
  if (changes.length === 0) return null;
  const label = ({ aspect }: Change, value: string | null) =>
    value === null ? '–' : labelOf(words, aspect === 'report' ? 'would.report' : aspect, value);
  return (
    <table className="second">
      <thead>
        <tr>
          {(['column.mandate', 'would.what', 'would.now', 'would.then'] as const).map((head) => (
            <th key={head} scope="col">
              {say(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((one) => {
          const known = found[ids.indexOf(one.mandate)]?.data;
          const row = known?.obligations.find(({ id }) => id.endsWith(`#${one.obligation}`));
          const isLate = one.aspect === 'report' && row?.status === 'overdue';
          return (
            <tr key={`${one.mandate} ${one.aspect} ${one.obligation}`}>
              <td>
                <To className="symbol" path={mandatePath(one.mandate)}>
                  {known?.ref ?? one.place}
                </To>
              </td>
              <td>{say(`would.${one.aspect}`)}</td>
              <td>{isLate ? <Reporting status="overdue" days={row.daysOverdue} /> : label(one, one.from)}</td>
              <td>
                {label(one, one.to)}
                {isLate && ENDS.has(one.to) && `; ${say('would.leaves')}`}
              </td>
            </tr>
          );
        })}
        {changes.length > most && (
          <tr>
            <td colSpan={4}>{say('would.more', { count: changes.length - most })}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
};
