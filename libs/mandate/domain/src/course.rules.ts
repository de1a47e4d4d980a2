/** The rules of what is told of how a mandate is carried out: one for each command, under its own name. */
import { type CourseCommand } from './course.commands.js';
import { courseEffects } from './course.effects.js';
import { type CourseEvent, type Recalling } from './course.events.js';
import { type KnownMandate, type Mandate } from './known-mandate.js';
import { type MandateFacts } from './mandate.commands.js';
import { issued } from './obligation.rules.js';
import { refused } from './refused.js';
import { assessesOwnClaim, isAlive, isEnded } from './standing.js';

type Rule<C> = (mandate: Mandate, command: C, facts: MandateFacts) => readonly CourseEvent[];
type Rules = { readonly [T in CourseCommand['type']]: Rule<Extract<CourseCommand, { type: T }>> };

/** The event, where it is news. */
const news = (mandate: KnownMandate, event: CourseEvent): readonly CourseEvent[] => {
  const effect = courseEffects[event.type] as (mandate: KnownMandate, event: CourseEvent) => KnownMandate;
  return effect(mandate, event) === mandate ? [] : [event];
};

/** @throws Rejection `mandate.not-in-force` */
const inForce = (mandate: KnownMandate): void => {
  if (mandate.validity !== 'in-force') throw refused('mandate.not-in-force', mandate);
};

/** @throws Rejection `mandate.ended` */
const alive = (mandate: KnownMandate): void => {
  if (!isAlive(mandate)) throw refused('mandate.ended', mandate);
};

const recalling = (mandate: KnownMandate, event: Recalling): readonly CourseEvent[] => {
  if (mandate.mergedInto !== null) throw refused('mandate.merged', { into: mandate.mergedInto });
  if (isEnded(mandate)) throw refused('mandate.ended', mandate);
  return news(mandate, event);
};

export const courseRules: Rules = {
  RecordProgress(mandate, { what }, { on, by }) {
    const known = issued(mandate);
    if (known.progress.some((one) => one.what === what && one.on === on && one.by === by)) return [];
    inForce(known);
    if (known.claim) throw refused('fulfilment.already-claimed', known.claim);
    return [{ type: 'ProgressRecorded', what, by, on }];
  },
  NoteOnMandate(mandate, { note }, { on, by }) {
    return news(issued(mandate), { type: 'MandateNoted', note, by, on });
  },
  TagMandate(mandate, { scheme, terms }, { on }) {
    return news(issued(mandate), { type: 'MandateTagged', scheme, terms: [...new Set(terms)].sort(), on });
  },
  AddEvidence(mandate, { evidence, link }, { on, by }) {
    const known = issued(mandate);
    if (known.claim === null) throw refused('fulfilment.not-claimed');
    const isOld = known.evidence.some((one) => one.evidence === evidence && one.link === link && one.on === on);
    return isOld ? [] : [{ type: 'EvidenceAdded', evidence, link, by, on }];
  },
  ReturnFulfilment(mandate, { basis, decision }, { on, by }) {
    const known = issued(mandate);
    const isTold = (one: (typeof known.returned)[number]) => one.basis === basis && one.returnedOn === on;
    if (known.claim === null && known.returned.some(isTold)) return [];
    inForce(known);
    if (known.claim === null) throw refused('fulfilment.not-claimed');
    if (assessesOwnClaim(known.claim, by, decision)) throw refused('fulfilment.self-returned');
    return [{ type: 'FulfilmentReturned', basis, decision, by, on }];
  },
  AssignResponsibility(mandate, { actor, role, document, insteadOf }, { on }) {
    const known = issued(mandate);
    const assigned = { type: 'ResponsibilityAssigned', actor, role, document, on } as const;
    const isAssigned = known.responsible.some((one) => one.actor.actor === actor.actor && one.role === role);
    const isFormer = known.responsible.some((one) => one.actor.actor === insteadOf);
    if (isAssigned && !isFormer) return [];
    alive(known);
    if (insteadOf === null || insteadOf === actor.actor) return news(known, assigned);
    if (!isFormer) throw refused('responsibility.not-assigned', { actor: insteadOf });
    return [{ type: 'ResponsibilityWithdrawn', actor: insteadOf, document, on }, ...(isAssigned ? [] : [assigned])];
  },
  WithdrawResponsibility(mandate, { actor, document }, { on }) {
    const known = issued(mandate);
    if (known.responsible.some((one) => one.actor.actor === actor))
      return [{ type: 'ResponsibilityWithdrawn', actor, document, on }];
    if (known.withdrawn.some((one) => one.actor === actor && one.on === on)) return [];
    throw refused('responsibility.not-assigned', { actor });
  },
  SecureFunding: (mandate, { source }, { on }) => news(issued(mandate), { type: 'FundingSecured', source, on }),
  LoseFunding: (mandate, { reason }, { on }) => news(issued(mandate), { type: 'FundingLost', reason, on }),
  NoteJointImplementation(mandate, { others, basis }, { on }) {
    const known = issued(mandate);
    if (others.every((id) => known.jointWith.includes(id))) return [];
    alive(known);
    return [{ type: 'JointImplementationNoted', others, basis, on }];
  },
  ReiterateMandate: (mandate, { by, byHand }, { on }) =>
    recalling(issued(mandate), { type: 'MandateReiterated', by, byHand, on }),
  ReaffirmMandate: (mandate, { by, byHand }, { on }) =>
    recalling(issued(mandate), { type: 'MandateReaffirmed', by, byHand, on }),
  AmendMandate(mandate, { type: _, ...said }, { on }) {
    const known = issued(mandate);
    const amended = { type: 'MandateAmended', ...said, on } as const;
    if (isAlive(known)) return news(known, amended);
    if (courseEffects.MandateAmended({ ...known, validity: 'in-force' }, amended).amendments === known.amendments)
      return [];
    throw refused('mandate.ended', known);
  },
};
