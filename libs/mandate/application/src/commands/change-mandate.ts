import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type Json } from '#event-sourcing';
import { type On } from '#time';
import { type Intent, Journal, type Receipt, type UnitOfWork } from '#journal';
import {
  type AcceptFulfilment,
  type AddEvidence,
  type ClaimFulfilment,
  type LoseFunding,
  mandateKind,
  type NoteOnMandate,
  type RecordProgress,
  refuseToldOtherwise,
  type ReturnFulfilment,
  type SecureFunding,
  type TagMandate,
  type WithdrawResponsibility,
} from '#mandate/domain';
import { Rejection } from '#rejection';
import { goingOn } from '../owing.js';
import { doubtTerm } from '../term-over.js';

/** What is told of a delivery, which may be that of several mandates. */
type Delivery = ClaimFulfilment | AcceptFulfilment | ReturnFulfilment | RecordProgress | AddEvidence;
export type MandateChange =
  Delivery | NoteOnMandate | TagMandate | SecureFunding | LoseFunding | WithdrawResponsibility;

const OF_DELIVERY: readonly MandateChange['type'][] = [
  'ClaimFulfilment',
  'AcceptFulfilment',
  'ReturnFulfilment',
  'RecordProgress',
  'AddEvidence',
];

/** What is done on a mandate that runs; what was done before may be accepted, and responsibility ends, after that. */
const OF_WORK: readonly MandateChange['type'][] = ['ClaimFulfilment', 'RecordProgress', 'SecureFunding'];

/** Enters what became of a mandate, wherever it goes on: a fulfilment claimed, accepted or returned, progress, funds. */
export class ChangeMandate extends Command<Receipt> {
  constructor(
    readonly mandate: string,
    readonly change: MandateChange,
    readonly on: On,
    readonly intent: Intent,
  ) {
    super();
  }
}

/** Enters it within a unit of work: for the mandate where it goes on, and for those that one delivery fulfils with it. */
export const changeMandate = async (unit: UnitOfWork, id: string, change: MandateChange, on: On): Promise<void> => {
  const facts = { on, by: unit.intent.by };
  const mandate = await goingOn(unit, id, on);
  const state = mandate.stateOn(on);
  mandate.execute(change, facts, refuseToldOtherwise);
  if (OF_WORK.includes(change.type)) await doubtTerm(unit, state, on);
  if (state.validity === 'unknown' || !OF_DELIVERY.includes(change.type)) return;
  for (const other of state.jointWith) {
    const joint = await unit.load(mandateKind, other);
    try {
      joint.execute(change, facts, refuseToldOtherwise);
    } catch (error) {
      // It has gone its own way since.
      if (!(error instanceof Rejection)) throw error;
    }
  }
};

@CommandHandler(ChangeMandate)
export class ChangeMandateHandler implements ICommandHandler<ChangeMandate> {
  constructor(private readonly journal: Journal) {}

  execute({ mandate: id, change, on, intent }: ChangeMandate): Promise<Receipt> {
    const request = { name: 'ChangeMandate', mandate: id, change: { ...change } satisfies Json, on };
    return this.journal.transact(intent, request, (unit) => changeMandate(unit, id, change, on));
  }
}
