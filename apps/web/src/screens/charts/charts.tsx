/** The register over the years: what was past due, what was asked and received, and who owes how much; each with its table. */
import { useQuery } from '@tanstack/react-query';
import { type Session } from '../../api/client.js';
import { sessions } from '../../api/queries.js';
import { load, pastDueOverTime, reportsBySession } from '../../api/reading.js';
import { useAddress, useMoments } from '../../address/address.js';
import { To } from '../../address/link.js';
import { AsFile } from '../../parts/as-file.js';
import { useBodies } from '../../parts/bodies.js';
import { Columns, Lengths } from '../../parts/columns.js';
import { useLater } from '../../parts/later.js';
import { drawnOf } from '../../parts/outcomes.js';
import { useWords } from '../../words/words.js';

/** So many sessions are drawn, the last ones. */
const SESSIONS = 24;
const ACTORS = 20;

export const Screen = ({ today }: { readonly today: string }) => {
  const { say } = useWords();
  const { query } = useAddress();
  const moments = useMoments();
  const all = useQuery(sessions(moments));
  const body = query['body'] ?? all.data?.items[0]?.body;
  return (
    <>
      <div className="head">
        <h1>{say('charts')}</h1>
        <p className="second">{say('coverage.caveat')}</p>
      </div>
      <div className="drawings">
        <OverTime body={body} />
        {body && (
          <Received
            body={body}
            listed={(all.data?.items ?? []).filter((one) => one.body === body)}
            until={moments.asOf ?? today}
          />
        )}
      </div>
      <Load />
    </>
  );
};

const OverTime = ({ body }: { readonly body: string | undefined }) => {
  const words = useWords();
  const { say } = words;
  const { sessionOf, nameOf } = useBodies();
  const { asOf, knownAt } = useMoments();
  const { data } = useQuery(pastDueOverTime({ ...(body && { body }), ...(knownAt && { knownAt }) }));
  const all = (data?.items ?? []).filter(({ on }) => asOf === undefined || on <= asOf).toReversed();
  const days = all.slice(Math.max(0, all.findIndex(({ count }) => count > 0) - 1)); // nothing is drawn of the years before
  return (
    <section className="apart">
      <h2>{say('nav.past-due')}</h2>
      <Columns
        name="past-due"
        title={body ? say('charts.past-due', { body: nameOf(body) }) : say('charts.past-due-years')}
        first={say('charts.day')}
        parts={[{ kind: 'noneOnFile', name: say('nav.past-due') }]}
        columns={days.map(({ on, session, count }) => ({
          label: `${words.day(on)}${session ? ` (${sessionOf(session)})` : ''}`,
          tick: session ? sessionOf(session) : on.slice(0, 4),
          counts: [count],
        }))}
      />
      <p className="actions">
        <AsFile list="overdue/over-time" of={{ body }} />
      </p>
    </section>
  );
};

const Received = ({
  body,
  listed,
  until,
}: {
  readonly body: string;
  readonly listed: readonly Session[];
  readonly until: string;
}) => {
  const words = useWords();
  const { say } = words;
  const { sessionOf, nameOf } = useBodies();
  const { data } = useQuery({ ...reportsBySession({ ...useMoments(), body }), enabled: useLater() });
  const asked = new Map((data?.items ?? []).map((one) => [one.session, one]));
  const past = listed.filter(({ opensOn }) => opensOn !== null && opensOn <= until);
  const isAsked = ({ id }: Session) => asked.has(id);
  const drawn = past.slice(Math.max(0, past.findIndex(isAsked)), past.findLastIndex(isAsked) + 1).slice(-SESSIONS);
  const { parts, countsOf } = drawnOf(
    drawn.flatMap(({ id }) => asked.get(id) ?? []),
    words,
  );
  return (
    <section className="apart">
      <h2>{say('charts.received')}</h2>
      {data && drawn.length === 0 && <p className="second">{say('charts.none-asked')}</p>}
      {drawn.length > 0 && (
        <Columns
          name="received"
          title={say('charts.received-at', { body: nameOf(body) })}
          first={say('column.session')}
          parts={parts}
          columns={drawn.map(({ id }) => ({
            label: sessionOf(id),
            tick: sessionOf(id),
            counts: countsOf(asked.get(id)),
          }))}
        />
      )}
      <p className="actions">
        <AsFile list="reports-by-session" of={{ body }} />
      </p>
    </section>
  );
};

const Load = () => {
  const { say } = useWords();
  const { data } = useQuery(load(useMoments()));
  const byActor = new Map<string, { name: string; count: number }>();
  for (const { by, open } of data?.items ?? [])
    for (const { actor, name } of by) byActor.set(actor, { name, count: (byActor.get(actor)?.count ?? 0) + open });
  const rows = [...byActor].sort(([, one], [, other]) => other.count - one.count);
  return (
    <section className="apart">
      <h2>{say('charts.load')}</h2>
      <Lengths
        head={[say('column.actor'), say('load.open')]}
        rows={rows.slice(0, ACTORS).map(([code, { name, count }]) => ({
          id: code,
          count,
          name: <To path={`/actors/${encodeURIComponent(code)}`}>{name}</To>,
        }))}
      />
      {rows.length > ACTORS && <p className="second">{say('charts.actors', { shown: ACTORS, count: rows.length })}</p>}
      <p className="actions">
        <AsFile list="load" />
      </p>
    </section>
  );
};
