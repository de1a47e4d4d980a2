/** How obligations are told to programs at the command line. */
import { type ObligationView } from '#register';

const names = (parties: ObligationView['by']): string[] => parties.map(({ name }) => name);
const given = <Value>(key: string, value: Value | null): Record<string, Value> =>
  value === null ? {} : { [key]: value };
const dueJson = (due: ObligationView['due']) => ({
  phrase: due.phrase,
  ...given('session', due.session),
  ...given('opensOn', due.opensOn),
  ...given('closesOn', due.closesOn),
  ...given('windowEndsOn', due.windowEndsOn),
  ...(due.certainty === 'by-rule' && { byRule: true }),
  ...(due.byDefault && { byDefault: true }),
  ...given('missing', due.missing),
});

/** The JSON of one obligation. */
export const obligationJson = (obligation: ObligationView) => {
  const { due, discharge, overlaps } = obligation;
  return {
    mandate: obligation.mandate,
    by: names(obligation.by),
    to: names(obligation.to),
    due: dueJson(due),
    ...given('originalDue', obligation.originalDue && dueJson(obligation.originalDue)),
    daysOverdue: obligation.daysOverdue,
    status: obligation.status,
    verified: obligation.verified,
    coverage: obligation.coverage,
    id: obligation.id,
    kind: obligation.kind,
    ...given('mode', obligation.mode),
    class: obligation.class,
    ...given('recurrence', obligation.recurrence),
    ...given('occasion', obligation.occasion),
    ...given('occasions', obligation.occasions),
    ...(obligation.via.length > 0 && { via: names(obligation.via) }),
    ...given('discharge', discharge),
    ...given('replies', obligation.replies),
    ...(obligation.submissions.length > 0 && { submissions: obligation.submissions }),
    ...(obligation.considered.length > 0 && { considered: obligation.considered }),
    ...given('slot', obligation.slot),
    ...given('handedOver', obligation.handedOver),
    ...given('legs', obligation.legs),
    ...(obligation.timeUnclaimed.length > 0 && { timeUnclaimed: obligation.timeUnclaimed }),
    ...given('expected', obligation.expected),
    ...given('waiver', obligation.waiver),
    ...(obligation.extensions.length > 0 && { extensions: obligation.extensions }),
    ...(obligation.addenda.length > 0 && { addenda: obligation.addenda }),
    ...(overlaps.length > 0 && { overlaps }),
  };
};
