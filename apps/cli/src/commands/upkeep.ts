import { type Command } from 'commander';
import { LIST_OPERATIONS, operationsPage, REBUILD, SHOW_HEALTH, toldOperations } from '#operations';
import { Projector, type Standing, Upkeep } from '#projector';
import { saidFields, takeFields } from '../field-options.js';
import { common } from '../options.js';
import { type CommonOptions, withRegister } from '../session-context.js';
import { table } from '../table.js';
import { type Terminal } from '../terminal.js';
import { verbIn } from '../verbs.js';

const HEALTH: Readonly<Record<Standing['status'], string>> = {
  up: 'it has come to the last entry',
  'catching-up': 'it has not come to the last entry yet',
  'cut-off': 'the store does not answer',
  stopped: 'an entry stands in its way',
};

/** Looking after the register itself. */
export const upkeepCommands = (program: Command, terminal: Terminal): void => {
  common(verbIn(program, SHOW_HEALTH)).action(async (options: CommonOptions) => {
    const { status, head, checkpoint, stopped } = await withRegister(options, 'reading', async ({ app }) => {
      const upkeep = app.get(Upkeep);
      await upkeep.seen();
      return upkeep.standing();
    });
    const { seq, position = null } = checkpoint;
    const detail = stopped?.message ?? null;
    if (options.json)
      return terminal.out(JSON.stringify({ status, head: head ?? null, checkpoint: position, seq, detail }, null, 2));
    terminal.out(`${status}: ${detail ?? HEALTH[status]} (${seq} entries in the lists)`);
  });

  const { fields, places } = REBUILD;
  const rebuild = takeFields(common(verbIn(program, REBUILD)), fields, places);
  rebuild.action(async (which: string | undefined, options: CommonOptions & Record<string, unknown>) => {
    const { projection } = saidFields(fields, options, places, [which]);
    const { seq } = await withRegister(options, 'writing', ({ app }) =>
      app.get(Projector).rebuild({
        only: projection ?? undefined,
        onProgress: ({ events }) => progress(terminal, events),
      }),
    );
    if (options.json) return terminal.out(JSON.stringify({ entries: seq }));
    terminal.out(`Rebuilt from ${seq} entries.`);
  });

  verbIn(program, LIST_OPERATIONS)
    .option('--json', 'print JSON for programs')
    .option('--markdown', 'print the page of the documentation')
    .action(({ json, markdown }: { readonly json?: boolean; readonly markdown?: boolean }) => {
      if (json) return terminal.out(JSON.stringify({ operations: toldOperations() }, null, 2));
      if (markdown) return terminal.out(operationsPage().trimEnd());
      const rows = toldOperations().map(({ verb, method, path, role, summary }) => [
        verb,
        `${method} ${path}`,
        role,
        summary,
      ]);
      terminal.out(table(['Command', 'Address', 'Role', 'What it does'], rows, terminal.width));
    });
};

const progress = (terminal: Terminal, events: number): void => {
  if (terminal.width !== undefined && events % 10_000 === 0) terminal.err(`${events} entries …`);
};
