import { isSameValue } from '#event-sourcing';
import { lastDay } from '#time';
import {
  type BodyDecided,
  type EndDecided,
  type MandateCorrected,
  type MandateEvent,
  type MandateIssued,
} from './mandate.events.js';
import {
  type MandateTerms,
  type OnRecord,
  type Running,
  recordOf,
  runningOf,
  samePlace,
  type Source,
} from './mandate.terms.js';
import {
  allDone,
  closed,
  isTold,
  joined,
  type ObligationState,
  owed,
  type Receipt,
  type Told,
  toldOf,
} from './obligation.state.js';
import { erasWith } from './era.js';
import { courseEffects } from './course.effects.js';
import { type KnownMandate, type Mandate, type Validity } from './known-mandate.js';
import { assessesOwnClaim, isAlive, isEnded, receiptOf } from './standing.js';

export type * from './known-mandate.js';

export const initialState: Mandate = { validity: 'unknown' };

/** What is told of reports changes those that are named, and is kept for those that are not there yet. */
const hear = (mandate: KnownMandate, told: Told): KnownMandate => {
  const obligations = mandate.obligations.map((due) => toldOf(due, told));
  const isEarly = told.obligations.some((id) => !mandate.obligations.some(({ obligation }) => obligation.id === id));
  const isNews = isEarly && !mandate.foretold.some((known) => isSameValue(known, told));
  const foretold = isNews ? [...mandate.foretold, told] : mandate.foretold;
  if (!isNews && obligations.every((due, index) => due === mandate.obligations[index])) return mandate;
  return { ...mandate, obligations, foretold };
};

/** How long a paragraph should have been read to make the mandate run; undefined where nothing is said of that. */
const runningAs = ({ terms, running }: MandateCorrected): Running | undefined => (terms ? runningOf(terms) : running);

/** Whether a paragraph asks just that here, by the same word. */
const isAsked = (mandate: KnownMandate, { by, terms, obligations, ...said }: MandateCorrected): boolean => {
  const owedNow = mandate.obligations.flatMap(({ source, obligation }) => (samePlace(source, by) ? [obligation] : []));
  if (!isSameValue(owedNow, obligations)) return false;
  const running = runningAs({ by, terms, obligations, ...said });
  const runs = mandate.eras.find(({ source }) => samePlace(source, by))?.running;
  if (running && !isSameValue(runs, running)) return false;
  const { terms: known, record, read } = mandate;
  return (
    !samePlace(mandate.origin, by) ||
    terms === null ||
    isSameValue({ terms: known, record, read }, { terms, ...standing(said) })
  );
};

const claimedIn = ({ claim }: KnownMandate): Receipt | null => claim && receiptOf(claim);

/** Puts right what a paragraph makes somebody owe: what stays keeps what was told of it, what goes leaves it behind. */
const owedRightly = (mandate: KnownMandate, event: MandateCorrected): KnownMandate => {
  const { by, session, adoptedOn } = event;
  const isOwn = ({ source }: ObligationState) => samePlace(source, by);
  const right = owed(event.obligations, by, { session, adoptedOn: lastDay(adoptedOn) }, mandate.foretold).map((due) => {
    const known = mandate.obligations.find((one) => isOwn(one) && one.obligation.id === due.obligation.id);
    return known
      ? { ...known, obligation: due.obligation }
      : { ...due, done: claimedIn(mandate), moved: mandate.mergedInto !== null };
  });
  const gone = mandate.obligations.filter(
    (one) => isOwn(one) && !right.some(({ obligation }) => obligation.id === one.obligation.id),
  );
  const first = mandate.obligations.findIndex(isOwn);
  const others = mandate.obligations.filter((one) => !isOwn(one));
  const place = first < 0 ? others.length : first;
  const foretold = joined(
    mandate.foretold,
    gone.flatMap((due) => due.told).filter((told) => !mandate.foretold.some((known) => isSameValue(known, told))),
  );
  return { ...mandate, obligations: [...others.slice(0, place), ...right, ...others.slice(place)], foretold };
};

/** Whose word it stands on. */
const standing = (said: OnRecord<MandateTerms>): Pick<KnownMandate, 'record' | 'read'> => ({
  record: recordOf(said),
  read: said.read ?? null,
});

const placeOf = ({ decision, symbol, paragraph }: Source): Source => ({ decision, symbol, paragraph });

/** What stands of a mandate where nothing was told of it. */
export const UNTOLD: Omit<KnownMandate, 'origin' | 'terms' | 'obligations' | 'eras'> = {
  validity: 'in-force',
  validityBy: null,
  delivery: 'no-information',
  record: 'extracted',
  read: null,
  foretold: [],
  renewedBy: [],
  mergedInto: null,
  successor: null,
  claim: null,
  evidence: [],
  acceptedBasis: null,
  fulfilledBefore: [],
  returned: [],
  progress: [],
  notes: [],
  tags: [],
  responsible: [],
  withdrawn: [],
  funds: null,
  turns: [],
  reiteratedBy: [],
  amendments: [],
  jointWith: [],
  decided: [],
  endedOn: null,
};

/** A mandate on the day on which it is given, or proposed. */
export const asGiven = ({
  origin,
  terms: { obligations, ...terms },
  on,
  ...said
}: Omit<MandateIssued, 'type'>): KnownMandate => ({
  ...UNTOLD,
  origin,
  terms,
  obligations: owed(obligations, origin, { session: origin.session, adoptedOn: lastDay(on) }),
  ...standing(said),
  eras: [
    {
      source: placeOf(origin),
      running: runningOf(terms),
      base: { session: origin.session, adoptedOn: lastDay(on) },
      since: lastDay(on),
    },
  ],
});

