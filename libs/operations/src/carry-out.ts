import { type CommandBus, type QueryBus } from '@nestjs/cqrs';
import { type Identity } from '#access';
import { type Recorded } from '#decision/application';
import { type StreamName } from '#event-sourcing';
import { type Fields, type Raw } from '#fields';
import { type Intent, type Receipt } from '#journal';
import { type Write } from './operation.js';
import { refuseUnlessPermitted } from './permitted.js';
import { type Ask } from './understood.js';

export interface CarriedOut {
  readonly receipt: Receipt;
  /** What a person is told. */
  readonly done: string;
  /** Where a decision was recorded: which, whether it was on the register before, and what the reader remarked. */
  readonly recorded: Omit<Recorded, 'receipt'> | null;
}

/**
 * Carries out what was said at a door: understands it, and tells the command bus.
 * @param who that comes, whose roles have to be those for it
 * @param intent who says it, and what they had read of the one thing that it concerns, where it concerns one
 * @throws Rejection `access.forbidden`, `access.not-your-actor`; of what cannot be understood, found, or done
 */
export const carryOut = async (
  { queries, commands }: { readonly queries: QueryBus; readonly commands: CommandBus },
  operation: Write,
  raw: Raw<Fields>,
  who: Identity,
  intent: (stream: StreamName | undefined) => Intent,
): Promise<CarriedOut> => {
  const ask: Ask = (query) => queries.execute(query);
  await refuseUnlessPermitted(who, operation, raw, ask);
  const { stream, done, although, knownSince, command } = await operation.prepare(raw, ask);
  const result: Receipt | Recorded = await commands.execute(
    await command({
      ...intent(stream),
      ...(although !== undefined && { although }),
      ...(knownSince !== undefined && { knownSince }),
    }),
  );
  if (!('receipt' in result)) return { receipt: result, done, recorded: null };
  const { receipt, ...recorded } = result;
  return { receipt, done, recorded };
};
