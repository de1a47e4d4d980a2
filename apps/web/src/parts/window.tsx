/** Due windows on a small axis of time: outlined while they are open, red from the end of one that is past due until the day of the question. */
import { type Overdue } from '../api/client.js';
import { useWords } from '../words/words.js';
import { Said } from './said.js';
import { Reporting } from './status.js';

const at = (day: string): number => Date.parse(day.slice(0, 10));
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const HIGH = 16;
/** Beyond so many years there is no room for a mark at the turn of each. */
const YEARS = 40;

/** What is said of one window: the words that it rests on, its days, and what became of it. */
export const Window = ({ of, asOf }: { readonly of: Overdue; readonly asOf: string }) => {
  const { due } = of;
  return (
    <figure>
      <Axis of={[of]} asOf={asOf} />
      <figcaption className="second">
        {due.phrase && (
          <>
            <q lang="en">{due.phrase}</q>
            <br />
          </>
        )}
        <WindowSaid of={of} />
      </figcaption>
    </figure>
  );
};

export const WindowSaid = ({ of: { due, status, daysOverdue, discharge } }: { readonly of: Overdue }) => {
  const words = useWords();
  const [opens, ends] = [due.opensOn, due.windowEndsOn];
  return (
    <>
      {opens && ends && <>{words.say('session.days', { opens: words.day(opens), closes: words.day(ends) })} · </>}
      <Reporting status={status} days={daysOverdue} />
      {discharge && <> · {String(discharge.document)}</>}
      {!discharge && due.missing && (
        <>
          {' '}
          · <Said text={due.missing} />
        </>
      )}
    </>
  );
};

interface Drawn {
  readonly id: string;
  readonly opens: number;
  readonly ends: number;
  readonly status: string;
  readonly received: number | null;
}

const drawnOf = ({ id, due, status, discharge }: Overdue): readonly Drawn[] =>
  due.opensOn && due.windowEndsOn
    ? [
        {
          id,
          opens: at(due.opensOn),
          ends: at(due.windowEndsOn),
          status,
          received: discharge?.on ? at(String(discharge.on)) : null,
        },
      ]
    : [];

const turnsBetween = (first: number, last: number): readonly number[] => {
  const [from, to] = [first, last].map((time) => new Date(time).getUTCFullYear());
  const count = (to ?? 0) - (from ?? 0);
  return count > YEARS ? [] : Array.from({ length: count }, (_, index) => Date.UTC((from ?? 0) + 1 + index, 0, 1));
};

/** @param of one obligation, or the occasions of one that recurs */
export const Axis = ({ of, asOf }: { readonly of: readonly Overdue[]; readonly asOf: string }) => {
  const words = useWords();
  const windows = of.flatMap(drawnOf);
  if (windows.length === 0) return null;
  const present = at(asOf);
  const first = Math.min(present, ...windows.map(({ opens }) => opens));
  const last = Math.max(present, ...windows.map(({ ends, received }) => Math.max(ends, received ?? 0)));
  const x = (time: number): number => 1 + (98 * (time - first)) / Math.max(1, last - first);
  const isOne = windows.length === 1;
  const late = isOne ? windows.find(({ status }) => status === 'overdue') : undefined;
  return (
    <div className="window" aria-hidden="true">
      <svg viewBox={`0 0 100 ${HIGH}`} preserveAspectRatio="none">
        {turnsBetween(first, last).map((turn) => (
          <line key={turn} className="turn" x1={x(turn)} x2={x(turn)} y1={HIGH - 4} y2={HIGH} />
        ))}
        {late && (
          <rect
            className="overdue"
            x={x(late.ends)}
            y="6"
            width={Math.max(0.5, x(present) - x(late.ends))}
            height="4"
          />
        )}
        {windows.map(
          ({ id, opens, ends, status }) =>
          <rect key={id} className={isOne ? 'span' : `span ${status}`} x={x(opens)} y="2" width={Math.max(1, x(ends) - x(opens))} height="12" />, // prettier-ignore
        )}
        {windows.map(
          ({ id, received }) =>
            received !== null && <line key={id} className="came" x1={x(received)} x2={x(received)} y1="0" y2={HIGH} />,
        )}
        <line className="present" x1={x(present)} x2={x(present)} y1="0" y2={HIGH} />
      </svg>
      <p className="ends third">
        <span>{words.day(dayOf(first), { short: true })}</span>
        <span>{words.day(dayOf(last), { short: true })}</span>
      </p>
    </div>
  );
};
