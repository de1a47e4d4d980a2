/** What an entry says, in a sentence for people. */
import { type EntryRetracted } from '#event-sourcing';
import { type ActorRef } from '#mandate/domain';
import { type AnyEvent } from '../aggregate-streams.js';

const names = (actors: readonly ActorRef[]) => actors.map(({ name }) => name).join(', ');
const days = (opensOn: string | null, closesOn: string | null) =>
  opensOn === null ? 'without dates' : `${opensOn} to ${closesOn ?? 'a day not known'}`;
const place = ({ symbol, paragraph }: { readonly symbol: string; readonly paragraph: string }) =>
  `${symbol} op. ${paragraph}`;

type Words = {
  readonly [T in (AnyEvent | EntryRetracted)['type']]: (
    event: Extract<AnyEvent | EntryRetracted, { type: T }>,
  ) => string;
};

const words: Words = {
  SessionScheduled: ({ session, opensOn, closesOn }) => `${session} scheduled, ${days(opensOn, closesOn)}`,
  SessionRescheduled: ({ opensOn, closesOn }) => `session moved to ${days(opensOn, closesOn)}`,
  SessionOpened: () => 'session opened',
  SessionClosed: () => 'session closed',
  DecisionTabled: ({ stage, text, session }) =>
    `${stage === 'draft' ? 'draft' : 'text'} "${text.title ?? 'untitled'}" ${stage === 'draft' ? 'tabled' : 'entered'}${session === null ? '' : ` for ${session}`}`,
  TextVersionAdded: ({ stage }) => `${stage} wording added`,
  DecisionAdopted: ({ symbol, issued, renewed }) =>
    `adopted as ${symbol}: ${issued.length} mandates issued${renewed.length > 0 ? `, ${renewed.length} renewed` : ''}`,
  ReservationEntered: ({ by, kind, paragraphs }) =>
    `${kind} by ${by}${paragraphs.length > 0 ? ` on op. ${paragraphs.join(', ')}` : ''}`,
  MandateIssued: ({ origin, terms }) =>
    `issued by ${place(origin)}: ${terms.verb}${terms.addressees.length > 0 ? ` ${names(terms.addressees)}` : ''}`,
  MandateRenewed: ({ by, obligations }) =>
    `renewed by ${place(by)}${
      obligations.length > 0
        ? `: ${obligations
            .map(({ due }) => due.phrase)
            .filter(Boolean)
            .join('; ')}`
        : ''
    }`,
  MandateMerged: ({ into, by }) => `goes on in ${into}, by ${place(by)}`,
  ReportSubmitted: ({ document }) => `report received: ${document}`,
  NonSubmissionVerified: ({ searched, by }) => `no report found by ${by}, who searched ${searched}`,
  FulfilmentClaimed: ({ evidence, by }) => `fulfilment claimed by ${by}: ${evidence}`,
  FulfilmentAccepted: ({ basis, by }) => `fulfilment accepted, entered by ${by}: ${basis}`,
  SymbolReserved: ({ symbol }) => `symbol ${symbol} reserved`,
  SymbolCited: ({ by, paragraph }) => `op. ${paragraph} cited by ${place(by)}`,
  TextSeen: () => 'text taken in',
  ActorRegistered: ({ name }) => `actor ${name} registered`,
  AliasAdded: ({ alias }) => `also called ${alias}`,
  CoverageDeclared: ({ of, extent, sessions: [first, last] }) =>
    `${of} of sessions ${first} to ${last} declared ${extent}`,
  EntryRetracted: ({ reason }) => `an entry taken back: ${reason}`,
};

export const entryWords = (event: AnyEvent | EntryRetracted): string =>
  (words[event.type] as (event: AnyEvent | EntryRetracted) => string)(event);
