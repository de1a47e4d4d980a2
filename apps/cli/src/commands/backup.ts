import { type Command } from 'commander';
import { sealText } from '#archive';
import { backUp, type BackedUp, dataFolder, type PutBack, restore, type Restored } from '#runtime';
import { common } from '../options.js';
import { type CommonOptions } from '../session-context.js';
import { type Terminal } from '../terminal.js';

/** Copies of the events, and putting one back. */
export const backupCommands = (program: Command, terminal: Terminal): void => {
  const told = (what: string, said: BackedUp | Restored, { json }: CommonOptions, more: readonly string[]): void => {
    const { file, count } = said;
    const lines = [`${count} entries ${what} ${file}, whole and unbroken`, ...more, `seal ${sealText(said)}`];
    terminal.out(json ? JSON.stringify(said, null, 2) : lines.join('\n'));
  };

  common(
    program.command('backup').description('copy the events as they are now, while others write, and prove the copy'),
  )
    .argument('<file>', 'where to; nothing is overwritten')
    .action(async (file: string, options: CommonOptions) => {
      const taken = await backUp(dataFolder(options.data), file);
      const { beside } = taken;
      told('backed up to', taken, options, beside.length > 0 ? [`beside them: ${beside.join(', ')}`] : []);
    });

  common(program.command('restore').description('put a backup where there is no register yet'))
    .argument('<file>', 'what "backup" wrote')
    .action(async (file: string, options: CommonOptions) => {
      const done = await restore(file, dataFolder(options.data));
      told('restored to', done, options, putBackLines(done.beside));
    });
};

const putBackLines = ({ restored, kept, tokens, proposals }: PutBack): readonly string[] => [
  ...(restored.length > 0 ? [`beside them: ${restored.join(', ')}`] : []),
  ...(restored.includes('identities.db')
    ? [
        `${tokens} tokens open it, ${proposals} proposals wait; revoke and erase again what no backup beside this one knows of yet`,
      ]
    : []),
  ...(kept.length > 0 ? [`left as it was: ${kept.join(', ')}`] : []),
];
