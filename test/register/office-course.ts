/** What an office enters of how a mandate is carried out, and beside it. */
import { type ICommand } from '@nestjs/cqrs';
import { AssignResponsibility, ChangeMandate, type MandateChange, NoteJointImplementation } from '#mandate/application';
import { NoteOnEntry } from '#note/application';
import { about, type Commands, type There } from './office-commands.js';

type OfMandate = { readonly of: number; readonly on: string };

const changes =
  <Of extends OfMandate>(said: (step: Of) => MandateChange) =>
  (step: Of, there: There): ICommand | undefined =>
    about(there.one('mandate', step.of), (id) => new ChangeMandate(id, said(step), step.on, there.intent));

export const courseCommands: Commands<
  | 'claim'
  | 'accept'
  | 'return'
  | 'evidence'
  | 'progress'
  | 'fund'
  | 'unfund'
  | 'assign'
  | 'unassign'
  | 'tag'
  | 'join'
  | 'note'
  | 'noteEntry'
> = {
  claim: changes(({ evidence }) => ({ type: 'ClaimFulfilment', evidence })),
  accept: changes(({ decision }) => ({ type: 'AcceptFulfilment', basis: 'a preamble', decision })),
  return: changes(({ decision }) => ({ type: 'ReturnFulfilment', basis: 'not shown', decision })),
  evidence: changes(({ what, link }) => ({ type: 'AddEvidence', evidence: what, link })),
  progress: changes(({ what }) => ({ type: 'RecordProgress', what })),
  fund: changes(({ words }) => ({ type: 'SecureFunding', source: words })),
  unfund: changes(({ words }) => ({ type: 'LoseFunding', reason: words })),
  tag: changes(({ scheme, terms }) => ({ type: 'TagMandate', scheme, terms })),
  unassign: changes(({ actor }) => ({ type: 'WithdrawResponsibility', actor, document: null })),
  assign: ({ of, actor, role, insteadOf, on }, there) =>
    about(
      there.one('mandate', of),
      (id) => new AssignResponsibility(id, { actor, role, document: null, insteadOf }, on, there.intent),
    ),
  join: ({ of, other, on }, there) =>
    about(
      there.one('mandate', of),
      (id) => new NoteJointImplementation([id, there.one('mandate', other) ?? ''], 'a meeting', on, there.intent),
    ),
  note: changes(({ note }) => ({ type: 'NoteOnMandate', note })),
  noteEntry: ({ of, note, on }, { entries, intent }) =>
    about(entries[of % (entries.length || 1)]?.id, (entry) => new NoteOnEntry(entry, note, on, intent)),
};
