import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { SHIPPED_MEMBERSHIPS } from '#actor/directory';
import { actorKind, codeOf } from '#actor/domain';
import { type Intent, Journal, type Receipt } from '#journal';
import { refusals } from '#rejection';
import { registered } from './revise-actor.js';

const refused = refusals({
  'members.not-shipped': ({ group, known }: { readonly group: string; readonly known: string }) =>
    `Nothing comes with the program of who is a member of ${group}; it knows those of ${known}.`,
});

/** Takes over who has been a member of a group, and since when, as it comes with the program. */
export class TakeMembers extends Command<Receipt> {
  constructor(
    readonly group: string,
    /** By name; null of all. */
    readonly only: readonly string[] | null,
    readonly intent: Intent,
  ) {
    super();
  }
}

@CommandHandler(TakeMembers)
export class TakeMembersHandler implements ICommandHandler<TakeMembers> {
  constructor(private readonly journal: Journal) {}

  /** @throws Rejection `members.not-shipped` */
  execute({ group, only, intent }: TakeMembers): Promise<Receipt> {
    const shipped = SHIPPED_MEMBERSHIPS.find((one) => one.group === group);
    if (!shipped)
      throw refused('members.not-shipped', { group, known: SHIPPED_MEMBERSHIPS.map((one) => one.group).join(', ') });
    return this.journal.transact(intent, { name: 'TakeMembers', group, only }, async (unit) => {
      await registered(unit, group);
      const meant = only && new Set(only.map(codeOf));
      for (const { name, since, until } of shipped.members) {
        const code = codeOf(name);
        if (meant && !meant.has(code)) continue;
        const member = await unit.load(actorKind, code);
        if (member.stateOn(null).status === 'unknown')
          member.execute({ type: 'RegisterActor', code, name, kind: 'state', aliases: [], partOf: null }, { on: null });
        const joined = await unit.load(actorKind, group);
        joined.execute({ type: 'JoinGroup', member: code }, { on: since });
        if (until !== undefined) joined.execute({ type: 'LeaveGroup', member: code }, { on: until });
      }
    });
  }
}
