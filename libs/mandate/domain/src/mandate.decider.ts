import { type Decider } from '#event-sourcing';
import { Rejection } from '#rejection';
import { type MandateCommand, type MandateFacts } from './mandate.commands.js';
import { type MandateEvent, type MandateFact } from './mandate.events.js';
import {
  assessesOwnClaim,
  evolve,
  initialState,
  type KnownMandate,
  type Mandate,
  type ObligationState,
  samePlace,
} from './mandate.state.js';

type Rule<C> = (mandate: Mandate, command: C, facts: MandateFacts) => readonly MandateEvent[];
type Rules = { readonly [T in MandateCommand['type']]: Rule<Extract<MandateCommand, { type: T }>> };

const issued = (mandate: Mandate): KnownMandate => {
  if (mandate.validity === 'unknown')
    throw new Rejection('mandate.not-issued', 'On that day this mandate was not issued yet; give a later day.');
  return mandate;
};

/** The report obligations named, which must be this mandate's. */
const reportsOf = (mandate: KnownMandate, ids: readonly string[]): readonly ObligationState[] => {
  const named = mandate.obligations.filter(
    ({ obligation, moved }) => !moved && ids.includes(obligation.id) && obligation.kind === 'report',
  );
  if (named.length === 0 || named.length < new Set(ids).size)
    throw new Rejection('mandate.no-report-asked', 'This mandate asks for no such report.');
  return named;
};

/** One rule for each command, under its own name. */
const rules: Rules = {
  IssueMandate(mandate, { origin, terms }, { on }) {
    return mandate.validity === 'unknown' ? [{ type: 'MandateIssued', origin, terms, on }] : [];
  },
  RenewMandate(mandate, { by, session, adoptedOn, obligations }, { on }) {
    const { renewedBy, origin, validity, mergedInto } = issued(mandate);
    if (samePlace(origin, by))
      throw new Rejection('mandate.renews-itself', 'A paragraph cannot renew the mandate that it gives.');
    if (renewedBy.some((source) => samePlace(source, by))) return [];
    if (validity === 'merged')
      throw new Rejection('mandate.merged', `This mandate goes on in ${mergedInto}; renew that one.`);
    return [{ type: 'MandateRenewed', by, session, adoptedOn, obligations, on }]; // what was fulfilled may be asked for again
  },
  MergeMandate(mandate, { into, by }, { on }) {
    if (issued(mandate).validity === 'merged') return [];
    return [{ type: 'MandateMerged', into, by, withReports: true, on }];
  },
  TakeOver(mandate, { facts }) {
    let known: Mandate = issued(mandate);
    const taken: MandateFact[] = [];
    // One may rest on another that stands behind it.
    for (let before: Mandate | undefined; before !== known;) {
      before = known;
      for (const fact of facts) {
        const next: Mandate = taken.includes(fact) ? known : evolve(known, fact);
        if (next !== known) taken.push(fact);
        known = next;
      }
    }
    return taken;
  },
  SubmitReport(mandate, { document, obligations }, { on }) {
    const ids = reportsOf(issued(mandate), obligations)
      .filter(({ received, addenda }) => ![received, ...addenda].some((known) => known?.document === document))
      .map(({ obligation }) => obligation.id);
    return ids.length === 0 ? [] : [{ type: 'ReportSubmitted', document, obligations: ids, on }];
  },
  VerifyNonSubmission(mandate, { obligations, searched }, { on, by }) {
    const reports = reportsOf(issued(mandate), obligations);
    if (reports.some(({ received }) => received !== null))
      throw new Rejection(
        'report.already-received',
        'A report is on file; retract it before saying that there is none.',
      );
    const ids = reports
      .filter(({ searches }) => !searches.some((known) => known.searched === searched && known.on === on))
      .map(({ obligation }) => obligation.id);
    return ids.length === 0 ? [] : [{ type: 'NonSubmissionVerified', obligations: ids, searched, by, on }];
  },
  ClaimFulfilment(mandate, { evidence }, { on, by }) {
    const { validity, claim } = issued(mandate);
    if (claim?.evidence === evidence) return [];
    if (validity !== 'in-force')
      throw new Rejection('mandate.not-in-force', 'Only a mandate in force can be fulfilled.');
    if (claim !== null)
      throw new Rejection(
        'fulfilment.already-claimed',
        `Fulfilment is claimed already, on "${claim.evidence}"; accept it or retract the claim.`,
      );
    return [{ type: 'FulfilmentClaimed', evidence, by, on }];
  },
  AcceptFulfilment(mandate, { basis, decision }, { on, by }) {
    const { claim, delivery, validity } = issued(mandate);
    if (delivery === 'accepted') return [];
    if (validity !== 'in-force')
      throw new Rejection('mandate.not-in-force', 'Only a mandate in force can be fulfilled.');
    if (claim === null)
      throw new Rejection(
        'fulfilment.not-claimed',
        'By that day nobody has claimed fulfilment; enter the claim first.',
      );
    if (assessesOwnClaim(claim, by, decision))
      throw new Rejection(
        'fulfilment.self-accepted',
        'Whoever claims a fulfilment cannot assess it; name the decision of the body, or let somebody else accept it.',
      );
    return [{ type: 'FulfilmentAccepted', basis, decision, by, on }];
  },
};

export const mandateDecider: Decider<Mandate, MandateCommand, MandateEvent, MandateFacts> = {
  initialState,
  evolve,
  decide: (command, mandate, facts) => (rules[command.type] as Rule<MandateCommand>)(mandate, command, facts),
};
