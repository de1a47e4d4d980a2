import { type Door, refusals } from '#rejection';

/** Why an entry about an actor is refused. */
export const refused = refusals({
  'actor.unknown': () => 'No such actor is registered; register it first.',
  'actor.succeeds-itself': () => 'Nobody can be merged into themselves.',
  'actor.already-succeeded': ({ by }: { readonly by: readonly string[] }) =>
    `By that day ${by.join(', ')} had taken its place; say it of them, or retract that entry if it is wrong.`,
  'actor.told-otherwise': ({ on }: { readonly on: string | null }, { place }: Door) =>
    `That is on record already${on === null ? ', since always' : `, as of ${on}`}, and not as is said now. If that is wrong, take back the entry that says so (${place('history')} tells its number) and enter it anew.`,
  'actor.part-of-itself': () => 'Nobody is a part of themselves.',
  'actor.member-of-itself': () => 'Nobody is a member of themselves.',
  'report.day-missing': () => 'Say on which day it was submitted.',
  'actor.no-member': ({ member }: { readonly member: string }) => `By that day ${member} was no member of it.`,
});
