/** The day of the question, and the days after the sessions of a body between which one steps. */
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { Link } from 'wouter';
import { type Session } from '../api/client.js';
import { health, overdue, sessions } from '../api/queries.js';
import { pastDueOverTime } from '../api/reading.js';
import { turn, useOnDay, useParam } from '../address/address.js';
import { dayAfter, inTime, isDayThatIs } from '../time/days.js';
import { useWords } from '../words/words.js';
import { useBodies } from './bodies.js';
import { useDragged } from './dragged.js';
import { useKeys } from './keys.js';
import { useLater } from './later.js';
import { typed } from './typed.js';

const SHOWN = 22;

interface Stop {
  readonly day: string;
  readonly session: string;
}

/** The day after each session of a body closed, the last ones before a day; and the steps around the day of the question. */
const stopsOf = (listed: readonly Session[], today: string, asOf: string | undefined): readonly Stop[] => {
  const stops = listed
    .filter(({ closesOn, status }) => closesOn !== null && closesOn < today && status !== 'cancelled')
    .map(({ id, closesOn }) => ({ session: id, day: dayAfter(closesOn ?? '') }))
    .sort((one, other) => inTime(one.day, other.day));
  const at = asOf === undefined ? stops.length : stops.findIndex(({ day }) => day > asOf);
  const end = Math.min(stops.length, (at < 0 ? stops.length : at) + Math.floor(SHOWN / 2));
  return stops.slice(Math.max(0, end - SHOWN), end);
};

const DaySet = ({ present }: { readonly present: string | undefined }) => {
  const { say } = useWords();
  const [wrong, setWrong] = useState(false);
  const [field, hint] = [useId(), useId()];
  const go = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const day = typed(new FormData(event.currentTarget), 'day');
    setWrong(day !== '' && !isDayThatIs(day));
    if (day === '' || isDayThatIs(day)) turn({ asOf: day || undefined });
  };
  return (
    <form onSubmit={go} key={present}>
      <label className="visually-hidden" htmlFor={field}>
        {say('as-of')}
      </label>
      <input
        id={field}
        name="day"
        defaultValue={present}
        placeholder="2006-06-30"
        aria-describedby={hint}
        aria-invalid={wrong}
        autoComplete="off"
      />
      <button>{say('as-of.set')}</button>
      <span id={hint} className={wrong ? 'third' : 'visually-hidden'}>
        {say(wrong ? 'as-of.wrong' : 'as-of.hint')}
      </span>
    </form>
  );
};

