import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type On } from '#time';
import { type Intent, Journal, type Receipt } from '#journal';
import { mandateKind, refuseToldOtherwise } from '#mandate/domain';

/** Several mandates are to be fulfilled by one delivery; each stays in force. */
export class NoteJointImplementation extends Command<Receipt> {
  constructor(
    readonly mandates: readonly string[],
    readonly basis: string,
    readonly on: On,
    readonly intent: Intent,
  ) {
    super();
  }
}

@CommandHandler(NoteJointImplementation)
export class NoteJointImplementationHandler implements ICommandHandler<NoteJointImplementation> {
  constructor(private readonly journal: Journal) {}

  execute({ mandates, basis, on, intent }: NoteJointImplementation): Promise<Receipt> {
    const request = { name: 'NoteJointImplementation', mandates, basis, on };
    return this.journal.transact(intent, request, async (unit) => {
      const all = [...new Set(mandates)];
      for (const id of all) {
        const mandate = await unit.load(mandateKind, id);
        const others = all.filter((other) => other !== id);
        mandate.execute({ type: 'NoteJointImplementation', others, basis }, { on, by: intent.by }, refuseToldOtherwise);
      }
    });
  }
}
