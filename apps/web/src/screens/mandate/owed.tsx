/** What is owed, why on that day, what shows that it was done, and what the mandate is kin to. */
import { useQuery } from '@tanstack/react-query';
import { type Mandate } from '../../api/client.js';
import { type Moments, why } from '../../api/queries.js';
import { mandatePath, To } from '../../address/link.js';
import { creditorsOf, debtorsOf, listed } from '../../parts/names.js';
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
            {reason && (
              <details>
                <summary>{say('mandate.why')}</summary>
                <ul className="second">
                  {(reason.steps as readonly { phrase: string; rule: string; countedFrom: string | null }[]).map(
                    (step, index) => (
                      <li key={index}>
                        {step.rule}
                        {step.countedFrom && ` · ${words.day(step.countedFrom)}`}
                      </li>
                    ),
                  )}
                  {reason.missing && <li>{say('mandate.why-none', { reason: String(reason.missing) })}</li>}
                </ul>
              </details>
            )}
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

export const Related = ({ of }: { readonly of: Mandate }) => {
  const { say } = useWords();
  const symbolOf = (by: unknown): string => {
    const { symbol, paragraph } = by as { symbol?: string; paragraph?: string };
    return [symbol, paragraph && `op. ${paragraph}`].filter(Boolean).join(' ');
  };
  const lines: readonly string[] = [
    ...(of.renewedBy as unknown[]).map((by) =>
      say('mandate.renewed-by', { ref: typeof by === 'string' ? by : symbolOf(by) }),
    ),
    ...(of.reiteratedBy as { by: unknown }[]).map(({ by }) => say('mandate.reiterated-by', { ref: symbolOf(by) })),
    ...(of.amendments as { by: unknown }[]).map(({ by }) => say('mandate.amended-by', { ref: symbolOf(by) })),
  ];
  const linked: readonly (readonly ['mandate.joint-with' | 'mandate.merged-into' | 'mandate.successor', string])[] = [
    ...of.jointWith.map((ref) => ['mandate.joint-with', ref] as const),
    ...(of.mergedInto ? [['mandate.merged-into', of.mergedInto] as const] : []),
    ...(of.successor ? [['mandate.successor', of.successor] as const] : []),
  ];
  if (lines.length + linked.length === 0) return null;
  return (
    <section>
      <h2>{say('mandate.related')}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {linked.map(([key, ref]) => (
          <li key={key + ref}>
            <To path={mandatePath(ref)}>{say(key, { ref })}</To>
          </li>
        ))}
      </ul>
    </section>
  );
};
