/** Earlier mandates that a paragraph renews: linked where they are on the register, said to wait where they are not. */
import { useQuery } from '@tanstack/react-query';
import { decision, mandate } from '../../api/queries.js';
import { decisionPath, mandatePath, To } from '../../address/link.js';
import { useWords } from '../../words/words.js';
import { type OperativeParagraph, refOf, type RenewalTarget } from './proposal.js';

export const Renewals = ({
  of: { renews = [], renewal_targets: targets = [] },
}: {
  readonly of: OperativeParagraph;
}) => {
  const { say } = useWords();
  if (targets.length > 0) return targets.map((target) => <Renewed key={refOf(target)} target={target} />);
  return renews.map((words) => (
    <p key={words} className="second">
      <span className="third">{say('record.renews')}</span> “{words}”
    </p>
  ));
};

const Renewed = ({ target }: { readonly target: RenewalTarget }) => {
  const { say } = useWords();
  const ref = refOf(target);
  const named = { ...mandate(ref, {}), retry: false, enabled: Boolean(target.paragraph) };
  const whole = { ...decision(target.symbol, {}), retry: false, enabled: !target.paragraph };
  const [one, all] = [useQuery(named), useQuery(whole)];
  const path = one.data ? mandatePath(one.data.id) : all.data ? decisionPath(all.data.id) : undefined;
  return (
    <p className="second">
      <span className="third">{say('record.renews')}</span> {path === undefined ? ref : <To path={path}>{ref}</To>}
      {(one.error ?? all.error) !== null && ` · ${say('record.renews-waits')}`}
    </p>
  );
};
