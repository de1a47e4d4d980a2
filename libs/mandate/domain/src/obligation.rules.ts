/** The rules of what is told of what is owed: one for each command, under its own name. */
import { isSameValue } from '#event-sourcing';
import { owedBy } from './legs.js';
import { type MandateFacts } from './mandate.commands.js';
import { type KnownMandate, type Mandate } from './mandate.state.js';
import { type ObligationCommand } from './obligation.commands.js';
import { type ObligationEvent } from './obligation.events.js';
import { DISCHARGING, onFile, type ObligationState, toldOf } from './obligation.state.js';
import { owedUnder } from './recurrence.js';
import { refused } from './refused.js';

type Rule<C> = (mandate: Mandate, command: C, facts: MandateFacts) => readonly ObligationEvent[];
type Rules = { readonly [T in ObligationCommand['type']]: Rule<Extract<ObligationCommand, { type: T }>> };

/** @throws Rejection `mandate.not-issued` */
export const issued = (mandate: Mandate): KnownMandate => {
  if (mandate.validity === 'unknown') throw refused('mandate.not-issued');
  return mandate;
};

/** What is named, all of which must be owed here. */
const owedHere = (mandate: KnownMandate, ids: readonly string[]): readonly ObligationState[] => {
  const named = [...new Set(ids)].flatMap((id) => owedUnder(mandate, id).filter(({ moved }) => !moved));
  if (named.length === 0 || named.length < new Set(ids).size) throw refused('obligation.unknown');
  return named;
};

/** The report obligations named, which must be this mandate's. */
const reportsOf = (mandate: KnownMandate, ids: readonly string[]): readonly ObligationState[] => {
  const named = [...new Set(ids)].flatMap((id) =>
    owedUnder(mandate, id).filter(({ moved, obligation }) => !moved && obligation.kind === 'report'),
  );
  if (named.length === 0 || named.length < new Set(ids).size) throw refused('mandate.no-report-asked');
  return named;
};

/** Whether just that was told of it. */
const isToldOf = ({ obligation, told }: ObligationState, event: ObligationEvent): boolean =>
  told.some((known) => isSameValue(known, { ...event, obligations: [obligation.id] }));

/** The event, of those only for which it is news. */
const asNews = <Event extends ObligationEvent>(dues: readonly ObligationState[], event: Event): readonly Event[] => {
  const obligations = dues.map(({ obligation }) => obligation.id);
  const news = dues.filter((due) => toldOf(due, { ...event, obligations }) !== due);
  return news.length === 0 ? [] : [{ ...event, obligations: news.map(({ obligation }) => obligation.id) }];
};

/** @throws Rejection `obligation.discharged`, `obligation.waived` */
const stillOwed = ({ obligation, received, done, waiver }: ObligationState): void => {
  if (received !== null || (obligation.kind !== 'report' && done !== null)) throw refused('obligation.discharged');
  if (waiver !== null) throw refused('obligation.waived');
};

/** Whether it is whoever owes it that speaks. The body that asked for it may always, also where it asked itself. */
const isDebtor = ({ origin }: KnownMandate, due: ObligationState, creditor: string): boolean => {
  const is = ({ actor }: { readonly actor: string }) => actor === creditor;
  return creditor !== origin.body && owedBy(due).some(is) && !due.obligation.to.some(is);
};

type Said = Omit<Extract<ObligationCommand, { readonly type: 'SubmitReport' }>, 'type'>;

/**
 * @throws Rejection `report.none-on-file`, `report.ground-missing`, `report.through-missing`, `report.already-received`,
 * `report.oral-against-written`
 */
const admissible = (
  { obligation, received, submissions }: ObligationState,
  { kind, ground, form, admittedBy, through }: Said,
): void => {
  if (kind === 'addendum' && submissions.length === 0) throw refused('report.none-on-file');
  if (kind === 'refusal' && !ground) throw refused('report.ground-missing');
  if (kind === 'handed-over' && !through && obligation.via.length === 0) throw refused('report.through-missing');
  // When the first of two legs was done may become known last.
  const isOfFirstLeg = kind === 'handed-over' && obligation.onward !== undefined;
  if (received !== null && ['interim', 'refusal', 'handed-over'].includes(kind) && !isOfFirstLeg)
    throw refused('report.already-received');
  if (DISCHARGING.includes(kind) && form === 'oral' && obligation.form === 'written' && admittedBy === undefined)
    throw refused('report.oral-against-written');
};

/**
 * A document comes once: by an entry of whatever day it may be on file of another day, or otherwise than is said now.
 * What is left unsaid contradicts nothing.
 */
export const refuseOtherTelling = (
  mandate: Mandate,
  { type: _, obligations, kind, ...said }: Extract<ObligationCommand, { readonly type: 'SubmitReport' }>,
  { on }: Pick<MandateFacts, 'on'>,
): void => {
  if (mandate.validity === 'unknown') return;
  const isSaid = (known: object) =>
    Object.entries({ ...said, on }).every(([name, value]) =>
      isSameValue((known as Readonly<Record<string, unknown>>)[name], value),
    );
  for (const report of obligations.flatMap((id) => owedUnder(mandate, id))) {
    const known = onFile(report, { ...said, kind });
    if (known && !isSaid(known)) throw refused('report.told-otherwise', { document: said.document, on: known.on });
  }
};

export const obligationRules: Rules = {
  SubmitReport(mandate, { type: _, ...said }, { on }) {
    const reports = reportsOf(issued(mandate), said.obligations).filter((report) => !onFile(report, said));
    for (const report of reports) admissible(report, said);
    return asNews(reports, { type: 'ReportSubmitted', ...said, on });
  },
  ConsiderReport(mandate, { type: _, ...said }, { on }) {
    const reports = reportsOf(issued(mandate), said.obligations);
    if (reports.some(({ submissions }) => submissions.length === 0)) throw refused('report.none-on-file');
    return asNews(reports, { type: 'ReportConsidered', ...said, on });
  },
  VerifyNonSubmission(mandate, { obligations, searched }, { on, by }) {
    const reports = reportsOf(issued(mandate), obligations);
    if (reports.some(({ received }) => received !== null)) throw refused('report.already-received');
    const unsearched = reports.filter(
      ({ searches }) => !searches.some((known) => known.searched === searched && known.on === on),
    );
    return asNews(unsearched, { type: 'NonSubmissionVerified', obligations, searched, by, on });
  },
  ExpectReport(mandate, { type: _, ...said }, { on }) {
    const dues = owedHere(issued(mandate), said.obligations);
    if (dues.some(({ received }) => received !== null)) throw refused('report.already-received');
    const news = asNews(dues, { type: 'ReportExpected', ...said, on });
    if (news.length > 0) for (const due of dues) stillOwed(due);
    return news;
  },
  RescheduleObligation(mandate, { type: _, ...said }, { on }) {
    const known = issued(mandate);
    const dues = owedHere(known, said.obligations);
    if (dues.some((due) => isDebtor(known, due, said.creditor))) throw refused('extension.debtors-word');
    for (const due of dues) stillOwed(due);
    return asNews(dues, { type: 'ObligationRescheduled', ...said, on });
  },
  WaiveObligation(mandate, { type: _, ...said }, { on }) {
    const known = issued(mandate);
    const waived = { type: 'ObligationWaived', ...said, on } as const;
    const dues = owedHere(known, said.obligations).filter((due) => !isToldOf(due, waived));
    if (dues.some((due) => isDebtor(known, due, said.creditor))) throw refused('waiver.debtors-word');
    for (const due of dues) stillOwed(due);
    return asNews(dues, waived);
  },
};
