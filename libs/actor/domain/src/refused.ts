import { refusals } from '#rejection';

/** Why an entry about an actor is refused. */
export const refused = refusals({
  'actor.unknown': () => 'No such actor is registered; register it first.',
  'actor.succeeds-itself': () => 'Nobody can be merged into themselves.',
  'actor.already-succeeded': ({ by }: { readonly by: readonly string[] }) =>
    `By that day ${by.join(', ')} had taken its place; say it of them, or retract that entry if it is wrong.`,
  'actor.part-of-itself': () => 'Nobody is a part of themselves.',
  'actor.member-of-itself': () => 'Nobody is a member of themselves.',
  'report.day-missing': () => 'Say on which day it was submitted.',
  'actor.no-member': ({ member }: { readonly member: string }) => `By that day ${member} was no member of it.`,
});
