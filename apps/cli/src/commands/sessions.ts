import { type Command } from 'commander';
import { ListSessions } from '#register';
import { listHead } from '../obligation-lines.js';
import { list } from '../options.js';
import { questionOf, type ReadingOptions, withRegister } from '../session-context.js';
import { table } from '../table.js';
import { type Terminal } from '../terminal.js';
import { familyIn } from '../verbs.js';

/** When bodies meet. */
export const sessionCommands = (program: Command, terminal: Terminal): void => {
  const sessions = familyIn(program, 'sessions');

  list(sessions.command('ls').description('sessions on the calendar'))
    .option('--body <body>', 'only those of this body')
    .action(async (options: ReadingOptions & { body?: string; limit: number; page?: string }) => {
      const query = new ListSessions(questionOf(options), options.body, { limit: options.limit, after: options.page });
      const found = await withRegister(options, 'reading', (context) => context.ask(query));
      if (options.json) return terminal.out(JSON.stringify(found.items, null, 2));
      terminal.out(listHead('Sessions', found));
      const rows = found.items.map((one) => [
        one.id,
        one.name ?? '',
        one.opensOn ?? 'not dated',
        one.closesOn ?? 'not known',
        one.place ?? '',
        one.status,
        one.source ?? '',
      ]);
      terminal.out(table(['Session', 'Name', 'Opens', 'Closes', 'Place', 'Status', 'Source'], rows, terminal.width));
    });
};
