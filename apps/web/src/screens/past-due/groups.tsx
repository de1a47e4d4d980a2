/** Reports past due together by session, body, who owes or decision: heads with counts first, the rows of each when it is open. */
import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Overdue } from '../../api/client.js';
import { type Moments } from '../../api/queries.js';
import { pastDueBy, type PastDueFilters, pastDueIn } from '../../api/reading.js';
import { type Bodies, useBodies } from '../../parts/bodies.js';
import { useWords } from '../../words/words.js';

export const GROUPINGS = ['session', 'by', 'body', 'decision'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** So many rows of a group are shown at first, and so many more each time. */
export const ROWS = 50;
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
  const [body = ''] = value.split('/');
  return facet === 'session' ? `${bodies.nameOf(body)} ${bodies.sessionOf(value)}` : name;
};

/** The latest first, where groups are sessions; the largest first, where they are not. */
const inOrder =
  (grouping: Grouping) =>
  (one: Facet, other: Facet): number =>
    grouping === 'session'
      ? (other.until ?? '').localeCompare(one.until ?? '') || one.name.localeCompare(other.name)
      : other.count - one.count || one.name.localeCompare(other.name);

export interface Groups {
  readonly groups: readonly Group[] | undefined;
  readonly toggle: (id: string) => void;
  readonly more: (id: string) => void;
  /** Undefined where there are too many. */
  readonly toggleAll: (() => void) | undefined;
  readonly isAllOpen: boolean;
}

const NO_ROWS: readonly Overdue[] = [];

/** @param grouping where two are open at first, the others folded */
export const useGroups = (grouping: Grouping, filters: Moments & PastDueFilters): Groups => {
  const { say } = useWords();
  const bodies = useBodies();
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [limits, setLimits] = useState<Readonly<Record<string, number>>>({});
  const facets = useQuery(pastDueBy(grouping, filters)).data?.items.toSorted(inOrder(grouping));
  const isAllOpen = turned.has('*');
  const isOpen = (id: string, index: number) => isAllOpen || turned.has(id) !== index < 2;
  const heads = (facets ?? []).map((facet, index) => {
    const id = `${facet.facet} ${facet.value}`;
    return { facet, id, open: isOpen(id, index) };
  });
  const shown = heads.filter(({ open }) => open);
  const rows = useQueries({
    queries: shown.map(({ facet, id }) => pastDueIn({ ...filters, [facet.facet]: facet.value }, limits[id] ?? ROWS)),
  });
  const rowsOf = new Map(shown.map(({ id }, index) => [id, rows[index]?.data?.items as unknown as readonly Overdue[]]));
  return {
    groups:
      facets &&
      heads.map(({ facet, id, open }) => ({
        id,
        name: titleOf(facet, bodies, say('group.date')),
        count: facet.count,
        since: facet.since ?? '',
        until: facet.until ?? '',
        open,
        rows: rowsOf.get(id) ?? NO_ROWS,
      })),
    toggle: (id) => {
      const next = new Set(turned);
      if (!next.delete(id)) next.add(id);
      setTurned(next);
    },
    more: (id) => setLimits({ ...limits, [id]: Math.min(200, (limits[id] ?? ROWS) + 3 * ROWS) }),
    toggleAll: heads.length > 2 && heads.length <= FEW ? () => setTurned(new Set(isAllOpen ? [] : ['*'])) : undefined,
    isAllOpen,
  };
};
