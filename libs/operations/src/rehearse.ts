/** What a write would do, told by deciding it without writing it. */
import { type CommandBus, type QueryBus } from '@nestjs/cqrs';
import { randomUUID } from 'node:crypto';
import { type Changed, changedIn, previewOf } from '#decision/application';
import { type Fields, type Raw } from '#fields';
import { Rehearsed } from '#journal';
import { type Rejection } from '#rejection';
import { previewLines } from './preview-lines.js';
import { type Write } from './operation.js';
import { type Ask } from './understood.js';

export interface Would {
  /** In sentences; none where it is so already. */
  readonly would: readonly string[];
  /** Of the mandates that it is written to: what would be otherwise. */
  readonly changes: readonly Changed[];
  /** What contradicts it: without a reason it would be refused. */
  readonly doubts: readonly Rejection[];
}

export interface Buses {
  readonly queries: QueryBus;
  readonly commands: CommandBus;
}

/**
 * What a command decided, in place of what it would have written.
 * @throws Rejection as carrying it out, but for what is only in doubt
 */
export const rehearsed = async (
  operation: Write,
  raw: Raw<Fields>,
  { queries, commands }: Buses,
  by = '-',
): Promise<Rehearsed> => {
  const ask: Ask = (query) => queries.execute(query);
  const { command, although } = await operation.prepare(raw, ask);
  const reason = although !== undefined && { although };
  try {
    await commands.execute(await command({ commandId: randomUUID(), by, rehearsal: true, ...reason }));
  } catch (error) {
    if (error instanceof Rehearsed) return error;
    throw error;
  }
  throw new Error(`Nothing was rehearsed of ${operation.id}: it has been carried out.`);
};

/**
 * @throws Rejection as carrying it out, but for what is only in doubt
 */
export const rehearse = async (buses: Buses, operation: Write, raw: Raw<Fields>): Promise<Would> => {
  const ask: Ask = (query) => buses.queries.execute(query);
  if (operation.shows) return { would: await operation.shows(raw, ask), changes: [], doubts: [] };
  const { unit, doubts } = await rehearsed(operation, raw, buses);
  const preview = await previewOf(unit);
  // Only where something is taken back can what was told lose what it was told of.
  const orphaned = preview.takenBack.length > 0 ? preview.orphaned : [];
  return {
    would: previewLines({ ...preview, orphaned }),
    changes: await changedIn(unit),
    doubts,
  };
};
