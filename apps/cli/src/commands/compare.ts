import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { type Command } from 'commander';
import { CompareTexts, EnteredBodies, KnownSessions, type TextAtHand } from '#register';
import { comparisonLines } from '../comparison-lines.js';
import { decisionsInFile } from '../decisions-in-file.js';
import { reading } from '../options.js';
import { type Context, questionOf, type ReadingOptions, withRegister } from '../session-context.js';
import { type Terminal } from '../terminal.js';

type ComparingOptions = ReadingOptions & { readonly formerAsOf?: string; readonly formerKnownAt?: string };

/** The file of a text as it is read; anything else is a decision on the register. */
const sideOf = async (of: string, context: Context, terminal: Terminal): Promise<string | TextAtHand> => {
  if (!existsSync(of)) return of;
  const bodies = await context.ask(new EnteredBodies());
  const sessions = await context.ask(new KnownSessions());
  const [first] = await decisionsInFile(of, { bodies, sessions }, terminal);
  return {
    ref: basename(of),
    title: first?.document.title ?? null,
    paragraphs: (first?.document.operative ?? []).map(({ ref, text }) => ({ ref, text })),
  };
};

export const compareCommand = (program: Command, terminal: Terminal): void => {
  reading(
    program
      .command('compare')
      .description('what differs between two texts: decisions, as of two days where need be, or files'),
  )
    .argument('<former>', 'a decision, by symbol or id; or the file of a text')
    .argument('<latter>', 'the same: the year after, the adopted wording, the corrected one')
    .option('--former-as-of <day>', 'take the former as of this day: the draft before it was adopted')
    .option('--former-known-at <moment>', 'take the former as known then: before it was put right by its corrigendum')
    .action(async (former: string, latter: string, options: ComparingOptions) => {
      const compared = await withRegister(options, 'reading', async (context) => {
        const sides = [await sideOf(former, context, terminal), await sideOf(latter, context, terminal)] as const;
        const ofFormer = { asOf: options.formerAsOf, knownAt: options.formerKnownAt };
        return context.ask(new CompareTexts(questionOf(options), ...sides, ofFormer));
      });
      terminal.out(options.json ? JSON.stringify(compared, null, 2) : comparisonLines(compared));
    });
};
