/** The commands that enter something, made from the catalogue of operations. */
import { type Command } from 'commander';
import { type Fields, type Raw } from '#fields';
import { type Write, WRITES } from '#operations';
import { refusals } from '#rejection';
import { saidFields, takeFields } from '../field-options.js';
import { withFilesRead } from '../files-named.js';
import { entering } from '../options.js';
import { sayReceipt } from '../receipt-lines.js';
import { type CommonOptions, type Context, withRegister } from '../session-context.js';
import { SPELLINGS } from '../spellings.js';
import { type Terminal } from '../terminal.js';
import { verbIn } from '../verbs.js';

/** Shows what it read and asks, for each of several files. */
const BY_HAND: readonly Write['id'][] = ['recordDecision'];

const refused = refusals({
  'entry.unconfirmed': () => 'Nothing was entered: nobody is here to confirm it. Look it through and say --yes.',
});

type Options = CommonOptions & { readonly yes?: boolean };

/** Shows what would be done where that is more than is said, and asks. */
const confirmed = async (
  { shows }: Write,
  raw: Raw<Fields>,
  { yes, json }: Options,
  { confirm, out }: Terminal,
  context: Context,
): Promise<boolean> => {
  if (!shows || yes) return true;
  const lines = await shows(raw, (query) => context.ask(query));
  if (lines.length === 0) return true;
  if (!json) for (const line of lines) out(line);
  if (!confirm || json) throw refused('entry.unconfirmed');
  return confirm('Enter this?');
};

const enter = async (operation: Write, raw: Raw<Fields>, options: Options, terminal: Terminal): Promise<void> => {
  const carriedOut = await withRegister(options, 'writing', async (context) =>
    (await confirmed(operation, raw, options, terminal, context)) ? context.carryOut(operation, raw) : undefined,
  );
  if (carriedOut) return sayReceipt(terminal, options, carriedOut.receipt, carriedOut.done);
  terminal.out('Nothing was entered.');
};

const writeCommand = (program: Command, operation: Write, terminal: Terminal): void => {
  const { fields, places, raw } = SPELLINGS[operation.id] ?? { ...operation, raw: (said: Raw<Fields>) => said };
  const command = takeFields(entering(verbIn(program, operation)), fields, places);
  if (operation.shows) command.option('--yes', 'enter it without showing and asking');
  command.action(async (...args: unknown[]) => {
    const options = command.opts();
    const said = await withFilesRead(fields, saidFields(fields, options, places, args), terminal);
    await enter(operation, raw(said), options, terminal);
  });
};

export const writeCommands = (program: Command, terminal: Terminal): void => {
  for (const operation of WRITES) if (!BY_HAND.includes(operation.id)) writeCommand(program, operation, terminal);
};
