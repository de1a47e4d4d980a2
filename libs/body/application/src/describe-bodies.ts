import { Module } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type KnownBody } from '#body/directory';
import { bodyKind } from '#body/domain';
import { type Intent, Journal, type Receipt } from '#journal';
import { type On } from '#time';

/** Says what bodies there are, all or none. */
export class DescribeBodies extends Command<Receipt> {
  constructor(
    readonly bodies: readonly KnownBody[],
    /** In place of what is known of those that are known. */
    readonly anew: boolean,
    readonly on: On,
    readonly intent: Intent,
  ) {
    super();
  }
}

@CommandHandler(DescribeBodies)
export class DescribeBodiesHandler implements ICommandHandler<DescribeBodies> {
  constructor(private readonly journal: Journal) {}

  /** @throws Rejection as `checked`, and `body.taken` */
  execute({ bodies, anew, on, intent }: DescribeBodies): Promise<Receipt> {
    const request = { name: 'DescribeBodies', bodies: JSON.stringify(bodies), anew, on };
    return this.journal.transact(intent, request, async (unit) => {
      for (const body of bodies)
        (await unit.load(bodyKind, body.code)).execute({ type: 'DescribeBody', body, anew }, { on });
    });
  }
}

/** Which bodies there are. */
@Module({ providers: [DescribeBodiesHandler] })
export class BodyModule {}
