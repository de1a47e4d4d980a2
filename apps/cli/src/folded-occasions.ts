/** Of what comes again often, the occasions that are past due stand in one row, that of the first: it says how many there are. */
import { type ObligationView } from '#register';

/** So many are still shown one by one. */
const FEW = 6;

const ruleOf = ({ id }: ObligationView): string => id.slice(0, id.indexOf('@'));
/** Something was told of it that its row has to show. */
const isTold = ({ submissions, expected, extensions, search }: ObligationView): boolean =>
  submissions.length > 0 || expected !== null || extensions.length > 0 || search !== null;

/** What is shown, and how many occasions past due stand in the rows of others. */
export const foldedOccasions = (
  all: readonly ObligationView[],
): { readonly shown: readonly ObligationView[]; readonly folded: number } => {
  const many = new Set(
    all.flatMap((one) => (one.occasions !== null && one.occasions.overdue > FEW ? [ruleOf(one)] : [])),
  );
  const shown = all.filter(
    (one) =>
      one.occasion === null ||
      one.status !== 'overdue' ||
      one.occasions !== null ||
      isTold(one) ||
      !many.has(ruleOf(one)),
  );
  return { shown, folded: all.length - shown.length };
};
