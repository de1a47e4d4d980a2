/** The list itself: groups with what is true of all their rows in the head, and the rows of those that are open. */
import { memo } from 'react';
import { type Overdue } from '../../api/client.js';
import { useIsParam } from '../../address/address.js';
import { mandatePath, To } from '../../address/link.js';
import { chooseRow } from '../../parts/chosen-row.js';
import { FIRST, useLater } from '../../parts/later.js';
import { creditorsOf, debtorsOf } from '../../parts/names.js';
import { Looked } from '../../parts/status.js';
import { dayBefore, daysBetween } from '../../time/days.js';
import { useWords } from '../../words/words.js';
import { type Group, type Grouping, type Groups, setOpen, unfoldOlder } from './groups.js';

const MOST_ROWS = 200;

/** The groups that begin within a first view: a head is a line, like a row. */
const firstOf = (groups: readonly Group[]): readonly Group[] => {
  let lines = 0;
  return groups.filter(({ rows }) => {
    const isWithin = lines < FIRST;
    lines += 1 + rows.length;
    return isWithin;
  });
};

/** Drawn anew only when another list has come: what is pressed above it does not wait for its rows. */
export const Listed = memo(function Listed({
  groups,
  more,
  grouping,
  asOf,
}: Pick<Groups, 'groups' | 'more'> & {
  readonly grouping: Grouping;
  readonly asOf: string;
}) {
  const { say } = useWords();
  const isLater = useLater();
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
      {groups &&
        (isLater ? groups : firstOf(groups)).map((group) => (
          <tbody key={group.id}>
            <Head of={group} grouping={grouping} asOf={asOf} />
            {group.rows.map((row) => (
              <Row key={row.id} row={row} />
            ))}
            <Rest of={group} more={more} />
          </tbody>
        ))}
    </table>
  );
});

const Head = ({
  of: { id, name, count, since, until, open },
  grouping,
  asOf,
}: {
  readonly of: Group;
  readonly grouping: Grouping;
  readonly asOf: string;
}) => {
  const words = useWords();
  const { say } = words;
  return (
    <tr className="group">
      <th colSpan={4} scope="rowgroup">
        <button aria-expanded={open} onClick={() => setOpen(id, !open)}>
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
  );
};

/** How many more there are, and how one comes to them. */
const Rest = ({
  of: { id, open, rows, count, older },
  more,
}: {
  readonly of: Group;
  readonly more: (id: string) => void;
}) => {
  const { say } = useWords();
  const near = count - older;
  const hasMore = rows.length > 0 && rows.length < near;
  if (!open || (!hasMore && older === 0)) return null;
  return (
    <tr>
      <td colSpan={5} className="second rest">
        {hasMore &&
          (rows.length < MOST_ROWS ? (
            <button className="plain" onClick={() => more(id)}>
              {say('group.more', { shown: rows.length, count: near })}
            </button>
          ) : (
            say('past-due.shown', { shown: rows.length, count: near })
          ))}
        {older > 0 && (
          <button className="plain" aria-expanded={false} onClick={() => unfoldOlder(id)}>
            + {say('group.older', { count: older })}
          </button>
        )}
      </td>
    </tr>
  );
};

/** Rows that did not change are not drawn again when another is chosen. */
const Row = memo(function Row({ row }: { readonly row: Overdue }) {
  const words = useWords();
  const { say } = words;
  const isChosen = useIsParam('row', row.id);
  const { occasions } = row;
  return (
    <tr
      className={`choosable${isChosen ? ' chosen' : ''}`}
      aria-selected={isChosen}
      data-row={row.id}
      onClick={() => chooseRow(row)}
    >
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
