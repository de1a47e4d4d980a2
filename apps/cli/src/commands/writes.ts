/** The commands that enter something, made from the catalogue of operations. */
import { type Command } from 'commander';
import { type Fields, type Raw } from '#fields';
import { type Write, WRITES } from '#operations';
import { saidFields, takeFields } from '../field-options.js';
import { withFilesRead } from '../files-named.js';
import { entering } from '../options.js';
import { sayReceipt } from '../receipt-lines.js';
import { type CommonOptions, withRegister } from '../session-context.js';
import { SPELLINGS } from '../spellings.js';
import { type Terminal } from '../terminal.js';
import { verbIn } from '../verbs.js';

/** Shows what it read and asks, for each of several files. */
const BY_HAND: readonly Write['id'][] = ['recordDecision'];

const enter = async (operation: Write, raw: Raw<Fields>, options: CommonOptions, terminal: Terminal): Promise<void> => {
  const { receipt, done } = await withRegister(options, 'writing', (context) => context.carryOut(operation, raw));
  sayReceipt(terminal, options, receipt, done);
};

const writeCommand = (program: Command, operation: Write, terminal: Terminal): void => {
  const { fields, places, raw } = SPELLINGS[operation.id] ?? { ...operation, raw: (said: Raw<Fields>) => said };
  const command = takeFields(entering(verbIn(program, operation)), fields, places);
  command.action(async (...args: unknown[]) => {
    const options = command.opts();
    const said = await withFilesRead(fields, saidFields(fields, options, places, args), terminal);
    await enter(operation, raw(said), options, terminal);
  });
};

export const writeCommands = (program: Command, terminal: Terminal): void => {
  for (const operation of WRITES) if (!BY_HAND.includes(operation.id)) writeCommand(program, operation, terminal);
};
