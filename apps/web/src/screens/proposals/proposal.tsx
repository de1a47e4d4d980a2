/** One proposal: what it would do, what is said in it, and who decides on it. */
import { useQuery } from '@tanstack/react-query';
import { useNameOf } from '../../api/people.js';
import { proposal } from '../../api/proposals.js';
import { operations } from '../../api/queries.js';
import { self } from '../../api/self.js';
import { mayDo } from '../../actions/may-do.js';
import { Consequence } from '../../actions/consequence.js';
import { entryOf } from '../../actions/entry-of.js';
import { To } from '../../address/link.js';
import { Asked } from '../../parts/asking.js';
import { useMoment, useWords } from '../../words/words.js';
import { PROPOSALS } from '../places.js';
import { Concerns } from './concerns.js';
import { Decide } from './decide.js';
import { WhatIsSaid } from './what-is-said.js';
import { useStands } from './stands.js';
import { WindowsThen } from './windows.js';

export const Screen = ({ id }: { readonly id: string }) => {
  const { say, said } = useWords();
  const moment = useMoment();
  const nameOf = useNameOf();
  const stands = useStands();
  const { data: who } = useQuery(self);
  const { data } = useQuery(operations);
  const asked = useQuery(proposal(id));
  return (
    <Asked of={asked}>
      {(found) => {
        const operation = data?.operations.find((one) => one.id === found.operation);
        const summary = operation?.summary ?? found.operation;
        const [what] = (said(summary) ?? summary).split(/[:;] /); // what follows says more of the operation, and nothing of this
        const waits = found.outcome === 'pending';
        return (
          <>
            <div className="head whole">
              <div className="stack">
                <p>
                  <To path={PROPOSALS}>{say('nav.proposals')}</To>
                </p>
                <h1>
                  {say(waits ? 'proposal.head' : 'proposal.head-then', {
                    who: nameOf(found.person),
                    what: what ?? '',
                  })}
                </h1>
                <Concerns of={found.concerns} />
                <p className="second" role="status">
                  {say('proposal.since', { when: moment(found.proposedAt) })} · {stands(found)}
                </p>
              </div>
            </div>
            <div className="beside">
              <div className="stack">
                {waits && operation && mayDo(who, 'recorder') && (
                  <Consequence of={[entryOf(operation, found.said)]} whole />
                )}
                {waits && found.operation === 'moveSession' && <WindowsThen of={found.said} />}
                {operation && <WhatIsSaid of={found.said} operation={operation} />}
              </div>
              <aside>
                <Decide of={found} />
              </aside>
            </div>
          </>
        );
      }}
    </Asked>
  );
};
