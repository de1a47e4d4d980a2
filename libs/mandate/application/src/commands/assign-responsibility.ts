import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { actorRefs } from '#actor/application';
import { type On } from '#time';
import { type Intent, Journal, type Receipt } from '#journal';
import { refuseToldOtherwise, type ResponsibilityRole } from '#mandate/domain';
import { goingOn } from '../owing.js';
import { doubtTerm } from '../term-over.js';

export interface Assignment {
  /** Code of the actor. */
  readonly actor: string;
  readonly role: ResponsibilityRole;
  readonly document: string | null;
  /** Code of the actor from whom it passes. */
  readonly insteadOf: string | null;
}

/** Somebody is to carry a mandate out from a day on, beside those who are or in the place of one of them. */
export class AssignResponsibility extends Command<Receipt> {
  constructor(
    readonly mandate: string,
    readonly assignment: Assignment,
    readonly on: On,
    readonly intent: Intent,
  ) {
    super();
  }
}

@CommandHandler(AssignResponsibility)
export class AssignResponsibilityHandler implements ICommandHandler<AssignResponsibility> {
  constructor(private readonly journal: Journal) {}

  execute({ mandate: id, assignment, on, intent }: AssignResponsibility): Promise<Receipt> {
    const request = { name: 'AssignResponsibility', mandate: id, assignment: { ...assignment }, on };
    return this.journal.transact(intent, request, async (unit) => {
      const mandate = await goingOn(unit, id, on);
      await doubtTerm(unit, mandate.stateOn(on), on);
      for (const actor of await actorRefs(unit, [assignment.actor]))
        mandate.execute(
          { type: 'AssignResponsibility', ...assignment, actor },
          { on, by: intent.by },
          refuseToldOtherwise,
        );
    });
  }
}
