/** The list itself: groups with what is true of all their rows in the head, and the rows of those that are open. */
import { memo } from 'react';
import { type Overdue } from '../../api/client.js';
import { mandatePath, To } from '../../address/link.js';
import { creditorsOf, debtorsOf } from '../../parts/names.js';
import { Looked } from '../../parts/status.js';
import { daysBetween } from '../../time/days.js';
import { useWords } from '../../words/words.js';
import { type Grouping, type Groups } from './groups.js';

export const Listed = ({
  grouped: { groups, toggle, more },
  grouping,
  asOf,
  chosen,
  choose,
}: {
  readonly grouped: Groups;
  readonly grouping: Grouping;
  readonly asOf: string;
  readonly chosen: string | undefined;
  readonly choose: (row: Overdue) => void;
}) => {
  const words = useWords();
  const { say } = words;
  return (
    <table>
      <thead>
        <tr>
          {(['mandate', 'by', 'to', 'looked'] as const).map((column) => (
            <th key={column} scope="col">
              {say(`column.${column}`)}
            </th>
          ))}
          <th scope="col" className="number">
            {say('column.late')}
          </th>
        </tr>
      </thead>
      {groups?.map(({ id, name, count, since, until, open, rows }) => (
        <tbody key={id}>
          <tr className="group">
            <th colSpan={4} scope="rowgroup">
              <button aria-expanded={open} onClick={() => toggle(id)}>
                <span className="sign" aria-hidden="true">
                  {open ? '–' : '+'}
                </span>
                {name}
              </button>
              <span className="second">
                {' '}
                {grouping === 'session' &&
                  since === until &&
                  `${say('group.since', { day: words.day(dayBefore(since), { short: true }) })} · `}
                {say('group.count', { count })}
              </span>
            </th>
            <td className="number late">{say('days', { count: daysBetween(since, asOf) + 1 })}</td>
          </tr>
          {rows.map((row) => (
            <Row key={row.id} row={row} isChosen={row.id === chosen} choose={choose} />
          ))}
          {open && rows.length > 0 && rows.length < Math.min(count, MOST_ROWS) && (
            <tr>
              <td colSpan={5}>
                <button className="plain" onClick={() => more(id)}>
                  {say('group.more', { shown: rows.length, count })}
                </button>
              </td>
            </tr>
          )}
          {open && rows.length >= MOST_ROWS && rows.length < count && (
            <tr>
              <td colSpan={5} className="second">
                {say('past-due.shown', { shown: rows.length, count })}
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
};

const MOST_ROWS = 200;
const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** Rows that did not change are not drawn again when another is chosen. */
const Row = memo(function Row({
  row,
  isChosen,
  choose,
}: {
  readonly row: Overdue;
  readonly isChosen: boolean;
  readonly choose: (row: Overdue) => void;
}) {
  const words = useWords();
  const { say } = words;
  const { occasions } = row;
  return (
    <tr className={`choosable${isChosen ? ' chosen' : ''}`} aria-selected={isChosen} onClick={() => choose(row)}>
      <td>
        <To className="symbol" path={mandatePath(row.mandateId)}>
          {row.mandate}
        </To>
        {occasions && (
          <p className="second">
            {say('occasions', { overdue: occasions.overdue, of: occasions.of })}
            {occasions.lastOnFile && `, ${say('occasions.last', { day: words.day(occasions.lastOnFile) })}`}
          </p>
        )}
        {row.overlaps.length > 0 && (
          <p className="second">
            {say('overlap.two')}: {say('overlap.with', { refs: row.overlaps.slice(0, 3).join(', ') })}
          </p>
        )}
      </td>
      <td>{debtorsOf(row, words.language)}</td>
      <td>{creditorsOf(row, words.language)}</td>
      <td>
        <Looked at={row} />
      </td>
      <td className="number late">{row.daysOverdue === null ? '' : say('days', { count: row.daysOverdue })}</td>
    </tr>
  );
});
