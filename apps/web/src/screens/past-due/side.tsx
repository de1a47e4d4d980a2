/** The words that a row rests on. */
import { useQuery } from '@tanstack/react-query';
import { type Overdue } from '../../api/client.js';
import { mandate } from '../../api/queries.js';
import { Actions } from '../../actions/actions.js';
import { useMoments } from '../../address/address.js';
import { mandatePath, To } from '../../address/link.js';
import { Asked } from '../../parts/asking.js';
import { Verdict } from '../../parts/verdict.js';
import { Window } from '../../parts/window.js';
import { useWords } from '../../words/words.js';

/** The words that a row rests on, which stay when what is entered takes the row off the list. */
export const Side = ({
  id,
  listed,
  asOf,
}: {
  readonly id: string;
  readonly listed: Overdue | undefined;
  readonly asOf: string;
}) => {
  const { say } = useWords();
  const [mandateId = ''] = id.split('#');
  const asked = useQuery(mandate(mandateId, useMoments()));
  return (
    <Asked of={asked}>
      {(found) => {
        const row = listed ?? (found.obligations as Overdue[]).find((one) => one.id === id);
        return (
          <div className="stack">
            <p>
              <To className="symbol" path={mandatePath(mandateId)}>
                {found.ref}
              </To>
            </p>
            {row && (
              <p className="verdict">
                <Verdict row={row} />
              </p>
            )}
            <p className="paragraph" lang="en">
              <span className="ref">{found.paragraph}</span>
              {found.text}
            </p>
            {row && <Window of={row} asOf={asOf} />}
            {row?.status === 'overdue' && (
              <p className="second">
                {row.search
                  ? `${say('looked.searched')}: ${String((row.search as { searched: string }).searched)}`
                  : say('looked.nobody')}
              </p>
            )}
            <Actions
              about="mandate"
              likely={[
                { id: 'submitReport', label: 'action.report', letter: 'r' },
                { id: 'verifyNonSubmission', label: 'action.searched', letter: 's' },
              ]}
              known={(operation) => ({
                ...(operation === 'submitReport' ? { mandates: [mandateId] } : { mandate: mandateId }),
                obligation: id.split('#').at(-1) ?? '1',
              })}
              others={false}
            />
          </div>
        );
      }}
    </Asked>
  );
};
