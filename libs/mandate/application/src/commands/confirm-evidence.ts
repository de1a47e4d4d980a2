import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type On } from '#time';
import { type Intent, Journal, type Receipt, type UnitOfWork } from '#journal';
import { Rejection } from '#rejection';
import { changeMandate } from './change-mandate.js';
import { submitReport } from './submit-report.js';

/** What a person has looked at and found to show what a text says of it. */
export interface ConfirmedEvidence {
  readonly mandate: string;
  /** The report that it is, by its id within the mandate; null where it is what was asked for itself. */
  readonly obligation: string | null;
  /** The document that came, or what shows that it is done. */
  readonly document: string;
  readonly on: On;
}

const confirm = async (unit: UnitOfWork, { mandate, obligation, document, on }: ConfirmedEvidence): Promise<void> =>
  obligation === null
    ? changeMandate(unit, mandate, { type: 'ClaimFulfilment', evidence: document }, on)
    : submitReport(unit, [mandate], { document, to: null, session: null, obligation }, on);

/** Proposals become the entries that a person would have made: a report submitted, a fulfilment claimed. */
export class ConfirmEvidence extends Command<Receipt> {
  constructor(
    readonly confirmed: readonly ConfirmedEvidence[],
    readonly intent: Intent,
  ) {
    super();
  }
}

@CommandHandler(ConfirmEvidence)
export class ConfirmEvidenceHandler implements ICommandHandler<ConfirmEvidence> {
  constructor(private readonly journal: Journal) {}

  /** Of several, one that a rule refuses stays a proposal. @throws Rejection of a single one, as entering it by hand */
  execute({ confirmed, intent }: ConfirmEvidence): Promise<Receipt> {
    const request = { name: 'ConfirmEvidence', confirmed: confirmed.map((one) => ({ ...one })) };
    return this.journal.transact(intent, request, async (unit) => {
      for (const one of confirmed)
        try {
          await confirm(unit, one);
        } catch (error) {
          if (confirmed.length === 1 || !(error instanceof Rejection)) throw error;
        }
    });
  }
}
