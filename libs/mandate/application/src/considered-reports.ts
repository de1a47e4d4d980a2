/** Which report on file a body has taken up, where nobody has said which. */
import { type Consideration, isSettled, occasionIn, type ObligationState } from '#mandate/domain';
import { type Door, refusals } from '#rejection';
import { type OwedReports, type ReportMeant, reportsNamed, unclear } from './owed-reports.js';

const refused = refusals({
  'report.all-considered': (_: object, { field }: Door) =>
    `Every report on file by that day has been considered; say with ${field('occasion')} or ${field('report')} which is meant, if one was taken up once more.`,
});

const isSaid = ({ considered }: ObligationState, { outcome, said, on }: Consideration): boolean =>
  considered.some((known) => known.outcome === outcome && known.said === said && known.on === on);

const idsOf = (reports: readonly ObligationState[]): readonly string[] =>
  reports.map(({ obligation }) => obligation.id);

/**
 * The ids of the reports meant: of what falls due again and again, the last occasion whose report is on file and was not
 * considered by then. What was told before means what it meant then.
 * @throws Rejection `report.all-considered`, `report.occasion-unclear`, and as {@link reportsNamed}
 */
export const reportsConsidered = (owed: OwedReports, meant: ReportMeant, said: Consideration): readonly string[] => {
  const named = reportsNamed(owed, meant);
  if (typeof named === 'string') return [named];
  const told = named.filter((one) => isSaid(one, said));
  if (told.length > 0 || named.length === 1) return idsOf(told.length > 0 ? told : named);
  const come = named.filter(({ received }) => received !== null);
  const onFile = come.length > 0 ? come : named.filter(({ submissions }) => submissions.length > 0);
  // The rule says of any of them that nothing is on file.
  if (onFile.length === 0) return idsOf(named);
  const open = onFile.filter((one) => !isSettled(one.considered));
  if (open.length === 0) throw refused('report.all-considered');
  const asks = new Set(open.map(({ obligation }) => occasionIn(obligation.id)[0]));
  if (asks.size > 1) throw unclear(owed, open);
  return idsOf(open.slice(-1));
};
