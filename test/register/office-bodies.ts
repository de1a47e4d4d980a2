/** Bodies and actors, and how far the record goes, as an office tells it. */
import { ReviseActor } from '#actor/application';
import { RuleSessions, SetBodyDays } from '#body/application';
import { DeclareCoverage } from '#coverage/application';
import { type Commands } from './office-commands.js';

const reason = 'as it was told';

export const bodyCommands: Commands<'succeed' | 'rename' | 'bodyDays' | 'rule' | 'letLapse' | 'cover'> = {
  succeed: ({ actor, by, on }, { intent }) =>
    new ReviseActor(actor, [{ type: 'SucceedActor', by, reason }], on, [], intent),
  rename: ({ actor, name, on }, { intent }) =>
    new ReviseActor(actor, [{ type: 'RenameActor', name, reason }], on, [], intent),
  bodyDays: ({ holidays, dissolved }, { intent }) =>
    new SetBodyDays('oas-ga', { holidays, dissolved, dutiesLapse: null }, intent),
  rule: ({ words, on }, { intent }) => new RuleSessions('oas-ga', words, on, intent),
  letLapse: ({ terms }, { intent }) =>
    new SetBodyDays('oas-ga', { holidays: null, dissolved: null, dutiesLapse: terms }, intent),
  cover: ({ body, sessions, what, extent }, { intent }) =>
    new DeclareCoverage({ body, sessions, of: what, extent }, intent),
};
