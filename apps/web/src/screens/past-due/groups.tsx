/** Reports past due together by session, body, who owes or decision: heads with counts first, the rows of each when it is open. */
import { useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { type Overdue } from '../../api/client.js';
import { type Moments } from '../../api/queries.js';
import { pastDueBy, type PastDueFilters, pastDueIn } from '../../api/reading.js';
import { naming, turn, useIsParam, useNamed } from '../../address/address.js';
import { type Bodies, useBodies } from '../../parts/bodies.js';
import { inTime } from '../../time/days.js';
import { useWords } from '../../words/words.js';

export const GROUPINGS = ['session', 'by', 'body', 'decision'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** So many rows of a group are shown at first, and so many more each time. */
export const ROWS = 25;
/** So many groups are open at first. */
const LATEST = 2;
/** So many groups may be opened at once. */
const FEW = 40;

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  /** The first day on which the longest overdue of it was, and the last. */
  readonly since: string;
  readonly until: string;
  readonly open: boolean;
  readonly rows: readonly Overdue[];
  /** How many are older than one session, and stay folded in a group that is open. */
  readonly older: number;
}

interface Facet {
  readonly facet: string;
  readonly value: string;
  readonly name: string;
  readonly count: number;
  readonly since: string | null;
  readonly until: string | null;
}

const titleOf = ({ facet, value, name }: Facet, bodies: Bodies, byDate: string): string => {
  if (facet === 'noSession') return byDate;
  if (facet === 'session') return bodies.titleOf(value, name);
  return facet === 'body' ? bodies.nameOf(value, name) : name;
};

/** The latest first, where groups are sessions; the largest first, where they are not; else as the register has them. */
const inOrder =
  (grouping: Grouping) =>
  (one: Facet, other: Facet): number =>
    grouping === 'session' ? inTime(other.until ?? '', one.until ?? '') : other.count - one.count;

/**
 * Of the sessions at which something is past due, the latest two are open; what was past due before is older than one
 * session, and stays folded however rows are grouped.
 * @returns the first day of what is no older; undefined where nothing is
 */
const limitOf = (sessions: readonly Facet[]): string | undefined =>
  sessions.length <= LATEST
    ? undefined
    : sessions.slice(0, LATEST).map(({ since }) => since ?? '').toSorted()[0]; // prettier-ignore

export interface Groups {
  readonly groups: readonly Group[] | undefined;
  /** Shows more rows of a group; the same as long as the screen is there. */
  readonly more: (id: string) => void;
  /** Undefined where there are too many. */
  readonly toggleAll: (() => void) | undefined;
  readonly isAllOpen: boolean;
}

const NO_ROWS: readonly Overdue[] = [];

/** Opens or folds a group; what is folded, and what is not, stands in the address. */
export const setOpen = (id: string, isOpen: boolean): void =>
  turn({ ...naming('open', id, isOpen), ...naming('fold', id, !isOpen) }, { replace: true });

const olderOf = (id: string): string => `older:${id}`;

/** Shows what is older than one session in a group. */
export const unfoldOlder = (id: string): void => turn(naming('open', olderOf(id), true), { replace: true });

/** @param grouping where two are open at first, the others folded */
export const useGroups = (grouping: Grouping, filters: Moments & PastDueFilters): Groups => {
  const { say } = useWords();
  const bodies = useBodies();
  const [opened, folded, isAllOpen] = [useNamed('open'), useNamed('fold'), useIsParam('all', '1')];
  const [limits, setLimits] = useState<Readonly<Record<string, number>>>({});
  const more = useCallback(
    (id: string) => setLimits((was) => ({ ...was, [id]: Math.min(200, (was[id] ?? ROWS) + 3 * ROWS) })),
    [],
  );
  const facets = useQuery(pastDueBy(grouping, filters)).data?.items.toSorted(inOrder(grouping));
  const isBySession = grouping === 'session';
  const sessions = useQuery({ ...pastDueBy('session', filters), enabled: !isBySession }).data?.items;
  const limit = isBySession ? undefined : limitOf((sessions ?? []).toSorted(inOrder('session')));
  const heads = (facets ?? []).map((facet, index) => {
    const id = `${facet.facet}:${facet.value}`;
    return { facet, id, open: opened.has(id) || ((isAllOpen || index < LATEST) && !folded.has(id)) };
  });
  // What is older cannot be left out before it is known since when something is.
  const shown = heads.filter(({ open }) => open && (isBySession || sessions !== undefined));
  const isFolded = (id: string) => limit !== undefined && !isAllOpen && !opened.has(olderOf(id));
  const rows = useQueries({
    queries: shown.map(({ facet, id }) =>
      pastDueIn(
        { ...filters, [facet.facet]: facet.value, ...(limit !== undefined && isFolded(id) && { lateFrom: limit }) },
        limits[id] ?? ROWS,
      ),
    ),
  });
  const foundOf = new Map(shown.map(({ id }, index) => [id, rows[index]?.data]));
  return {
    groups:
      facets &&
      heads.map(({ facet, id, open }) => {
        const found = foundOf.get(id);
        return {
          id,
          name: titleOf(facet, bodies, say('group.date')),
          count: facet.count,
          since: facet.since ?? '',
          until: facet.until ?? '',
          open,
          rows: (found?.items as unknown as readonly Overdue[] | undefined) ?? NO_ROWS,
          older: found && isFolded(id) ? Math.max(0, facet.count - found.total) : 0,
        };
      }),
    more,
    toggleAll:
      heads.length <= FEW && (heads.length > LATEST || limit !== undefined)
        ? () => {
            turn({ all: isAllOpen ? undefined : '1', open: undefined, fold: undefined }, { replace: true });
          }
        : undefined,
    isAllOpen,
  };
};
