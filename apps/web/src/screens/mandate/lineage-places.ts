/** Where each relative stands in the drawing: later ones further right, never left of what they come from. */
import { type Lineage } from '../../api/client.js';

export interface Place {
  readonly column: number;
  readonly row: number;
}

/** Columns by the longest way from what comes from nothing; rows in the order of the answer, which is that of time. */
export const placesOf = ({ nodes, edges }: Pick<Lineage, 'nodes' | 'edges'>): ReadonlyMap<string, Place> => {
  const depth = new Map<string, number>(nodes.map(({ id }) => [id, 0]));
  const onward = edges.filter(({ kind, from, to }) => kind !== 'joint' && from !== to);
  for (let round = 0; round < nodes.length; round += 1)
    for (const { from, to } of onward) {
      const next = Math.min(nodes.length, (depth.get(from) ?? 0) + 1);
      if ((depth.get(to) ?? 0) < next) depth.set(to, next);
    }
  const columns = [...new Set(depth.values())].sort((one, other) => one - other);
  const filled = new Map<number, number>();
  return new Map(
    nodes.map(({ id }) => {
      const column = columns.indexOf(depth.get(id) ?? 0);
      const row = filled.get(column) ?? 0;
      filled.set(column, row + 1);
      return [id, { column, row }];
    }),
  );
};
