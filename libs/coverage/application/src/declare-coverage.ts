import { Module } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { coverageKind, type DeclareCoverage as Declaration } from '#coverage/domain';
import { type Intent, Journal, type Receipt } from '#journal';

/** Says how far the decisions or reports of a body's sessions have been entered or checked. */
export class DeclareCoverage extends Command<Receipt> {
  constructor(
    readonly declaration: Omit<Declaration, 'type'>,
    readonly intent: Intent,
  ) {
    super();
  }
}

@CommandHandler(DeclareCoverage)
export class DeclareCoverageHandler implements ICommandHandler<DeclareCoverage> {
  constructor(private readonly journal: Journal) {}

  execute({ declaration, intent }: DeclareCoverage): Promise<Receipt> {
    return this.journal.transact(intent, { name: 'DeclareCoverage', declaration: { ...declaration } }, async (unit) => {
      const coverage = await unit.load(coverageKind, declaration.body);
      coverage.execute({ type: 'DeclareCoverage', ...declaration }, { on: null });
    });
  }
}

/** How far the record goes. */
@Module({ providers: [DeclareCoverageHandler] })
export class CoverageModule {}
