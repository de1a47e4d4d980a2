import { type Command } from 'commander';
import { sealText } from '#archive';
import { backUp, type BackedUp, dataFolder, restore } from '#runtime';
import { common } from '../options.js';
import { type CommonOptions } from '../session-context.js';
import { type Terminal } from '../terminal.js';

/** Copies of the events, and putting one back. */
export const backupCommands = (program: Command, terminal: Terminal): void => {
  const told = (what: string, { file, bytes, ...seal }: BackedUp, { json }: CommonOptions) =>
    terminal.out(
      json
        ? JSON.stringify({ file, bytes, ...seal }, null, 2)
        : `${seal.count} entries ${what} ${file}, whole and unbroken\nseal ${sealText(seal)}`,
    );

  common(
    program.command('backup').description('copy the events as they are now, while others write, and prove the copy'),
  )
    .argument('<file>', 'where to; nothing is overwritten')
    .action(async (file: string, options: CommonOptions) => {
      told('backed up to', await backUp(dataFolder(options.data), file), options);
    });

  common(program.command('restore').description('put a backup where there is no register yet'))
    .argument('<file>', 'what "backup" wrote')
    .action(async (file: string, options: CommonOptions) => {
      told('restored to', await restore(file, dataFolder(options.data)), options);
    });
};