export const Strip = ({ today }: { readonly today: string }) => {
  const words = useWords();
  const { say } = words;
  const isLater = useLater();
  const { nameOf, sessionOf } = useBodies();
  const [asOf, knownAt, asked] = [useParam('asOf'), useParam('knownAt'), useParam('body')];
  const all = useQuery(sessions({}));
  const withSessions = [...new Set((all.data?.items ?? []).map(({ body }) => body))];
  const body = asked ?? withSessions[0];
  const stops = stopsOf(
    (all.data?.items ?? []).filter((session) => session.body === body),
    today,
    asOf,
  );
  const overTime = useQuery({
    ...pastDueOverTime({ ...(body && { body }), ...(knownAt && { knownAt }) }),
    enabled: isLater && body !== undefined,
  });
  const countOn = new Map((overTime.data?.items ?? []).map(({ on, count }) => [on, count]));
  const countOf = (day: string) => overTime.data && (countOn.get(day) ?? 0);
  const now = useQuery(overdue({ limit: 1, ...(knownAt && { knownAt }) })).data?.total;
  const known = useQuery(health);
  const most = Math.max(1, now ?? 0, ...stops.map(({ day }) => countOn.get(day) ?? 0));
  /** How many were past due is said where it is known. */
  const called = (session: string, day: string, count: number | undefined): string => {
    const said = { session, day: words.day(day) };
    return count === undefined ? say('ruler.day', said) : say('ruler.stop', { ...said, count });
  };
  const before = stops.findLast(({ day }) => day < (asOf ?? '9999'));
  const reached = stops.findLast(({ day }) => day <= (asOf ?? ''));
  const after = asOf === undefined ? undefined : stops.find(({ day }) => day > asOf);
  const stopAt = useOnDay();
  const step = (stop: Stop | undefined) => () => stop && turn({ asOf: stop.day });
  const dragged = useDragged((day, isFirst) => turn({ asOf: day || undefined }, { replace: !isFirst }));
  useKeys({ ',': step(before), '.': after ? step(after) : () => turn({ asOf: undefined }) });

  return (
    <section className={`strip${asOf !== undefined || knownAt !== undefined ? ' past' : ''}`} aria-label={say('as-of')}>
      <div>
        <p className="third">
          {say('as-of')}{' '}
          {asOf !== undefined && (
            <button className="plain" onClick={() => turn({ asOf: undefined })}>
              {say('as-of.back')}
            </button>
          )}
        </p>
        <p className="day" role="status">
          {words.day(asOf ?? today)}
          {asOf === undefined && <span className="second"> {say('as-of.today')}</span>}
        </p>
        <DaySet present={asOf} />
      </div>
      {stops.length === 0 ? (
        <p className="second">{body === undefined ? '' : say('ruler.none', { body: nameOf(body) })}</p>
      ) : (
        <div className="ruler">
          <button aria-label={say('ruler.before')} onClick={step(before)} aria-disabled={!before}>
            ‹
          </button>
          <ol aria-label={say('ruler', { body: nameOf(body ?? '') })} {...dragged}>
            {stops.map(({ day, session }) => {
              const count = countOf(day);
              return (
                <li
                  key={session}
                  data-stop={day}
                  className={day === reached?.day && day !== asOf ? 'passed' : undefined}
                >
                  <StopLink to={stopAt(day)} present={day === asOf} label={called(sessionOf(session), day, count)}>
                    <span className="count" aria-hidden="true">
                      {count}
                    </span>
                    <Column share={(count ?? 0) / most} />
                    <span className="label" aria-hidden="true">
                      {sessionOf(session)}
                    </span>
                  </StopLink>
                </li>
              );
            })}
            <li data-stop="">
              <StopLink
                to={stopAt(undefined)}
                present={asOf === undefined}
                label={called(say('as-of.today'), today, now)}
              >
                <span className="count" aria-hidden="true">
                  {now}
                </span>
                <Column share={(now ?? 0) / most} />
                <span className="label" aria-hidden="true">
                  {say('as-of.today')}
                </span>
              </StopLink>
            </li>
          </ol>
          <button
            aria-label={say('ruler.after')}
            onClick={after ? step(after) : () => turn({ asOf: undefined })}
            aria-disabled={asOf === undefined}
          >
            ›
          </button>
        </div>
      )}
      <p className="printed">
        {known.data &&
          knownAt === undefined &&
          say('known.printed', { entry: say('known.entry', { seq: known.data.seq }) })}
      </p>
      <div className="moments">
        <label className="third">
          {say('ruler.body')}
          <select value={body ?? ''} onChange={({ target }) => turn({ body: target.value })}>
            {withSessions.map((code) => (
              <option key={code} value={code}>
                {nameOf(code)}
              </option>
            ))}
          </select>
        </label>
        <KnownAt />
      </div>
      {knownAt !== undefined && (
        <p className="statement">
          {say('known.past', {
            moment: /^\d+$/.test(knownAt) ? say('known.entry', { seq: Number(knownAt) }) : knownAt,
          })}
        </p>
      )}
    </section>
  );
};

const Column = ({ share }: { readonly share: number }) => (
  <svg className="column" width="8" height={Math.max(1, Math.round(share * 22))} aria-hidden="true" />
);

const StopLink = ({
  to,
  present,
  label,
  children,
}: {
  readonly to: string;
  readonly present: boolean;
  readonly label: string;
  readonly children: ReactNode;
}) => {
  return (
    <Link href={to} aria-label={label} aria-current={present ? 'date' : undefined} draggable={false}>
      {children}
    </Link>
  );
};

const KnownAt = () => {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const field = useId();
  const knownAt = useParam('knownAt');
  const go = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    turn({ knownAt: typed(new FormData(event.currentTarget), 'moment') || undefined });
    setOpen(false);
  };
  if (!open)
    return (
      <p className="second">
        {say('known')}{' '}
        <button className="plain" onClick={() => setOpen(true)}>
          {knownAt === undefined
            ? say('known.now')
            : /^\d+$/.test(knownAt)
              ? say('known.entry', { seq: Number(knownAt) })
              : knownAt}
        </button>
        {knownAt !== undefined && (
          <button className="plain" onClick={() => turn({ knownAt: undefined })}>
            {say('known.back')}
          </button>
        )}
      </p>
    );
  return (
    <form onSubmit={go}>
      <label className="third" htmlFor={field}>
        {say('known.hint')}
      </label>
      <input id={field} name="moment" defaultValue={knownAt} autoComplete="off" autoFocus />
      <button>{say('as-of.set')}</button>
    </form>
  );
};
