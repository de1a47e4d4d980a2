/** Somebody who can be asked: what it owes and is charged with. */
import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { type ActorPage } from '../../api/client.js';
import { actor, mandates, overdue } from '../../api/queries.js';
import { useMoments } from '../../address/address.js';
import { actorPath, mandatePath, To } from '../../address/link.js';
import { AsFile } from '../../parts/as-file.js';
import { Asked } from '../../parts/asking.js';
import { creditorsOf } from '../../parts/names.js';
import { Coverage } from '../../parts/coverage.js';
import { FIRST, FIRST_PARAGRAPHS, FirstThenAll, useLater } from '../../parts/later.js';
import { Looked, Reporting } from '../../parts/status.js';
import { labelOf, useWords } from '../../words/words.js';
import { Heads } from '../../parts/heads.js';
import { LoadBySession } from './load.js';
import { ReportingRecord } from './record.js';

export const Screen = ({ code }: { readonly code: string }) => {
  const words = useWords();
  const { say } = words;
  const moments = useMoments();
  const known = useQuery({ ...actor(code, moments), retry: false }).data;
  const owed = useQuery(overdue({ ...moments, by: code, limit: 200 }));
  const charged = useQuery(mandates({ ...moments, addressee: code }));
  const isLater = useLater(); // below a long list nothing is seen at first
  const name = known?.name ?? code;
  return (
    <Asked of={owed}>
      {(answer) => (
        <>
          <div className="head">
            <div className="stack">
              <h1>
                {words.rich('actor.owes', { name, count: answer.total }, (part) => (
                  <b className={answer.total === 0 ? 'none' : undefined}>{part}</b>
                ))}
              </h1>
              {known && <Kin of={known} />}
            </div>
            <Coverage declared={answer.declared} />
          </div>
          {answer.total > 0 && (
            <>
              <table>
                <Heads of={['column.mandate', 'column.to', 'column.due', 'column.status', 'column.looked']} />
                <tbody>
                  <FirstThenAll of={answer.items}>
                    {(row) => (
                      <tr key={row.id}>
                        <td>
                          <To className="symbol" path={mandatePath(row.mandateId)}>
                            {row.mandate}
                          </To>
                        </td>
                        <td>{creditorsOf(row, words.language)}</td>
                        <td>{row.due.windowEndsOn && words.day(row.due.windowEndsOn, { short: true })}</td>
                        <td>
                          <Reporting status={row.status} days={row.daysOverdue} />
                        </td>
                        <td>
                          <Looked at={row} />
                        </td>
                      </tr>
                    )}
                  </FirstThenAll>
                </tbody>
              </table>
              {answer.total > answer.items.length && (
                <p className="second">{say('past-due.shown', { shown: answer.items.length, count: answer.total })}</p>
              )}
              <p className="actions">
                <AsFile list="overdue" of={{ by: code }} />
              </p>
            </>
          )}
          {(isLater || answer.items.length < FIRST) && (
            <>
              <ReportingRecord code={code} />
              <LoadBySession code={code} />
              <section className="apart">
                <h2>{say('actor.charged')}</h2>
                <Asked of={charged}>
                  {({ items, total }) => (
                    <>
                      {total === 0 && <p>{say('actor.charged-none', { name })}</p>}
                      {total > 0 && (
                        <p className="actions">
                          <To path="/mandates" query={{ addressee: code }}>
                            {say('actor.charged-all', { count: total })}
                          </To>
                          <AsFile list="mandates" of={{ addressee: code }} />
                        </p>
                      )}
                      <FirstThenAll of={items} first={FIRST_PARAGRAPHS}>
                        {(one) => (
                          <div className="charged" key={one.id}>
                            <p>
                              <To className="symbol" path={mandatePath(one.id)}>
                                {one.ref}
                              </To>
                              <br />
                              <span className="second">
                                {labelOf(words, 'validity', one.validity)}
                                {one.reporting !== null && (
                                  <>
                                    {' '}
                                    · <Reporting status={one.reporting} />
                                  </>
                                )}
                              </span>
                            </p>
                            <p className="paragraph near" lang="en">
                              {one.text}
                            </p>
                          </div>
                        )}
                      </FirstThenAll>
                    </>
                  )}
                </Asked>
              </section>
            </>
          )}
        </>
      )}
    </Asked>
  );
};

/** What it is a part of, and what its parts are: actors of their own. */
const Kin = ({ of: { partOf, partOfName, parts } }: { readonly of: ActorPage }) => {
  const words = useWords();
  const { say } = words;
  return (
    <>
      {partOf && (
        <p className="second">
          {words.rich('actor.part-of', { name: partOfName ?? partOf }, (part) => (
            <To path={actorPath(partOf)}>
              <span translate="no">{part}</span>
            </To>
          ))}
        </p>
      )}
      {parts.length > 0 && (
        <p className="second">
          {say('actor.parts')}{' '}
          {parts.map(({ code, name }, index) => (
            <Fragment key={code}>
              {index > 0 && ', '}
              <To path={actorPath(code)}>
                <span translate="no">{name}</span>
              </To>
            </Fragment>
          ))}
        </p>
      )}
    </>
  );
};
