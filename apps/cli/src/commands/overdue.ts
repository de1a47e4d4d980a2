import { type Command } from 'commander';
import { OverdueReports, ReportsDue } from '#register';
import { listHead, obligationJson, obligationTable, overlapLines } from '../obligation-lines.js';
import { list } from '../options.js';
import { questionOf, type ReadingOptions, withRegister } from '../session-context.js';
import { type Terminal } from '../terminal.js';

interface ListOptions extends ReadingOptions {
  readonly limit: number;
  readonly page?: string;
}
interface OverdueOptions extends ListOptions {
  readonly by?: string;
  readonly to?: string;
  readonly session?: string;
  readonly verified?: boolean;
}

const more = (next: string | null): string[] => (next === null ? [] : [`More: --page ${next}`]);

/** Which reports are past due, and what is due at a session. */
export const overdueCommands = (program: Command, terminal: Terminal): void => {
  list(program.command('overdue').description('reports past due with none on file'))
    .option('--by <actor>', 'only those that this actor owes')
    .option('--to <body>', 'only those owed to this body')
    .option('--session <id>', 'only those owed to this session, like oas-ga/regular/41')
    .option('--verified', 'only those for which somebody has searched and found none')
    .action(async (options: OverdueOptions) => {
      const { by, to, session, verified, limit, page } = options;
      const query = new OverdueReports(
        questionOf(options),
        { by, to, session, verifiedOnly: verified },
        { limit, after: page },
      );
      const found = await withRegister(options, 'reading', (context) => context.ask(query));
      if (options.json) return terminal.out(JSON.stringify(found.items.map(obligationJson), null, 2));
      terminal.out(listHead('Overdue reports', found));
      if (found.items.length > 0) terminal.out(`${obligationTable(found.items, terminal.width, 'Overdue')}\n`);
      const lines = [
        `${found.total} past due. That none is on file does not say that none was made.`,
        ...overlapLines(found.items),
        ...more(found.next),
      ];
      terminal.out(lines.join('\n'));
    });

  list(program.command('due').description('everything owed to, or before, a session'))
    .requiredOption('--session <id>', 'the session, like oas-ga/regular/41')
    .action(async (options: ListOptions & { readonly session: string }) => {
      const query = new ReportsDue(questionOf(options), options.session, { limit: options.limit, after: options.page });
      const found = await withRegister(options, 'reading', (context) => context.ask(query));
      if (options.json) return terminal.out(JSON.stringify(found.items.map(obligationJson), null, 2));
      terminal.out(listHead(`Due at ${options.session}`, found));
      if (found.items.length > 0) terminal.out(`${obligationTable(found.items, terminal.width, 'Status')}\n`);
      terminal.out([`${found.total} due.`, ...overlapLines(found.items), ...more(found.next)].join('\n'));
    });
};
