/** Of sessions, and of the facts of record keeping. */
import fc from 'fast-check';
import { anyOf } from '#event-sourcing/testing';
import { type ActorCommand, type ActorEvent } from '#actor/domain';
import { type BodyCommand, type BodyEvent } from '#body/domain';
import { type CoverageEvent, type DeclareCoverage } from '#coverage/domain';
import { DOCUMENT_KINDS, type SessionCommand, type SessionEvent } from '#session-calendar/domain';
import { dated, days, words } from './samples.js';

const type = <T extends string>(name: T) => fc.constant(name);
const always = fc.constant(null);
const day = fc.constantFrom(...days);
const plan = {
  session: fc.constant('oas-ga/regular/36'),
  name: always,
  place: always,
  opensOn: fc.option(day),
  closesOn: fc.option(day),
  source: always,
};
const lead = fc.constantFrom('P6W', 'P60D', 'six weeks');
const move = { opensOn: day, closesOn: fc.option(day) };

export const sessionEvent = anyOf<SessionEvent>({
  SessionScheduled: fc.record({ type: type('SessionScheduled'), ...plan, on: fc.option(dated) }),
  SessionRescheduled: fc.record({ type: type('SessionRescheduled'), ...move, on: dated }),
  SessionOpened: fc.record({ type: type('SessionOpened'), on: dated }),
  SessionClosed: fc.record({ type: type('SessionClosed'), on: dated }),
  SessionSuspended: fc.record({ type: type('SessionSuspended'), reason: words, on: dated }),
  SessionResumed: fc.record({ type: type('SessionResumed'), closesOn: fc.option(day), on: dated }),
  SessionCancelled: fc.record({ type: type('SessionCancelled'), reason: words, on: dated }),
  SessionPartScheduled: fc.record({ type: type('SessionPartScheduled'), part: words, ...move, on: dated }),
  DocumentDeadlineSet: fc.record(
    { type: type('DocumentDeadlineSet'), lead, kind: fc.constantFrom(...DOCUMENT_KINDS), on: dated },
    { requiredKeys: ['type', 'lead', 'on'] },
  ),
});
export const sessionCommand = anyOf<SessionCommand>({
  ScheduleSession: fc.record({ type: type('ScheduleSession'), ...plan }),
  RescheduleSession: fc.record({ type: type('RescheduleSession'), ...move }),
  OpenSession: fc.record({ type: type('OpenSession') }),
  CloseSession: fc.record({ type: type('CloseSession') }),
  SuspendSession: fc.record({ type: type('SuspendSession'), reason: words }),
  ResumeSession: fc.record({ type: type('ResumeSession'), closesOn: fc.option(day) }),
  CancelSession: fc.record({ type: type('CancelSession'), reason: words }),
  SchedulePart: fc.record({ type: type('SchedulePart'), part: words, ...move }),
  SetDocumentDeadline: fc.record(
    { type: type('SetDocumentDeadline'), lead, kind: fc.constantFrom(...DOCUMENT_KINDS) },
    { requiredKeys: ['type', 'lead'] },
  ),
});

const actor = {
  code: words,
  name: words,
  kind: fc.constant('organ'),
  aliases: fc.subarray(['one', 'other']),
  partOf: always,
};
const alias = fc.constantFrom('one', 'two', 'other');
const language = fc.constantFrom('en', 'es');
const description = { kind: fc.constantFrom('group', 'office'), partOf: fc.option(words), reason: words };
const succession = { by: fc.constantFrom(['one'], ['one', 'two']), reason: words };

const unasked = { document: words, title: fc.option(words), to: fc.option(words) } as const;
export const actorEvent = anyOf<ActorEvent>({
  ActorRenamed: fc.record({ type: type('ActorRenamed'), name: words, reason: words, on: fc.oneof(always, dated) }),
  ActorDescribed: fc.record({ type: type('ActorDescribed'), ...description, on: always }),
  ActorSucceeded: fc.record({ type: type('ActorSucceeded'), ...succession, on: fc.oneof(always, dated) }),
  MemberJoined: fc.record({ type: type('MemberJoined'), member: words, on: dated }),
  MemberLeft: fc.record({ type: type('MemberLeft'), member: words, on: dated }),
  UnaskedReportFiled: fc.record({ type: type('UnaskedReportFiled'), ...unasked, on: day }),
  ActorRegistered: fc.record({ type: type('ActorRegistered'), ...actor, on: always }),
  AliasAdded: fc.record(
    { type: type('AliasAdded'), alias, language, on: always },
    { requiredKeys: ['type', 'alias', 'on'] },
  ),
});
export const actorCommand = anyOf<ActorCommand>({
  RenameActor: fc.record({ type: type('RenameActor'), name: words, reason: words }),
  SucceedActor: fc.record({ type: type('SucceedActor'), ...succession }),
  RegisterActor: fc.record({ type: type('RegisterActor'), ...actor }),
  DescribeActor: fc.record({ type: type('DescribeActor'), ...description }),
  JoinGroup: fc.record({ type: type('JoinGroup'), member: words }),
  LeaveGroup: fc.record({ type: type('LeaveGroup'), member: words }),
  FileUnaskedReport: fc.record({ type: type('FileUnaskedReport'), ...unasked }),
  AddAlias: fc.record({ type: type('AddAlias'), alias, language }, { requiredKeys: ['type', 'alias'] }),
});

const declaration = {
  body: fc.constant('oas-ga'),
  sessions: fc.tuple(fc.integer({ min: 0, max: 5 }), fc.nat(5)),
  of: fc.constantFrom('decisions', 'reports'),
  extent: fc.constantFrom('complete', 'partial'),
} as const;
export const coverageEvent: fc.Arbitrary<CoverageEvent> = fc.record({
  type: type('CoverageDeclared'),
  ...declaration,
  on: always,
});
export const coverageCommand: fc.Arbitrary<DeclareCoverage> = fc.record({
  type: type('DeclareCoverage'),
  ...declaration,
});

const council = fc.record({
  code: fc.constantFrom('town-council', 'who-wha', 'Town Council'),
  names: fc.subarray([{ text: 'Town Council', language: 'en', kind: 'name' as const }]),
  numbering: fc.subarray([
    { label: 'resolution', pattern: 'CO {yy}-{number:000}', examples: ['CO 25-081'] },
    { label: 'motion', pattern: 'M{sesion}' },
  ]),
  sessions: fc.constant([]),
  languages: fc.constant(['en']),
});
export const bodyEvent = anyOf<BodyEvent>({
  BodyAdded: fc.record({ type: type('BodyAdded'), body: council, on: fc.option(dated) }),
  BodyDescribed: fc.record({ type: type('BodyDescribed'), body: council, on: fc.option(dated) }),
  BodyConfirmationSet: fc.record({
    type: type('BodyConfirmationSet'),
    code: council.map(({ code }) => code),
    secondPerson: fc.boolean(),
    on: fc.option(dated),
  }),
});
export const bodyCommand: fc.Arbitrary<BodyCommand> = fc.oneof(
  fc.record({ type: type('DescribeBody'), body: council, anew: fc.boolean() }),
  fc.record({
    type: type('SetConfirmation'),
    code: council.map(({ code }) => code),
    secondPerson: fc.boolean(),
  }),
);
