import { type Command } from 'commander';
import { HistoryOf, LineageOf, RepliesTo, ShowRef, WhyDue } from '#register';
import { decisionLines, historyTable, mandateLines, paragraphLines, sessionLines } from '../mandate-lines.js';
import { knownWords } from '../list-lines.js';
import { lineageLines } from '../lineage-lines.js';
import { reading } from '../options.js';
import { questionOf, type ReadingOptions, withRegister } from '../session-context.js';
import { repliesLines } from '../replies-lines.js';
import { whyLines } from '../why-lines.js';
import { type Terminal } from '../terminal.js';

/** What is on the register, and what happened to it. */
export const mandateCommands = (program: Command, terminal: Terminal): void => {
  reading(program.command('show').description('a decision, a paragraph, a mandate or a session'))
    .option('--ids', 'ids, too')
    .argument(
      '<ref>',
      '"AG/RES. 2118 (XXXV-O/05) op. 3", spacing and case forgiven; a title, a session (XXXIV, REMJA-VI) or an id',
    )
    .action(async (ref: string, options: ReadingOptions & { readonly ids?: boolean }) => {
      const { ids } = options;
      const shown = await withRegister(options, 'reading', (context) =>
        context.ask(new ShowRef(questionOf(options), ref)),
      );
      if (options.json) return terminal.out(JSON.stringify(shown, null, 2));
      if (shown.kind === 'session') return terminal.out(sessionLines(shown.session));
      if (shown.kind === 'decision') return terminal.out(decisionLines(shown.decision, terminal.width, ids));
      if (shown.kind === 'paragraph')
        return terminal.out(paragraphLines(shown.decision, shown.paragraph, shown.renewed));
      terminal.out(shown.mandates.map((mandate) => mandateLines(mandate, terminal.width, ids)).join('\n\n'));
    });

  reading(
    program.command('history').description('everything that happened to a mandate, a decision or a session, in order'),
  )
    .argument('<ref>', 'as for show')
    .action(async (ref: string, options: ReadingOptions) => {
      const history = await withRegister(options, 'reading', (context) =>
        context.ask(new HistoryOf(questionOf(options), ref)),
      );
      if (options.json) return terminal.out(JSON.stringify(history, null, 2));
      terminal.out(
        `History of ${history.ref} as of ${history.asOf}${knownWords(history.knownAt, options.knownAt !== undefined, false)}\n`,
      );
      terminal.out(historyTable(history, terminal.width));
    });

  reading(program.command('replies').description('who has replied to a mandate, where each member of a group is asked'))
    .argument('<ref>', 'a mandate, as for show')
    .action(async (ref: string, options: ReadingOptions) => {
      const replies = await withRegister(options, 'reading', (context) =>
        context.ask(new RepliesTo(questionOf(options), ref)),
      );
      terminal.out(options.json ? JSON.stringify(replies, null, 2) : repliesLines(replies));
    });

  reading(program.command('why').description('how each due time of a mandate came about, or why there is none'))
    .argument('<ref>', 'a mandate, as for show')
    .action(async (ref: string, options: ReadingOptions) => {
      const why = await withRegister(options, 'reading', (context) =>
        context.ask(new WhyDue(questionOf(options), ref)),
      );
      terminal.out(options.json ? JSON.stringify(why, null, 2) : whyLines(why));
    });

  reading(
    program
      .command('lineage')
      .description(
        'where a mandate or a decision comes from, and what came of it: renewals, reiterations, its series …',
      ),
  )
    .argument('<ref>', 'a mandate, a paragraph or a decision, as for show')
    .action(async (ref: string, options: ReadingOptions) => {
      const lineage = await withRegister(options, 'reading', (context) =>
        context.ask(new LineageOf(questionOf(options), ref)),
      );
      terminal.out(options.json ? JSON.stringify(lineage, null, 2) : lineageLines(lineage));
    });
};
