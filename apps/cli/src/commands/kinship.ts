/** What hangs together without anybody having said so: evidence in texts, and mandates that ask the same. */
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { type Command } from 'commander';
import { withEntered } from '#body/directory';
import { proposalOf } from '#decision/application';
import { askedTasks, LIST_EVIDENCE } from '#operations';
import { EnteredBodies, EvidenceProposed, KnownSessions, LIKELY, type Overlaps, OverlapsOf } from '#register';
import { decisionsInFile } from '../decisions-in-file.js';
import { saidFields, takeFields } from '../field-options.js';
import { evidenceLines, overlapLines } from '../kinship-lines.js';
import { reading } from '../options.js';
import { type Context, questionOf, type ReadingOptions, withRegister } from '../session-context.js';
import { type Terminal } from '../terminal.js';
import { verbIn } from '../verbs.js';

interface OverlapOptions extends ReadingOptions {
  readonly above: number;
}

/** Of a file, each of its decisions by itself; of anything else, the decision on the register. */
const overlapsOf = async (
  of: string,
  options: OverlapOptions,
  context: Context,
  terminal: Terminal,
): Promise<readonly Overlaps[]> => {
  const question = questionOf(options);
  if (!existsSync(of)) return [await context.ask(new OverlapsOf(question, of, options.above))];
  const bodies = await context.ask(new EnteredBodies());
  const sessions = await context.ask(new KnownSessions());
  const found: Overlaps[] = [];
  for (const { name, document, read } of await decisionsInFile(of, { bodies, sessions, each: true }, terminal)) {
    const ref = basename(name);
    const tasks = askedTasks(ref, proposalOf(document, read, withEntered(bodies)));
    found.push(await context.ask(new OverlapsOf(question, { ref, tasks }, options.above)));
  }
  return found;
};

export const kinshipCommands = (program: Command, terminal: Terminal): void => {
  reading(
    program
      .command('overlaps')
      .description('mandates that may ask again what others ask: of a decision, or of a text before it is recorded'),
  )
    .argument('<decision|file>', 'a decision, by symbol or id; or the file of a text')
    .option('--above <score>', 'only from this score on, 1 to 100', Number, LIKELY)
    .action(async (of: string, options: OverlapOptions) => {
      const found = await withRegister(options, 'reading', (context) => overlapsOf(of, options, context, terminal));
      if (options.json) return terminal.out(JSON.stringify(found.length === 1 ? found[0] : found, null, 2));
      terminal.out(found.map(overlapLines).join('\n\n'));
    });

  const evidence = takeFields(reading(verbIn(program, LIST_EVIDENCE)), LIST_EVIDENCE.fields, []);
  evidence.action(async () => {
    const options = evidence.opts<ReadingOptions>();
    const said = saidFields(LIST_EVIDENCE.fields, { ...options }, [], []);
    const found = await withRegister(options, 'reading', (context) =>
      context.ask(new EvidenceProposed(questionOf(options), said)),
    );
    terminal.out(options.json ? JSON.stringify(found, null, 2) : evidenceLines(found));
  });
};
