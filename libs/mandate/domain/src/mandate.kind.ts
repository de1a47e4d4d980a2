import { type AggregateKind, type Naming, wordsOf } from '#event-sourcing';
import { type MandateCommand, type MandateFacts } from './mandate.commands.js';
import { mandateDecider } from './mandate.decider.js';
import { mandateCodec } from './mandate.event-types.js';
import { type MandateEvent } from './mandate.events.js';
import { type Mandate } from './mandate.state.js';
import { type CreditorsWord, type SubmissionKind } from './obligation.events.js';
import { type ActorRef, type Obligation, placeWords } from './mandate.terms.js';
import { obligationWords, termsWords } from './terms-words.js';

const toWhom = (actors: readonly ActorRef[]) =>
  actors.length > 0 ? ` ${actors.map(({ name }) => name).join(', ')}` : '';
/** What has come, by its kind. */
const CAME: Readonly<Record<SubmissionKind, string>> = {
  whole: 'report received',
  part: 'part of a report received',
  'last-part': 'last part of a report received',
  interim: 'holding reply received',
  refusal: 'report refused',
  addendum: 'addendum or correction received',
  'handed-over': 'report handed over to whom it goes through',
};

/** Whose word it is. */
const wordOf = ({ creditor, by, officer }: CreditorsWord, named: Naming) =>
  by === null ? `${officer ?? 'nobody named'} for ${named(creditor)}` : placeWords(by);
const byWhen = (obligations: readonly Obligation[]) =>
  obligations
    .map(({ due }) => due.phrase)
    .filter(Boolean)
    .join('; ');

export const mandateKind: AggregateKind<Mandate, MandateCommand, MandateEvent, MandateFacts> = {
  category: 'mandate',
  decider: mandateDecider,
  codec: mandateCodec,
  words: wordsOf<MandateEvent>({
    MandateIssued: ({ origin, terms, record }) =>
      `issued by ${placeWords(origin)}: ${terms.verb}${toWhom(terms.addressees)}${record === undefined ? '' : ` (${record})`}`,
    MandateRenewed: ({ by, obligations }) =>
      `renewed by ${placeWords(by)}${obligations.length > 0 ? `: ${byWhen(obligations)}` : ''}`,
    MandateMerged: ({ into, by, decided }, named) =>
      `${decided ? 'merged with' : 'goes on in'} ${named(into)}, by ${placeWords(by)}`,
    MandateCorrected: ({ by, terms, obligations, reason }) => {
      const words = terms ? termsWords({ ...terms, obligations }) : obligations.map(obligationWords).join('; ');
      return `as ${placeWords(by)} should have been read: ${words || 'nothing owed'} (${reason})`;
    },
    ReportSubmitted: ({ kind, document, ground, through }) =>
      `${CAME[kind]}: ${document}${ground === undefined ? '' : ` (${ground})`}${through === undefined ? '' : `, through ${through}`}`,
    ReportConsidered: ({ outcome, said }) => `report ${outcome.replace('-', ' ')}: ${said}`,
    NonSubmissionVerified: ({ searched, by }) => `no report found by ${by}, who searched ${searched}`,
    ReportExpected: ({ expectedOn, said }) => `expected on ${expectedOn}: ${said}`,
    ObligationRescheduled: ({ due, ...word }, named) => `more time given by ${wordOf(word, named)}: ${due.phrase}`,
    ObligationWaived: ({ rule, reason, ...word }, named) =>
      `owed no more, by ${rule === null ? wordOf(word, named) : `the rule ${rule}`}: ${reason}`,
    FulfilmentClaimed: ({ evidence, by }) => `fulfilment claimed by ${by}: ${evidence}`,
    FulfilmentAccepted: ({ basis, by }) => `fulfilment accepted, entered by ${by}: ${basis}`,
    FulfilmentReturned: ({ basis, by }) => `fulfilment returned, entered by ${by}: ${basis}`,
    MandateNoted: ({ note, by }) => `note by ${by}: ${note}`,
    MandateTagged: ({ scheme, terms }) =>
      terms.length === 0 ? `filed under nothing in ${scheme}` : `filed in ${scheme} under ${terms.join('; ')}`,
    EvidenceAdded: ({ evidence, link, by }) =>
      `evidence brought by ${by}: ${evidence}${link === null ? '' : ` (${link})`}`,
    ProgressRecorded: ({ what, by }) => `progress told by ${by}: ${what}`,
    ResponsibilityAssigned: ({ actor, role, document }) =>
      `${actor.name} responsible (${role})${document === null ? '' : `, by ${document}`}`,
    ResponsibilityWithdrawn: ({ actor, document }, named) =>
      `${named(actor)} responsible no more${document === null ? '' : `, by ${document}`}`,
    FundingSecured: ({ source }) => `funded: ${source}`,
    FundingLost: ({ reason }) => `without funds: ${reason}`,
    JointImplementationNoted: ({ others, basis }, named) =>
      `carried out together with ${others.map(named).join(' and ')}: ${basis}`,
    MandateReiterated: ({ by }) => `reiterated by ${placeWords(by)}`,
    MandateReaffirmed: ({ by }) => `reaffirmed among others by ${placeWords(by)}`,
    MandateAmended: ({ by, what }) => `amended by ${placeWords(by)}: ${what}`,
    MandateSuspended: ({ by }) => `suspended by ${placeWords(by)}`,
    MandateResumed: ({ by }) => `resumed by ${placeWords(by)}`,
    MandateTerminated: ({ by }) => `terminated by ${placeWords(by)}`,
    MandateSuperseded: ({ by, successor }, named) =>
      `superseded by ${placeWords(by)}${successor === null ? '' : `: ${named(successor)} takes its place`}`,
  }),
};
