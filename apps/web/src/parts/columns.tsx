/** Columns of counts side by side, each of parts that are told apart by shade and by name; the table says the same. */
import { type ReactNode } from 'react';
import { Unfolding } from './unfolding.js';
import { useWords } from '../words/words.js';

export interface Part {
  /** Of the class that draws it. */
  readonly kind: string;
  readonly name: string;
}

export interface Column {
  readonly label: string;
  /** What is shown below it; several labels would not fit. */
  readonly tick: string;
  /** As many as there are parts, in their order. */
  readonly counts: readonly number[];
}

const HIGH = 120;
/** Of a drawing by itself, and of one among others: drawn as wide as it is shown, so that its figures can be read. */
const WIDE = { alone: 640, among: 300 } as const;

/**
 * @param title says what is counted
 * @param size whether it stands among others, which one of them tells the parts of
 * @param most the highest column of several drawings that are to be compared
 */
export const Columns = ({
  name,
  title,
  parts,
  columns,
  most,
  first,
  size = 'alone',
}: {
  /** By which its table is known in the address. */
  readonly name: string;
  readonly title: string;
  readonly parts: readonly Part[];
  readonly columns: readonly Column[];
  readonly most?: number;
  /** Head of the first column of the table. */
  readonly first: string;
  readonly size?: keyof typeof WIDE;
}) => {
  const words = useWords();
  const { say } = words;
  const total = ({ counts }: Column): number => counts.reduce((sum, count) => sum + count, 0);
  const highest = Math.max(1, most ?? 0, ...columns.map(total));
  const wide = WIDE[size];
  const step = wide / Math.max(1, columns.length);
  const every = Math.max(1, Math.ceil((columns.length * 50) / wide));
  return (
    <figure className="columns">
      <figcaption>
        {title}
        {parts.length > 1 && size === 'alone' && (
          <span className="second legend">
            {parts.map(({ kind, name }) => (
              <span key={kind}>
                <svg width="10" height="10" aria-hidden="true">
                  <rect className={kind} x="0.5" y="0.5" width="9" height="9" />
                </svg>{' '}
                {name}
              </span>
            ))}
          </span>
        )}
      </figcaption>
      <svg viewBox={`0 0 ${wide} ${HIGH + 34}`} role="img" aria-label={say('chart.below', { title })}>
        <line x1="0" x2={wide} y1={HIGH + 14} y2={HIGH + 14} stroke="var(--edge)" />
        {columns.map((column, index) => {
          const x = index * step;
          const width = Math.max(2, Math.min(40, step - 4));
          const all = total(column);
          return (
            <g key={column.label}>
              {stacked(column.counts, highest).map(({ y, height, at }) => (
                <rect key={at} className={parts[at]?.kind} x={x + 2} y={y + 14} width={width} height={height} />
              ))}
              {all > 0 && (index % every === 0 || all === highest) && (
                <text x={x + 2 + width / 2} y={HIGH - (all / highest) * HIGH + 10} textAnchor="middle">
                  {words.number(all)}
                </text>
              )}
              {index % every === 0 && (
                <text
                  className={size === 'alone' && index % (2 * every) > 0 ? 'spare' : undefined}
                  x={x + 2 + width / 2}
                  y={HIGH + 30}
                  textAnchor="middle"
                >
                  {column.tick}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <Unfolding name={`table-${name}`} summary={<span className="second">{say('chart.table')}</span>}>
        <table>
          <thead>
            <tr>
              <th scope="col">{first}</th>
              {parts.map(({ kind, name }) => (
                <th key={kind} scope="col" className="number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {columns.map(({ label, counts }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {counts.map((count, at) => (
                  <td key={parts[at]?.kind} className="number">
                    {words.number(count)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Unfolding>
    </figure>
  );
};

const stacked = (counts: readonly number[], highest: number) => {
  let y = HIGH;
  return counts.flatMap((count, at) => {
    const height = (count / highest) * HIGH;
    y -= height;
    return count > 0 ? [{ y, height, at }] : [];
  });
};

/** Amounts by name, as lengths in the table itself. */
export const Lengths = ({
  head,
  rows,
}: {
  readonly head: readonly [name: string, count: string];
  readonly rows: readonly { readonly id: string; readonly name: ReactNode; readonly count: number }[];
}) => {
  const words = useWords();
  const highest = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <table className="lengths">
      <thead>
        <tr>
          <th scope="col">{head[0]}</th>
          <th scope="col" className="number">
            {head[1]}
          </th>
          <td aria-hidden="true" />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, count }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td className="number">{words.number(count)}</td>
            <td aria-hidden="true">
              <svg width="100%" height="12">
                <rect className="open" width={`${(100 * count) / highest}%`} height="12" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
