/** What is owed, why on that day, what shows that it was done, and what the mandate is kin to. */
import { useQuery } from '@tanstack/react-query';
import { type Mandate } from '../../api/client.js';
import { type Moments, why } from '../../api/queries.js';
import { creditorsOf, debtorsOf, listed } from '../../parts/names.js';
import { WhyThisDate } from './why-this-date.js';
import { Window } from '../../parts/window.js';
import { useWords } from '../../words/words.js';

export const Owed = ({
  of,
  asOf,
  moments,
}: {
  readonly of: Mandate;
  readonly asOf: string;
  readonly moments: Moments;
}) => {
  const words = useWords();
  const { say } = words;
  const reasons = useQuery(why(of.id, moments));
  const owed = of.obligations;
  const claim = of.claim as { evidence: string; on: string | null } | null;
  return (
    <section className="stack">
      <h2>{say('mandate.owed')}</h2>
      {owed.length === 0 && <p className="second">{say('mandate.owed-none')}</p>}
      {owed.map((obligation) => {
        const reason = reasons.data?.dues.find(({ id }) => id === obligation.id);
        return (
          <div key={obligation.id}>
            <p>
              {debtorsOf(obligation, words.language)}
              {obligation.to.length > 0 && ` → ${creditorsOf(obligation, words.language)}`}
            </p>
            <Window of={obligation} asOf={asOf} />
            {reason && <WhyThisDate of={reason} />}
          </div>
        );
      })}
      {claim && (
        <div>
          <h3>{say('mandate.evidence')}</h3>
          <p>{claim.evidence}</p>
          {claim.on && <p className="third">{words.day(claim.on)}</p>}
        </div>
      )}
      {of.responsible.length > 0 && (
        <p>
          {say('mandate.responsible')}: {listed(of.responsible, words.language)}
        </p>
      )}
    </section>
  );
};
