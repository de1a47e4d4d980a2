import { Module } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { actorDirectory } from '#actor/directory';
import { actorKind, type RenameActor, type SucceedActor } from '#actor/domain';
import { type Intent, Journal, type Receipt, type UnitOfWork } from '#journal';
import { refusals } from '#rejection';

const refused = refusals({
  'actor.succeeds-itself': () => 'Nobody can be merged into themselves, however many stand between.',
});

/** An actor that the directory knows is registered as soon as it takes the rows of another. */
const registered = async (unit: UnitOfWork, code: string): Promise<void> => {
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
    const state = (await unit.load(actorKind, code)).stateOn(null);
    for (const next of state.status === 'unknown' ? [] : state.succeededBy) {
      if (next === from) throw refused('actor.succeeds-itself');
      passed.add(next);
    }
  }
};

/** Whoever was named is called otherwise, or is another: once for all that was ever asked of them. */
export class ReviseActor extends Command<Receipt> {
  constructor(
    readonly actor: string,
    readonly revision: RenameActor | SucceedActor,
    readonly intent: Intent,
  ) {
    super();
  }
}

@CommandHandler(ReviseActor)
export class ReviseActorHandler implements ICommandHandler<ReviseActor> {
  constructor(private readonly journal: Journal) {}

  execute({ actor: code, revision, intent }: ReviseActor): Promise<Receipt> {
    const request = { name: 'ReviseActor', actor: code, revision: JSON.stringify(revision) };
    return this.journal.transact(intent, request, async (unit) => {
      if (revision.type === 'SucceedActor') {
        await refuseCircle(unit, code, revision.by);
        for (const one of revision.by) await registered(unit, one);
      }
      (await unit.load(actorKind, code)).execute(revision, { on: null });
    });
  }
}

/** Who is asked. */
@Module({ providers: [ReviseActorHandler] })
export class ActorModule {}
