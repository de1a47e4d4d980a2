/** One mandate: its words, how it stands, what is owed, and every entry that made it so. */
import { useQuery } from '@tanstack/react-query';
import { type Mandate } from '../../api/client.js';
import { history, mandate } from '../../api/queries.js';
import { Actions } from '../../actions/actions.js';
import { useAddress, useMoments } from '../../address/address.js';
import { decisionPath, To } from '../../address/link.js';
import { Asked } from '../../parts/asking.js';
import { Verdict } from '../../parts/verdict.js';
import { labelOf, useWords } from '../../words/words.js';
import { Words } from './words.js';
import { Evidence } from './evidence.js';
import { Facts } from './facts.js';
import { Stands } from './stands.js';
import { Lineage } from './lineage.js';
import { Owed } from './owed.js';
import { Proof } from './proof.js';
import { Life } from './life.js';

export const Screen = ({ reference, today }: { readonly reference: string; readonly today: string }) => {
  const moments = useMoments();
  const words = useWords();
  const { set } = useAddress();
  const asked = useQuery(mandate(reference, moments));
  const entries = useQuery(history(reference, moments));
  const past = moments.asOf !== undefined || moments.knownAt !== undefined;
  return (
    <>
      {past && (
        <p className="second">
          {words.say('as-it-stood', {
            day: words.day(moments.asOf ?? today),
            known: moments.knownAt ?? words.say('known.now'),
          })}{' '}
          <button className="plain" onClick={() => set({ asOf: undefined, knownAt: undefined })}>
            {words.say('see-today')}
          </button>
        </p>
      )}
      <Asked of={asked}>
        {(found) => (
          <>
            <div className="head whole">
              <div className="stack">
                <p>
                  <To path={decisionPath(found.decision)} className="symbol">
                    {found.ref}
                  </To>
                </p>
                <h1>
                  <Answer of={found} />
                </h1>
                {found.title && (
                  <p className="title-of-record" lang="en">
                    {found.title}
                  </p>
                )}
              </div>
            </div>
            <div className="beside life-of">
              <Words of={found} moments={moments} />
              <aside className="stack">
                <Stands of={found} entries={entries.data} asOf={moments.asOf} />
                <Owed of={found} asOf={moments.asOf ?? today} moments={moments} />
                <Evidence of={found} />
                <Facts of={found} />
              </aside>
              {entries.data && <Life of={entries.data} asOf={moments.asOf ?? today} />}
            </div>
            <Lineage id={found.id} />
            <section className="apart to-enter">
              <h2>{words.say('mandate.actions')}</h2>
              <Actions
                about="mandate"
                likely={[
                  { id: 'submitReport', label: 'action.report', letter: 'r' },
                  { id: 'verifyNonSubmission', label: 'action.searched', letter: 's' },
                ]}
                known={(operation) =>
                  /^(?:submitReport|noteJointImplementation)$/.test(operation)
                    ? { mandates: [found.id] }
                    : { mandate: found.id }
                }
                others
              />
            </section>
            <Proof id={found.id} />
          </>
        )}
      </Asked>
    </>
  );
};

/** The answer in one sentence: the report that is late, if one is, or else how the mandate stands. */
const Answer = ({ of }: { readonly of: Mandate }) => {
  const words = useWords();
  const late = of.obligations.find(({ status }) => status === 'overdue');
  if (late) return <Verdict row={late} />;
  return `${labelOf(words, 'validity', of.validity)} · ${of.reporting === null ? words.say('reporting.none') : labelOf(words, 'reporting', of.reporting)}`;
};
