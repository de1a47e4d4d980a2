/** The calendar of a body, and where it has no days. */
import { useQuery } from '@tanstack/react-query';
import { type Session } from '../api/client.js';
import { sessions } from '../api/queries.js';
import { useAddress, useMoments } from '../address/address.js';
import { sessionPath, To } from '../address/link.js';
import { Gaps } from './calendar/gaps.js';
import { AsFile } from '../parts/as-file.js';
import { Asked } from '../parts/asking.js';
import { useBodies } from '../parts/bodies.js';
import { FirstThenAll } from '../parts/later.js';
import { labelOf, useWords } from '../words/words.js';
import { Heads } from '../parts/heads.js';

export const Screen = () => {
  const words = useWords();
  const { say } = words;
  const { nameOf, sessionOf } = useBodies();
  const { query, set } = useAddress();
  const moments = useMoments();
  const all = useQuery(sessions(moments));
  const called = [...new Set((all.data?.items ?? []).map(({ body }) => body))];
  const body = query['body'] ?? called[0];
  return (
    <Asked of={all}>
      {(answer) => {
        const rows = (answer.items as Session[]).filter((one) => one.body === body).toReversed();
        return (
          <>
            <div className="head">
              <h1>{say('sessions.head', { count: rows.length, body: nameOf(body ?? '') })}</h1>
            </div>
            <div className="bar">
              <label>
                {say('body')}
                <select value={body ?? ''} onChange={({ target }) => set({ body: target.value })}>
                  {called.map((code) => (
                    <option key={code} value={code}>
                      {nameOf(code)}
                    </option>
                  ))}
                </select>
              </label>
              <AsFile list="sessions" of={{ body }} />
            </div>
            {body !== undefined && <Gaps body={body} />}
            <table>
              <Heads of={['column.session', 'column.days', 'column.place', 'column.status', 'column.looked']} />
              <tbody>
                <FirstThenAll of={rows}>
                  {(one) => (
                    <tr key={one.id}>
                      <td>
                        <To className="symbol" path={sessionPath(one.id)}>
                          {one.name ?? sessionOf(one.id)}
                        </To>
                      </td>
                      <td>
                        {one.opensOn === null
                          ? say('sessions.gap')
                          : one.closesOn === null
                            ? words.day(one.opensOn, { short: true })
                            : say('session.days', {
                                opens: words.day(one.opensOn, { short: true }),
                                closes: words.day(one.closesOn, { short: true }),
                              })}
                      </td>
                      <td translate="no">{one.place ?? ''}</td>
                      <td>{labelOf(words, 'session.status', one.status)}</td>
                      <td className="second">
                        {labelOf(words, 'looked', (one.coverage as { reports: string }).reports)}
                      </td>
                    </tr>
                  )}
                </FirstThenAll>
              </tbody>
            </table>
          </>
        );
      }}
    </Asked>
  );
};
