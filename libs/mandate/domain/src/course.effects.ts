/** What follows from what is told of how a mandate is carried out; the very same mandate where nothing does. */
import { isSameValue } from '#event-sourcing';
import { type CourseEvent } from './course.events.js';
import { type Funds, type KnownMandate, type Turning } from './known-mandate.js';
import { samePlace } from './mandate.terms.js';
import { undone } from './obligation.state.js';
import { assessesOwnClaim, isAlive, isEnded, receiptOf } from './standing.js';

type Effect<E> = (mandate: KnownMandate, event: E) => KnownMandate;
export type CourseEffects = { readonly [T in CourseEvent['type']]: Effect<Extract<CourseEvent, { type: T }>> };

/** Put at the end, once. */
const withOne = <One>(list: readonly One[], one: One): readonly One[] | undefined =>
  list.some((known) => isSameValue(known, one)) ? undefined : [...list, one];

export const courseEffects: CourseEffects = {
  ProgressRecorded(mandate, { type: _, ...said }) {
    const progress = withOne(mandate.progress, said);
    if (mandate.validity !== 'in-force' || mandate.claim || !progress) return mandate;
    return { ...mandate, delivery: 'in-progress', progress };
  },
  MandateNoted(mandate, { type: _, ...said }) {
    const notes = withOne(mandate.notes, said);
    return notes ? { ...mandate, notes } : mandate;
  },
  MandateTagged(mandate, event) {
    const { type: _, ...said } = event;
    const turns = withOne(mandate.turns, event);
    const before = mandate.tags.find(({ scheme }) => scheme === said.scheme);
    if (!turns || isSameValue(before?.terms ?? [], said.terms)) return mandate;
    const others = mandate.tags.filter((one) => one !== before);
    return { ...mandate, turns, tags: said.terms.length > 0 ? [...others, said] : others };
  },
  EvidenceAdded(mandate, { type: _, ...said }) {
    const evidence = withOne(mandate.evidence, said);
    return !mandate.claim || !evidence ? mandate : { ...mandate, evidence };
  },
  FulfilmentReturned(mandate, { basis, decision, by, on }) {
    const { validity, claim } = mandate;
    if (validity !== 'in-force' || !claim || assessesOwnClaim(claim, by, decision)) return mandate;
    const brought = mandate.evidence;
    const returned = [...mandate.returned, { ...claim, brought, basis, returnedBy: by, returnedOn: on }];
    const obligations = undone(mandate.obligations, receiptOf(claim));
    return { ...mandate, delivery: 'returned', claim: null, evidence: [], returned, obligations };
  },
  ResponsibilityAssigned(mandate, event) {
    const { type: _, ...said } = event;
    const turns = withOne(mandate.turns, event);
    const before = mandate.responsible.find(({ actor }) => actor.actor === said.actor.actor);
    if (!turns || !isAlive(mandate) || before?.role === said.role) return mandate;
    return { ...mandate, turns, responsible: [...mandate.responsible.filter((one) => one !== before), said] };
  },
  ResponsibilityWithdrawn(mandate, event) {
    const { actor: code, on } = event;
    const turns = withOne(mandate.turns, event);
    const responsible = mandate.responsible.filter(({ actor }) => actor.actor !== code);
    if (!turns || responsible.length === mandate.responsible.length) return mandate;
    return { ...mandate, turns, responsible, withdrawn: [...mandate.withdrawn, { actor: code, on }] };
  },
  FundingSecured: (mandate, event) => funding(mandate, event, { status: 'funded', words: event.source, on: event.on }),
  FundingLost: (mandate, event) => funding(mandate, event, { status: 'unfunded', words: event.reason, on: event.on }),
  JointImplementationNoted(mandate, { others }) {
    const more = others.filter((id) => !mandate.jointWith.includes(id));
    return !isAlive(mandate) || more.length === 0
      ? mandate
      : { ...mandate, jointWith: [...mandate.jointWith, ...more] };
  },
  MandateReiterated: (mandate, { by }) => recalled(mandate, { by, inBulk: false }),
  MandateReaffirmed: (mandate, { by }) => recalled(mandate, { by, inBulk: true }),
  MandateAmended(mandate, { type: _, ...said }) {
    const amendments = withOne(mandate.amendments, said);
    if (!isAlive(mandate) || !amendments) return mandate;
    const { addressees = mandate.terms.addressees, class: listed = mandate.terms.class } = said;
    return { ...mandate, amendments, terms: { ...mandate.terms, addressees, class: listed } };
  },
};

const funding = (mandate: KnownMandate, event: Turning, funds: Funds): KnownMandate => {
  const turns = withOne(mandate.turns, event);
  const isSo = mandate.funds?.status === funds.status && mandate.funds.words === funds.words;
  return !turns || isSo ? mandate : { ...mandate, turns, funds };
};

const recalled = (mandate: KnownMandate, one: KnownMandate['reiteratedBy'][number]): KnownMandate => {
  const isKnown = mandate.reiteratedBy.some(({ by, inBulk }) => inBulk === one.inBulk && samePlace(by, one.by));
  const isGone = isEnded(mandate) || mandate.mergedInto !== null;
  return isKnown || isGone ? mandate : { ...mandate, reiteratedBy: [...mandate.reiteratedBy, one] };
};
