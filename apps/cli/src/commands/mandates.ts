import { type Command } from 'commander';
import { HistoryOf, ListMandates, ShowRef } from '#register';
import { decisionLines, historyTable, mandateLines, paragraphLines } from '../mandate-lines.js';
import { listHead } from '../obligation-lines.js';
import { list, reading } from '../options.js';
import { questionOf, type ReadingOptions, withRegister } from '../session-context.js';
import { table } from '../table.js';
import { type Terminal } from '../terminal.js';

interface LsOptions extends ReadingOptions {
  readonly addressee?: string;
  readonly body?: string;
  readonly session?: string;
  readonly class?: string;
  readonly search?: string;
  readonly limit: number;
  readonly page?: string;
}

/** What is on the register, and what happened to it. */
export const mandateCommands = (program: Command, terminal: Terminal): void => {
  list(program.command('ls').description('mandates on the register'))
    .option('--addressee <actor>', 'only those addressed to this actor')
    .option('--body <body>', 'only those of this body')
    .option('--session <id>', 'only those of decisions of this session')
    .option('--class <class>', 'mandate (default), exhortation, optional, self-executing or all')
    .option('--search <words>', 'only paragraphs with these words')
    .action(async (options: LsOptions) => {
      const { addressee, body, session, class: listed, search, limit, page } = options;
      const query = new ListMandates(
        questionOf(options),
        { addressee, body, session, class: listed, search },
        { limit, after: page },
      );
      const found = await withRegister(options, 'reading', (context) => context.ask(query));
      if (options.json) return terminal.out(JSON.stringify(found.items, null, 2));
      terminal.out(listHead('Mandates', found));
      const rows = found.items.map((one) => [
        one.ref,
        `${one.verb}${one.addressees.length > 0 ? `: ${one.addressees.map(({ name }) => name).join('; ')}` : ''}`,
        one.validity,
        one.delivery,
        one.reporting ?? '-',
      ]);
      if (rows.length > 0)
        terminal.out(table(['Mandate', 'Asks', 'Validity', 'Delivery', 'Reporting'], rows, terminal.width));
      terminal.out(`${found.total} mandates.${found.next === null ? '' : `\nMore: --page ${found.next}`}`);
    });

  reading(program.command('show').description('a decision, a paragraph or a mandate'))
    .argument('<ref>', '"AG/RES. 2118 (XXXV-O/05) op. 3", spacing and case forgiven, or an id')
    .action(async (ref: string, options: ReadingOptions) => {
      const shown = await withRegister(options, 'reading', (context) =>
        context.ask(new ShowRef(questionOf(options), ref)),
      );
      if (options.json) return terminal.out(JSON.stringify(shown, null, 2));
      if (shown.kind === 'decision') return terminal.out(decisionLines(shown.decision, terminal.width));
      if (shown.kind === 'paragraph')
        return terminal.out(paragraphLines(shown.decision, shown.paragraph, shown.renewed));
      terminal.out(shown.mandates.map((mandate) => mandateLines(mandate, terminal.width)).join('\n\n'));
    });

  reading(
    program.command('history').description('everything that happened to a mandate, a decision or a session, in order'),
  )
    .argument('<ref>', 'as for show; a session like oas-ga/regular/36')
    .action(async (ref: string, options: ReadingOptions) => {
      const history = await withRegister(options, 'reading', (context) =>
        context.ask(new HistoryOf(questionOf(options), ref)),
      );
      if (options.json) return terminal.out(JSON.stringify(history, null, 2));
      terminal.out(`History of ${history.ref} as of ${history.asOf}, as known at entry ${history.knownAt.seq}\n`);
      terminal.out(historyTable(history, terminal.width));
    });
};
