import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { actorDirectory } from '#actor/directory';
import { actorKind, type ActorRevision, refuseActorToldOtherwise, type RegisterActor } from '#actor/domain';
import { type Intent, Journal, type Receipt, type UnitOfWork } from '#journal';
import { refusals } from '#rejection';
import { END, type On } from '#time';

const refused = refusals({
  'actor.succeeds-itself': () => 'Nobody can be merged into themselves, however many stand between.',
  'actor.code-taken': ({ code, name }: { readonly code: string; readonly name: string }) =>
    `${code} is ${name}; give the new one another code.`,
});

/** An actor that the directory knows is registered as soon as something is said of it. */
export const registered = async (unit: UnitOfWork, code: string): Promise<void> => {
  const known = actorDirectory.flatMap(({ actors }) => actors).find((one) => one.code === code);
  const actor = await unit.load(actorKind, code);
  if (!known || actor.stateOn(null).status !== 'unknown') return;
  const { name, kind, aliases, partOf = null } = known;
  actor.execute({ type: 'RegisterActor', code, name, kind, aliases, partOf }, { on: null });
};

/** @throws Rejection `actor.succeeds-itself` where one leads back to the other */
const refuseCircle = async (unit: UnitOfWork, from: string, by: readonly string[]): Promise<void> => {
  const passed = new Set(by.filter((one) => one !== from));
  for (const code of passed) {
    const state = (await unit.load(actorKind, code)).stateOn(END);
    for (const next of state.status === 'unknown' ? [] : state.succeededBy) {
      if (next === from) throw refused('actor.succeeds-itself');
      passed.add(next);
    }
  }
};

/** Something is said of whoever was named: once, for all that was ever asked of them. */
export class ReviseActor extends Command<Receipt> {
  /**
   * @param revisions in order; of several members, one each
   * @param on from when it is so; null where it always was
   * @param newcomers who is named there and may be new on the register
   */
  constructor(
    readonly actor: string,
    readonly revisions: readonly ActorRevision[],
    readonly on: On,
    readonly newcomers: readonly Omit<RegisterActor, 'type'>[],
    readonly intent: Intent,
  ) {
    super();
  }
}

@CommandHandler(ReviseActor)
export class ReviseActorHandler implements ICommandHandler<ReviseActor> {
  constructor(private readonly journal: Journal) {}

  /** @throws Rejection `actor.succeeds-itself`, and what the rules refuse */
  execute({ actor: code, revisions, on, newcomers, intent }: ReviseActor): Promise<Receipt> {
    const request = { name: 'ReviseActor', actor: code, revision: JSON.stringify(revisions), on };
    return this.journal.transact(intent, request, async (unit) => {
      await registered(unit, code);
      for (const one of newcomers) {
        await registered(unit, one.code);
        (await unit.load(actorKind, one.code)).execute({ type: 'RegisterActor', ...one }, { on: null });
      }
      const actor = await unit.load(actorKind, code);
      for (const revision of revisions) {
        if (revision.type === 'SucceedActor') {
          await refuseCircle(unit, code, revision.by);
          for (const one of revision.by) await registered(unit, one);
        }
        if (revision.type === 'DescribeActor' && revision.partOf !== null) await registered(unit, revision.partOf);
        actor.execute(revision, { on }, refuseActorToldOtherwise);
      }
    });
  }
}

/** Somebody who can be asked is put on the register before anything is asked of them. */
export class AddActor extends Command<Receipt> {
  constructor(
    readonly actor: Omit<RegisterActor, 'type'>,
    readonly intent: Intent,
  ) {
    super();
  }
}

@CommandHandler(AddActor)
export class AddActorHandler implements ICommandHandler<AddActor> {
  constructor(private readonly journal: Journal) {}

  /** @throws Rejection `actor.code-taken` */
  execute({ actor: added, intent }: AddActor): Promise<Receipt> {
    return this.journal.transact(intent, { name: 'AddActor', actor: { ...added } }, async (unit) => {
      const { code, name, partOf } = added;
      await registered(unit, code);
      const actor = await unit.load(actorKind, code);
      const known = actor.stateOn(null);
      if (known.status === 'registered' && known.name !== name)
        throw refused('actor.code-taken', { code, name: known.name });
      if (partOf !== null) await registered(unit, partOf);
      actor.execute({ type: 'RegisterActor', ...added }, { on: null });
    });
  }
}
