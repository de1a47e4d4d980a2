/** A due window on a small axis of time: outlined while it is open, red from its end until the day of the question. */
import { type Overdue } from '../api/client.js';
import { useWords } from '../words/words.js';
import { Reporting } from './status.js';

const at = (day: string): number => Date.parse(day.slice(0, 10));

export const Window = ({ of, asOf }: { readonly of: Overdue; readonly asOf: string }) => {
  const words = useWords();
  const { due, status, daysOverdue, discharge } = of;
  const opens = due.opensOn;
  const ends = due.windowEndsOn;
  const days = opens && ends ? words.say('session.days', { opens: words.day(opens), closes: words.day(ends) }) : null;
  return (
    <figure>
      {opens && ends && (
        <Axis
          opens={at(opens)}
          ends={at(ends)}
          asOf={at(asOf)}
          late={status === 'overdue'}
          received={discharge?.on ? at(String(discharge.on)) : null}
        />
      )}
      <figcaption className="second">
        {due.phrase && (
          <>
            <q lang="en">{due.phrase}</q>
            <br />
          </>
        )}
        {days && <>{days} · </>}
        <Reporting status={status} days={daysOverdue} />
        {discharge && <> · {String(discharge.document)}</>}
      </figcaption>
    </figure>
  );
};

const Axis = ({
  opens,
  ends,
  asOf,
  late,
  received,
}: {
  readonly opens: number;
  readonly ends: number;
  readonly asOf: number;
  readonly late: boolean;
  readonly received: number | null;
}) => {
  const [first, last] = [Math.min(opens, asOf), Math.max(ends, asOf, received ?? 0)];
  const x = (time: number): number => 2 + (96 * (time - first)) / Math.max(1, last - first);
  return (
    <div className="window">
      <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
        {late && <rect x={x(ends)} y="5" width={Math.max(0.5, x(asOf) - x(ends))} height="3" fill="var(--late)" />}
        <rect
          x={x(opens)}
          y="2"
          width={Math.max(1, x(ends) - x(opens))}
          height="9"
          fill="var(--paper)"
          stroke="var(--ink)"
          vectorEffect="non-scaling-stroke"
        />
        {received !== null && <path d={`M${x(received) - 1} 0h2l-1 6z`} fill="var(--received)" />}
        <line x1={x(asOf)} x2={x(asOf)} y1="0" y2="12" stroke="var(--ink)" vectorEffect="non-scaling-stroke" />
      </svg>
    </div>
  );
};
