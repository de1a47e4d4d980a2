/** Of what comes again often, the occasions that are past due stand in one row, that of the first: it says how many there are. */
import { type ObligationView } from '../answers/obligation.answer.js';

/** So many are still shown one by one. */
const FEW = 6;

const ruleOf = ({ id }: ObligationView): string => id.slice(0, id.indexOf('@'));
/** Something was told of it that its row has to show. */
const isTold = ({ submissions, expected, extensions, search }: ObligationView): boolean =>
  submissions.length > 0 || expected !== null || extensions.length > 0 || search !== null;

/** What a mandate makes somebody owe, each with the row that stands for it, where it need not be shown itself. */
export const withFolds = (all: readonly ObligationView[]): readonly ObligationView[] => {
  const leaders = new Map(
    all.flatMap((one) =>
      one.occasions !== null && one.occasions.overdue > FEW ? [[ruleOf(one), one.id] as const] : [],
    ),
  );
  if (leaders.size === 0) return all;
  return all.map((one) => {
    const leader = one.occasion === null ? undefined : leaders.get(ruleOf(one));
    const isFolded = one.status === 'overdue' && one.occasions === null && !isTold(one);
    return leader === undefined || !isFolded ? one : { ...one, foldedInto: leader };
  });
};
