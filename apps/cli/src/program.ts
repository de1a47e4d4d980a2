import { Command } from 'commander';
import { actorCommands } from './commands/actors.js';
import { accessCommands } from './commands/access.js';
import { backupCommands } from './commands/backup.js';
import { bodyCommands } from './commands/bodies.js';
import { demoCommand } from './commands/demo.js';
import { doctorCommand } from './commands/doctor.js';
import { exportCommand } from './commands/export.js';
import { extractCommand } from './commands/extract.js';
import { importCommand } from './commands/import.js';
import { compareCommand } from './commands/compare.js';
import { kinshipCommands } from './commands/kinship.js';
import { listCommands } from './commands/lists.js';
import { mandateCommands } from './commands/mandates.js';
import { proposalCommands } from './commands/proposals.js';
import { proveCommands } from './commands/prove.js';
import { recordCommands } from './commands/record.js';
import { type Serve, serveCommand } from './commands/serve.js';
import { upkeepCommands } from './commands/upkeep.js';
import { writeCommands } from './commands/writes.js';
import { EXIT, fail } from './failure.js';
import { admit } from './identity.js';
import { guarded, type Terminal } from './terminal.js';

const WAY_IN = `
Three jobs:
  record a session's decisions     mandatum record FILE…
  replay a mandate's history       mandatum history "AG/RES. 2118 (XXXV-O/05) op. 3"
  query overdue reports            mandatum overdue --as-of 2011-06-08

Exit codes: 0 done, 2 wrong usage, 3 refused, 4 not found, 1 anything else.`;

/** Every command. */
export const programFor = (terminal: Terminal, serve: Serve): Command => {
  const program = new Command('mandatum')
    .description('The register of mandates: who was asked for what, by which decision, and what became of it.')
    .addHelpText('after', WAY_IN)
    .showHelpAfterError('(--help shows what there is)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.err(text.trimEnd()),
      outputError: (text, write) => write(text.trim().replace(/^error: (.*?)\.?$/m, 'usage.invalid: $1.')),
    });
  program.hook('preAction', (_, command) => admit(command));
  extractCommand(program, terminal);
  recordCommands(program, terminal);
  listCommands(program, terminal);
  mandateCommands(program, terminal);
  actorCommands(program, terminal);
  compareCommand(program, terminal);
  kinshipCommands(program, terminal);
  bodyCommands(program, terminal);
  writeCommands(program, terminal);
  proveCommands(program, terminal);
  backupCommands(program, terminal);
  doctorCommand(program, terminal);
  exportCommand(program, terminal);
  importCommand(program, terminal);
  upkeepCommands(program, terminal);
  accessCommands(program, terminal);
  proposalCommands(program, terminal);
  serveCommand(program, terminal, serve);
  demoCommand(program, terminal, (args, shown) => run(args, shown, serve));
  return program;
};

/**
 * Runs one command line; gives the exit code.
 * @param serve opens the other door
 */
export const run = async (args: readonly string[], own: Terminal, serve: Serve): Promise<number> => {
  const terminal = guarded(own);
  try {
    await programFor(terminal, serve).parseAsync([...args], { from: 'user' });
    return EXIT.done;
  } catch (error) {
    return fail(error, terminal.err);
  }
};
