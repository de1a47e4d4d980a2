import { type Decider } from '#event-sourcing';
import { lastDay } from '#time';
import { type MandateCommand, type MandateFacts } from './mandate.commands.js';
import {
  type BodyDecided,
  type EndDecided,
  type FulfilmentClaimed,
  type MandateEvent,
  type MandateFact,
} from './mandate.events.js';
import {
  evolve,
  initialState,
  isDecided,
  type KnownMandate,
  type Mandate,
  successorIn,
  type Validity,
} from './mandate.state.js';
import { courseRules } from './course.rules.js';
import { samePlace } from './mandate.terms.js';
import { issued, obligationRules } from './obligation.rules.js';
import { refused } from './refused.js';
import { assessesOwnClaim, isAlive, isEnded } from './standing.js';

type Rule<C> = (mandate: Mandate, command: C, facts: MandateFacts) => readonly MandateEvent[];
type Rules = { readonly [T in MandateCommand['type']]: Rule<Extract<MandateCommand, { type: T }>> };

/** Whether it is by that paragraph what the body decides, or was on that day before. */
const isSo = (mandate: KnownMandate, validity: Validity, event: BodyDecided): boolean =>
  isDecided(mandate, event) ||
  (mandate.validity === validity && mandate.validityBy !== null && samePlace(mandate.validityBy, event.by));

/** What ends a mandate for good, once. */
const ending = (mandate: KnownMandate, validity: Validity, event: EndDecided): readonly MandateEvent[] => {
  if (isSo(mandate, validity, event) && mandate.successor === successorIn(event)) return [];
  if (!isAlive(mandate)) throw refused('mandate.ended', mandate);
  return [event];
};

/** Whether just that claim was returned, or was settled before a renewal: taken over again, it is no other. */
const isOver = ({ returned, fulfilledBefore }: KnownMandate, { evidence, by, on }: FulfilmentClaimed): boolean =>
  [...returned, ...fulfilledBefore].some((one) => one.evidence === evidence && one.by === by && one.on === on);

/** One rule for each command, under its own name. */
const rules: Rules = {
  IssueMandate(mandate, { type: _, ...said }, { on }) {
    return mandate.validity === 'unknown' ? [{ type: 'MandateIssued', ...said, on }] : [];
  },
  RenewMandate(mandate, { type: _, ...said }, { on }) {
    const { by } = said;
    const known = issued(mandate);
    const { renewedBy, origin, validity, mergedInto } = known;
    if (samePlace(origin, by)) throw refused('mandate.renews-itself');
    if (renewedBy.some((source) => samePlace(source, by))) return [];
    if (mergedInto !== null) throw refused('mandate.merged', { into: mergedInto });
    if (isEnded(known)) throw refused('mandate.ended', { validity });
    return [{ type: 'MandateRenewed', ...said, on }]; // what was fulfilled may be asked for again
  },
  MergeMandate(mandate, { type: _, ...said }, { on }) {
    const known = issued(mandate);
    const { validity, mergedInto, successor } = known;
    const isSo = !said.decided || mergedInto === said.into || successor === said.into;
    if (validity === 'merged' && isSo) return [];
    if (said.decided && !isAlive(known)) throw refused('mandate.ended', { validity });
    return [{ type: 'MandateMerged', ...said, withReports: said.decided === undefined, on }];
  },
  CorrectMandate(mandate, { type: _, ...right }, { on }) {
    const corrected = { type: 'MandateCorrected', ...right, on } as const;
    return evolve(issued(mandate), corrected) === mandate ? [] : [corrected];
  },
  TakeOver(mandate, { facts }) {
    const before = issued(mandate);
    let known: Mandate = before;
    const taken: MandateFact[] = [];
    // One may rest on another that stands behind it.
    for (let last: Mandate | undefined; last !== known;) {
      last = known;
      for (const fact of facts) {
        const isOld = taken.includes(fact) || (fact.type === 'FulfilmentClaimed' && isOver(before, fact));
        const next: Mandate = isOld ? known : evolve(known, fact);
        if (next !== known) taken.push(fact);
        known = next;
      }
    }
    return taken;
  },
  ...obligationRules,
  ClaimFulfilment(mandate, { evidence }, { on, by }) {
    const { validity, claim } = issued(mandate);
    if (claim?.evidence === evidence && claim.on === on) return [];
    if (validity !== 'in-force') throw refused('mandate.not-in-force', { validity });
    if (claim !== null) throw refused('fulfilment.already-claimed', { evidence: claim.evidence });
    return [{ type: 'FulfilmentClaimed', evidence, by, on }];
  },
  AcceptFulfilment(mandate, { basis, decision }, { on, by }) {
    const { claim, delivery, validity, acceptedBasis, endedOn } = issued(mandate);
    if (delivery === 'accepted' && acceptedBasis === basis && endedOn === lastDay(on)) return [];
    if (delivery === 'accepted') throw refused('fulfilment.already-accepted', { basis: acceptedBasis ?? '' });
    if (validity !== 'in-force') throw refused('mandate.not-in-force', { validity });
    if (claim === null) throw refused('fulfilment.not-claimed');
    if (assessesOwnClaim(claim, by, decision)) throw refused('fulfilment.self-accepted');
    return [{ type: 'FulfilmentAccepted', basis, decision, by, on }];
  },
  ...courseRules,
  SuspendMandate(mandate, { by }, { on }) {
    const suspended = { type: 'MandateSuspended', by, on } as const;
    if (isSo(issued(mandate), 'suspended', suspended)) return [];
    if (mandate.validity !== 'in-force') throw refused('mandate.not-in-force', mandate);
    return [suspended];
  },
  ResumeMandate(mandate, { by }, { on }) {
    const resumed = { type: 'MandateResumed', by, on } as const;
    if (isSo(issued(mandate), 'in-force', resumed)) return [];
    if (mandate.validity !== 'suspended') throw refused('mandate.not-suspended', mandate);
    return [resumed];
  },
  TerminateMandate(mandate, { by, byHand }, { on }) {
    return ending(issued(mandate), 'terminated', { type: 'MandateTerminated', by, byHand, on });
  },
  SupersedeMandate(mandate, { by, successor, byHand }, { on }) {
    return ending(issued(mandate), 'superseded', { type: 'MandateSuperseded', by, successor, byHand, on });
  },
};

export const mandateDecider: Decider<Mandate, MandateCommand, MandateEvent, MandateFacts> = {
  initialState,
  evolve,
  decide: (command, mandate, facts) => (rules[command.type] as Rule<MandateCommand>)(mandate, command, facts),
};
