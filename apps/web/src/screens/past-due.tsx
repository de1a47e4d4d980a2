/** Which report is past due with none on file, for how long, and what could not be judged. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Overdue } from '../api/client.js';
import { mandate, overdue, undetermined } from '../api/queries.js';
import { Actions } from '../actions/actions.js';
import { useAddress, useMoments } from '../address/address.js';
import { mandatePath, To } from '../address/link.js';
import { Asked } from '../parts/asking.js';
import { type Bodies, useBodies } from '../parts/bodies.js';
import { useKeys } from '../parts/keys.js';
import { creditorsOf, debtorsOf } from '../parts/names.js';
import { Coverage, Looked } from '../parts/status.js';
import { Window } from '../parts/window.js';
import { type Key, useWords } from '../words/words.js';

const GROUPINGS = ['session', 'actor', 'body'] as const;
type Grouping = (typeof GROUPINGS)[number];

interface Group {
  readonly id: string;
  readonly name: string;
  readonly closed: string | null;
  readonly rows: readonly Overdue[];
}

const groupedBy = (
  grouping: Grouping,
  rows: readonly Overdue[],
  bodies: Bodies,
  language: string,
  byDate: string,
): readonly Group[] => {
  const keyed = (row: Overdue): readonly [id: string, name: string, closed: string | null] => {
    const session = row.due.session;
    if (grouping === 'actor') return [debtorsOf(row, language), debtorsOf(row, language), null];
    if (session === null) return ['', byDate, null];
    const [body = ''] = session.split('/');
    if (grouping === 'body') return [body, bodies.nameOf(body), null];
    return [session, `${bodies.nameOf(body)} ${bodies.sessionOf(session)}`, row.due.closesOn];
  };
  const groups = new Map<string, { name: string; closed: string | null; rows: Overdue[] }>();
  for (const row of rows) {
    const [id, name, closed] = keyed(row);
    const group = groups.get(id) ?? { name, closed, rows: [] };
    groups.set(id, group);
    group.rows.push(row);
  }
  const last = ({ rows: owed }: { rows: readonly Overdue[] }) => owed[0]?.due.windowEndsOn ?? '';
  return [...groups.entries()]
    .map(([id, group]) => ({ id, ...group }))
    .sort((one, other) => last(other).localeCompare(last(one)));
};

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

/** The words that a row rests on, which stay when what is entered takes the row off the list. */
const Side = ({
  id,
  listed,
  asOf,
}: {
  readonly id: string;
  readonly listed: Overdue | undefined;
  readonly asOf: string;
}) => {
  const { say } = useWords();
  const [mandateId = ''] = id.split('#');
  const asked = useQuery(mandate(mandateId, useMoments()));
  return (
    <Asked of={asked}>
      {(found) => {
        const row = listed ?? (found.obligations as Overdue[]).find((one) => one.id === id);
        return (
          <div className="stack">
            <p>
              <To className="symbol" path={mandatePath(mandateId)}>
                {found.ref}
              </To>
            </p>
            {row && (
              <p className="verdict">
                <Verdict row={row} />
              </p>
            )}
            <p className="paragraph" lang="en">
              <span className="ref">{found.paragraph}</span>
              {found.text}
            </p>
            {row && <Window of={row} asOf={asOf} />}
            {row?.status === 'overdue' && (
              <p className="second">
                {row.search
                  ? `${say('looked.searched')}: ${String((row.search as { searched: string }).searched)}`
                  : say('looked.nobody')}
              </p>
            )}
            <Actions
              about="mandate"
              likely={[
                { id: 'submitReport', label: 'action.report', letter: 'r' },
                { id: 'verifyNonSubmission', label: 'action.searched', letter: 's' },
              ]}
              known={(operation) => ({
                ...(operation === 'submitReport' ? { mandates: [mandateId] } : { mandate: mandateId }),
                obligation: id.split('#').at(-1) ?? '1',
              })}
              others={false}
            />
          </div>
        );
      }}
    </Asked>
  );
};

const Verdict = ({ row }: { readonly row: Overdue }) => {
  const words = useWords();
  const said = { by: debtorsOf(row, words.language), to: creditorsOf(row, words.language) };
  if (row.status !== 'overdue' || !row.due.windowEndsOn) return words.say('verdict.owes', said);
  return words.rich('verdict.overdue', { ...said, day: words.day(row.due.windowEndsOn) }, (part) => <b>{part}</b>);
};

type Reason =
  'undated' | 'unscheduled' | 'notAnnounced' | 'sessionCancelled' | 'beforeAdoption' | 'closingUnknown' | 'byRule';
const REASONS: readonly Reason[] = [
  'undated',
  'unscheduled',
  'notAnnounced',
  'sessionCancelled',
  'beforeAdoption',
  'closingUnknown',
  'byRule',
];

const CannotTell = ({ counts }: { readonly counts: unknown }) => {
  const words = useWords();
  const { say } = words;
  const [open, setOpen] = useState(false);
  const moments = useMoments();
  const listed = useQuery({ ...undetermined(moments), enabled: open });
  if (!counts) return null;
  const of = counts as Readonly<Record<Reason | 'total', number>>;
  const kinds = REASONS.filter((reason) => of[reason] > 0);
  return (
    <section className="apart stack">
      <h2>{say('undetermined')}</h2>
      <p>{say('undetermined.sub', { count: of.total })}</p>
      {kinds.length > 0 && (
        <p className="second">
          {kinds.map((reason) => say(`undetermined.${reason}` as Key, { count: of[reason] })).join(' · ')}
        </p>
      )}
      {of.total > 0 && (
        <button aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? '–' : '+'} {say('undetermined')}
        </button>
      )}
      {open && (
        <Asked of={listed}>
          {(answer) => (
            <table>
              <thead>
                <tr>
                  {(['mandate', 'by', 'to', 'due'] as const).map((column) => (
                    <th key={column} scope="col">
                      {say(`column.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {(answer.items as unknown as readonly Overdue[]).map((row) => (
                  <tr key={row.id}>
                    <td>
                      <To className="symbol" path={mandatePath(row.mandateId)}>
                        {row.mandate}
                      </To>
                    </td>
                    <td>{debtorsOf(row, words.language)}</td>
                    <td>{creditorsOf(row, words.language)}</td>
                    <td>{row.due.phrase ? <q lang="en">{row.due.phrase}</q> : say('undetermined.no-phrase')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </Asked>
      )}
    </section>
  );
};
