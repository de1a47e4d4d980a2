/** Which report is past due with none on file, for how long, and what could not be judged. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Overdue } from '../../api/client.js';
import { overdue } from '../../api/queries.js';
import { useAddress, useMoments } from '../../address/address.js';
import { mandatePath, To } from '../../address/link.js';
import { Asked } from '../../parts/asking.js';
import { useBodies } from '../../parts/bodies.js';
import { useKeys } from '../../parts/keys.js';
import { creditorsOf, debtorsOf } from '../../parts/names.js';
import { Coverage, Looked } from '../../parts/status.js';
import { useWords } from '../../words/words.js';
import { GROUPINGS, type Group, groupedBy } from './groups.js';
import { Side } from './side.js';
import { CannotTell } from './cannot-tell.js';

const distinct = (rows: readonly Overdue[], of: 'by' | 'to'): readonly (readonly [string, string])[] =>
  [
    ...new Map(
      rows.flatMap((row) =>
        (row[of] as { actor: string; name: string }[]).map(({ actor, name }) => [actor, name] as const),
      ),
    ),
  ].sort(([, one], [, other]) => one.localeCompare(other));

export const PastDue = ({ today }: { readonly today: string }) => {
  const words = useWords();
  const { say, language } = words;
  const { query, set, go } = useAddress();
  const moments = useMoments();
  const bodies = useBodies();
  const { by, to, row: chosen } = query;
  const all = useQuery(overdue(moments));
  const asked = useQuery(overdue({ ...moments, ...(by && { by }), ...(to && { to }) }));
  const grouping = GROUPINGS.find((one) => one === query['group']) ?? 'session';
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());

  const rows = (asked.data?.items ?? []) as unknown as readonly Overdue[];
  const groups = groupedBy(grouping, rows, bodies, language, say('group.date'));
  const isOpen = (group: Group, index: number) => unfolded.has('*') || unfolded.has(group.id) !== index < 2;
  const shown = groups.flatMap((group, index) => (isOpen(group, index) ? group.rows : []));
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
            <Coverage sentence={answer.coverage} />
          </div>
          <div className="bar">
            <span className="choices" role="group" aria-label={say('group')}>
              {GROUPINGS.map((one) => (
                <button key={one} aria-pressed={one === grouping} onClick={() => set({ group: one })}>
                  {say(`group.${one}`)}
                </button>
              ))}
            </span>
            {(['by', 'to'] as const).map((side) => (
              <label key={side}>
                {say(`filter.${side}`)}
                <select
                  value={query[side] ?? ''}
                  onChange={({ target }) => set({ [side]: target.value || undefined, row: undefined })}
                >
                  <option value="">{say('filter.all')}</option>
                  {distinct((all.data?.items ?? []) as unknown as readonly Overdue[], side).map(([code, name]) => (
                    <option key={code} value={code}>
                      {name}
                    </option>
                  ))}
                </select>
              </label>
            ))}
            {(by ?? to) && (
              <button className="plain" onClick={() => set({ by: undefined, to: undefined })}>
                {say('filter.clear')}
              </button>
            )}
            {groups.length > 2 && (
              <button
                className="plain right"
                onClick={() => setUnfolded(unfolded.has('*') ? new Set() : new Set(['*']))}
              >
                {unfolded.has('*') ? say('group.fold-all') : say('group.open-all', { count: groups.length })}
              </button>
            )}
          </div>
          <div className="beside">
            <div>
              {rows.length === 0 ? (
                <p>{say('past-due.none', { day: words.day(answer.asOf) })}</p>
              ) : (
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
                  {groups.map((group, index) => {
                    const open = isOpen(group, index);
                    return (
                      <tbody key={group.id}>
                        <tr className="group">
                          <th colSpan={4} scope="rowgroup">
                            <button aria-expanded={open} onClick={() => setUnfolded(toggled(unfolded, group.id))}>
                              <span className="sign" aria-hidden="true">
                                {open ? '–' : '+'}
                              </span>
                              {group.name}
                            </button>
                            <span className="second">
                              {' '}
                              {group.closed &&
                                say('group.closed', { day: words.day(group.closed, { short: true }) })} ·{' '}
                              {say('group.count', { count: group.rows.length })}
                            </span>
                          </th>
                          <td className="number late">
                            {say('days', { count: Math.max(...group.rows.map(({ daysOverdue }) => daysOverdue ?? 0)) })}
                          </td>
                        </tr>
                        {open &&
                          group.rows.map((row) => (
                            <Row key={row.id} row={row} chosen={row.id === chosen} choose={() => choose(row)} />
                          ))}
                      </tbody>
                    );
                  })}
                </table>
              )}
              {rows.length < answer.total && (
                <p className="second">{say('past-due.shown', { shown: rows.length, count: answer.total })}</p>
              )}
              <CannotTell counts={answer.undetermined} />
            </div>
            <aside aria-live="polite">
              {chosen ? (
                <Side
                  key={chosen}
                  id={chosen}
                  listed={rows.find(({ id }) => id === chosen)}
                  asOf={moments.asOf ?? today}
                />
              ) : (
                rows.length > 0 && <p className="second">{say('verdict.chosen')}</p>
              )}
            </aside>
          </div>
        </>
      )}
    </Asked>
  );
};

const toggled = (set: ReadonlySet<string>, id: string): ReadonlySet<string> => {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
};

const Row = ({
  row,
  chosen,
  choose,
}: {
  readonly row: Overdue;
  readonly chosen: boolean;
  readonly choose: () => void;
}) => {
  const words = useWords();
  const { say } = words;
  const occasions = row.occasions as { overdue: number; of: number; lastOnFile: string | null } | null;
  return (
    <tr className={`choosable${chosen ? ' chosen' : ''}`} aria-selected={chosen} onClick={choose}>
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
            {say('overlap.two')}: {say('overlap.with', { refs: row.overlaps.join(', ') })}
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
};
