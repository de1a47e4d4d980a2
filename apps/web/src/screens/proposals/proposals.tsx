/** What waits for a second person, and what became of what did. */
import { useQuery } from '@tanstack/react-query';
import { useNameOf } from '../../api/people.js';
import { type ListedProposal, proposals } from '../../api/proposals.js';
import { operations } from '../../api/queries.js';
import { self } from '../../api/self.js';
import { mayDo } from '../../actions/may-do.js';
import { proposalPath, To } from '../../address/link.js';
import { Asked } from '../../parts/asking.js';
import { Heads } from '../../parts/heads.js';
import { Said } from '../../parts/said.js';
import { useMoment, useWords } from '../../words/words.js';
import { Concerns } from './concerns.js';
import { useStands } from './stands.js';

export const Screen = () => {
  const { say } = useWords();
  const { data: who } = useQuery(self);
  const asked = useQuery(proposals);
  return (
    <Asked of={asked}>
      {(all) => {
        const waiting = all.filter(({ outcome }) => outcome === 'pending');
        const settled = all.filter(({ outcome }) => outcome !== 'pending');
        const mine = waiting.filter(({ waitsForYou }) => waitsForYou);
        const decides = mayDo(who, 'recorder');
        return (
          <>
            <div className="head">
              <h1>
                {decides
                  ? say('proposals.head', { count: mine.length })
                  : say('proposals.head-all', { count: waiting.length })}
              </h1>
              <p className="second">{say('proposals.about')}</p>
            </div>
            {waiting.length > 0 && <Rows of={[...mine, ...waiting.filter((one) => !mine.includes(one))]} />}
            {settled.length > 0 && (
              <section className="apart">
                <h2>{say('proposals.settled', { count: settled.length })}</h2>
                <Rows of={settled} />
              </section>
            )}
          </>
        );
      }}
    </Asked>
  );
};

const Rows = ({ of }: { readonly of: readonly ListedProposal[] }) => {
  const moment = useMoment();
  const nameOf = useNameOf();
  const stands = useStands();
  const { data } = useQuery(operations);
  const summaryOf = (id: string): string => data?.operations.find((one) => one.id === id)?.summary ?? id;
  return (
    <table>
      <Heads of={['proposals.what', 'proposals.about-what', 'proposals.by', 'column.status']} />
      <tbody>
        {of.map((one) => (
          <tr key={one.id}>
            <td>
              <To path={proposalPath(one.id)}>
                <Said text={summaryOf(one.operation)} />
              </To>
            </td>
            <td>
              <Concerns of={one.concerns} />
            </td>
            <td>
              {nameOf(one.person)}
              <p className="third">{moment(one.proposedAt)}</p>
            </td>
            <td>{one.waitsForYou ? <b>{stands(one)}</b> : stands(one)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
