/** Every decision on the register, or one body's. */
import { useQuery } from '@tanstack/react-query';
import { decisions } from '../api/queries.js';
import { useAddress, useMoments } from '../address/address.js';
import { decisionPath, To } from '../address/link.js';
import { AsFile } from '../parts/as-file.js';
import { Asked } from '../parts/asking.js';
import { BodyFilter } from '../parts/body-filter.js';
import { useBodies } from '../parts/bodies.js';
import { Coverage } from '../parts/coverage.js';
import { FirstThenAll } from '../parts/later.js';
import { useWords } from '../words/words.js';
import { Heads } from '../parts/heads.js';

export const Screen = () => {
  const words = useWords();
  const { say } = words;
  const { sessionOf, nameOf } = useBodies();
  const { of } = useAddress().query;
  const asked = useQuery(decisions({ ...useMoments(), ...(of && { body: of }) }));
  return (
    <Asked of={asked}>
      {(answer) => (
        <>
          <div className="head">
            <h1>{say('decisions.head', { count: answer.total })}</h1>
            <Coverage declared={answer.declared} />
          </div>
          <div className="bar">
            <BodyFilter />
            <AsFile list="decisions" of={{ body: of }} />
          </div>
          <table>
            <Heads of={['column.decision', 'column.title', 'column.session', 'column.adopted', 'column.records']} />
            <tbody>
              <FirstThenAll of={answer.items}>
                {(one) => (
                  <tr key={one.id}>
                    <td>
                      <To className="symbol" path={decisionPath(one.id)}>
                        {one.symbol ?? say('decision.symbolless')}
                      </To>
                    </td>
                    <td lang="en">
                      <span className="title-of-record">{one.title}</span>
                    </td>
                    <td>
                      {nameOf(one.body)}
                      {one.session && ` ${sessionOf(one.session)}`}
                    </td>
                    <td>
                      {one.adoptedOn
                        ? words.day(one.adoptedOn, { short: true })
                        : one.tabledOn && say('decision.tabled', { day: words.day(one.tabledOn, { short: true }) })}
                    </td>
                    <td className="second counts">{say('decision.records', { ...one.records })}</td>
                  </tr>
                )}
              </FirstThenAll>
            </tbody>
          </table>
        </>
      )}
    </Asked>
  );
};
