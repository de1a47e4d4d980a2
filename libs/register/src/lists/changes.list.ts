import { field } from '#fields';
import { occasionIn } from '#mandate/domain';
import { isCivilDate } from '#time';
import { change, type Change } from '../answers/change.answer.js';
import { knownTo, seqNamed } from '../queries/asked-at.js';
import { causesOf } from '../queries/causes.js';
import { type Candidate, changedOneByOne, type Place, type Span } from '../queries/changed-rows.js';
import { turningPoints } from '../queries/turning-point.js';
import { refused } from '../refused.js';
import { filtering } from './conditions.js';
import { cursorOf, placeOf } from './cursor.js';
import { type Asking, filter, type ListDescriptor, type ListPage, type Page } from './list.js';
import { undeterminedCounts } from './undetermined-counts.js';
import { TRACKED, TRACKED_NAMES, type TrackedName } from './tracked.js';

/** So many rows are looked at for one page, whether they entered or left a list or only changed. */
const LOOKED_AT = 127;
const NOTHING = { sql: '1', params: {} };

const filters = {
  since: filter(
    field.moment({
      about: 'a day, to compare days; an entry number or a time, to compare what was known',
      example: '2024-01-01',
    }),
    () => NOTHING,
  ),
  until: filter(
    field.moment({
      about: 'the later of the two moments, in the same way; left out, the one asked about',
      optional: true,
    }),
    () => NOTHING,
  ),
  list: filter(
    field.choice(TRACKED_NAMES, { about: 'only what entered or left this list', optional: true }),
    () => NOTHING,
  ),
};

/** @throws Rejection `changes.kinds-differ`, `changes.backwards`, and what a moment may be refused as */
const spanOf = ({ db, asked }: Asking, since: string, until: string | undefined): Span => {
  const isDay = isCivilDate(since);
  if (until !== undefined && isCivilDate(until) !== isDay) throw refused('changes.kinds-differ', { since, until });
  const span: Span = isDay
    ? { axis: 'day', before: since, after: until ?? asked.asOf, knownAt: asked.knownAt }
    : {
        axis: 'known',
        before: seqNamed(db, since),
        after: until === undefined ? knownTo(db, asked.knownAt).seq : seqNamed(db, until),
        asOf: asked.asOf,
      };
  if (span.before > span.after) throw refused('changes.backwards', { since, until: String(span.after) });
  return span;
};

const words = (said: unknown): string | undefined => (typeof said === 'string' ? said.trim() : undefined);

const read = (asking: Asking, said: Readonly<Record<string, unknown>>, { limit, after }: Page): ListPage<Change> => {
  const { db, asked } = asking;
  const span = spanOf(asking, words(said['since']) ?? '', words(said['until']));
  const [from, at, key] = placeOf(after, 3) ?? [];
  const names = said['list'] == null ? TRACKED_NAMES : [said['list'] as TrackedName];
  const first = from === undefined ? 0 : Math.max(0, names.indexOf(String(from) as TrackedName));
  const causesAmong = causesOf(db, asked, span);
  const items: Change[] = [];
  let left = LOOKED_AT;
  let next: string | null = null;
  for (const [index, name] of names.slice(first).entries()) {
    const beyond: Place | undefined = index === 0 && at !== undefined ? { at, key: String(key) } : undefined;
    const turned: Candidate[] = [];
    let looked = 0;
    let last = beyond ?? { at: '', key: '' };
    for (const row of changedOneByOne(db, TRACKED[name], span, beyond, left + 1)) {
      if (looked === left || (items.length + turned.length === limit && row.was !== row.is)) {
        next = cursorOf([name, last.at, last.key]);
        break;
      }
      looked += 1;
      last = row;
      if (row.was !== row.is) turned.push(row);
    }
    const turnOf = turningPoints(db, TRACKED[name], span, turned);
    const turns = turned.map((row) => ({ row, key: row.key, turn: turnOf(row) }));
    items.push(
      ...causesAmong(turns, TRACKED[name].byTime).map(({ row, key, turn, cause }): Change => ({
        list: name,
        change: row.is === 1 ? 'entered' : 'left',
        ref: row.ref,
        id: key,
        occasion: occasionIn(key)[1],
        on: span.axis === 'day' ? String(turn.at) : null,
        ...cause,
      })),
    );
    if (next !== null) break;
    left = Math.max(1, left - looked);
  }
  return {
    items,
    total: after === undefined && next === null ? items.length : null,
    next,
    meant: [],
    undetermined: undeterminedCounts({ db, asked }, filtering({}, { db, asked }, {})),
  };
};

/** What changed between two days, or between what was known at two moments: what entered lists, what left them, and why. */
export const changesList: ListDescriptor<Change> = {
  id: 'changes',
  path: 'changes',
  verb: 'changes',
  about: 'What entered and left lists between two moments, and why',
  title: 'Changes',
  many: 'changes',
  item: change,
  filters,
  columns: [
    { head: 'List', cell: ({ list }) => list },
    { head: 'Change', cell: ({ change: which }) => which },
    { head: 'Mandate', cell: ({ ref, occasion }) => (occasion === null ? ref : `${ref}, ${occasion}`) },
    { head: 'Since', cell: ({ on, recordedAt }) => on ?? recordedAt?.slice(0, 10) ?? '' },
    {
      head: 'Why',
      cell: ({ why, entry, recordedBy }) =>
        entry === null ? why : `${why} (#${entry}, ${recordedBy ?? 'nobody named'})`,
    },
  ],
  read,
};