/** The mandate that an entry puts in the place of another. */
export const successorIn = (event: BodyDecided): string | null => ('successor' in event ? event.successor : null);

/** Whether the body is known to have decided just that: told again, it has no effect. */
export const isDecided = ({ decided: known }: KnownMandate, event: BodyDecided): boolean =>
  known.some(
    (one) =>
      one.type === event.type &&
      one.on === event.on &&
      samePlace(one.by, event.by) &&
      successorIn(one) === successorIn(event),
  );

const decided = (mandate: KnownMandate, event: BodyDecided): KnownMandate => ({
  ...mandate,
  validityBy: event.by,
  decided: [...mandate.decided, event],
});

/** Ended for good, unless it had ended before. */
const ended = (mandate: KnownMandate, event: EndDecided, validity: Validity): KnownMandate => {
  if (!isAlive(mandate) || isDecided(mandate, event)) return mandate;
  const endedOn = mandate.endedOn ?? lastDay(event.on);
  return { ...decided(mandate, event), validity, successor: successorIn(event), endedOn };
};

type Change = Exclude<MandateEvent, MandateIssued | Told>;
type Effect<C> = (mandate: KnownMandate, event: C) => KnownMandate;
type Effects = { readonly [T in Change['type']]: Effect<Extract<Change, { type: T }>> };

/**
 * What each event does. An entry that rests on nothing, or that an earlier one has made illegal since, leaves the
 * mandate as it is, the very same: history shows a remark there, for a person to settle.
 */
const effects: Effects = {
  MandateRenewed(mandate, { by, session, adoptedOn, obligations, on, ...said }) {
    if (mandate.validity === 'merged' || isEnded(mandate)) return mandate;
    if (samePlace(mandate.origin, by) || mandate.renewedBy.some((source) => samePlace(source, by))) return mandate;
    const { claim, acceptedBasis } = mandate;
    const isFulfilled = mandate.validity === 'fulfilled';
    const base = { session, adoptedOn: lastDay(adoptedOn) };
    return {
      ...mandate,
      validity: 'in-force',
      validityBy: null,
      delivery: 'no-information',
      obligations: joined(
        isFulfilled && mandate.endedOn !== null ? closed(mandate.obligations, mandate.endedOn) : mandate.obligations,
        owed(obligations, by, base, mandate.foretold),
      ),
      renewedBy: [...mandate.renewedBy, by],
      eras: [...mandate.eras, { source: by, running: runningOf(said), base, since: lastDay(on) }],
      claim: null,
      evidence: [],
      acceptedBasis: null,
      fulfilledBefore: claim
        ? [...mandate.fulfilledBefore, { ...claim, acceptedBasis, brought: mandate.evidence }]
        : mandate.fulfilledBefore,
      endedOn: null,
    };
  },
  MandateMerged(mandate, { into, by, withReports, decided: byDecision, on }) {
    if (byDecision) {
      if (!isAlive(mandate)) return mandate;
      const lastDayOfIts = mandate.endedOn ?? lastDay(on);
      return { ...mandate, validity: 'merged', validityBy: by, successor: into, endedOn: lastDayOfIts };
    }
    if (mandate.validity === 'merged') return mandate;
    const obligations = mandate.obligations.map((due) =>
      withReports || !due.received ? { ...due, moved: true } : due,
    );
    const endedOn = mandate.endedOn ?? lastDay(on);
    return { ...mandate, validity: 'merged', validityBy: by, obligations, mergedInto: into, endedOn };
  },
  MandateCorrected(mandate, event) {
    const isOrigin = samePlace(mandate.origin, event.by);
    if (!isOrigin && !mandate.renewedBy.some((source) => samePlace(source, event.by))) return mandate;
    if (isAsked(mandate, event)) return mandate;
    const running = runningAs(event);
    const base = { session: event.session, adoptedOn: lastDay(event.adoptedOn) };
    const owing = owedRightly(mandate, event);
    const rightly = running ? { ...owing, eras: erasWith(owing.eras, event.by, { running, base }) } : owing;
    return isOrigin && event.terms ? { ...rightly, terms: event.terms, ...standing(event) } : rightly;
  },
  FulfilmentClaimed(mandate, { evidence, by, on }) {
    const claim = { evidence, by, on };
    if (mandate.validity !== 'in-force' || mandate.claim) return mandate;
    return { ...mandate, delivery: 'claimed', claim, obligations: allDone(mandate.obligations, receiptOf(claim)) };
  },
  FulfilmentAccepted(mandate, { basis, decision, by, on }) {
    const { validity, claim } = mandate;
    if (validity !== 'in-force' || !claim || assessesOwnClaim(claim, by, decision)) return mandate;
    return { ...mandate, validity: 'fulfilled', delivery: 'accepted', acceptedBasis: basis, endedOn: lastDay(on) };
  },
  MandateSuspended(mandate, event) {
    if (mandate.validity !== 'in-force' || isDecided(mandate, event)) return mandate;
    return { ...decided(mandate, event), validity: 'suspended', endedOn: lastDay(event.on) };
  },
  MandateResumed(mandate, event) {
    if (mandate.validity !== 'suspended' || isDecided(mandate, event)) return mandate;
    return { ...decided(mandate, event), validity: 'in-force', endedOn: null };
  },
  ...courseEffects,
  MandateTerminated: (mandate, event) => ended(mandate, event, 'terminated'),
  MandateSuperseded: (mandate, event) => ended(mandate, event, 'superseded'),
};

export const evolve = (mandate: Mandate, event: MandateEvent): Mandate => {
  if (event.type === 'MandateIssued') return mandate.validity === 'unknown' ? asGiven(event) : mandate;
  if (mandate.validity === 'unknown') return mandate;
  return isTold(event) ? hear(mandate, event) : (effects[event.type] as Effect<Change>)(mandate, event);
};
