import { STREAM_PREFIXES } from '#kinds';
import { type Command } from 'commander';
import { exportLog, type Seal, sealText, writeWholeFile } from '#archive';
import { EXPORT } from '#operations';
import { ReadDatabase } from '#projector';
import { registerReadModel } from '#register';
import { dataFolder } from '#runtime';
import { untilInterrupted } from '../interruption.js';
import { common } from '../options.js';
import { Progress, showing } from '../progress.js';
import { type CommonOptions, withEvents } from '../session-context.js';
import { type Terminal } from '../terminal.js';
import { verbIn } from '../verbs.js';

type ExportOptions = CommonOptions & { readonly force?: boolean };

/** As many entries as the lists are made from, for the length of the bar; undefined where there are no lists. */
const entriesListed = async ({ data }: CommonOptions): Promise<number | undefined> => {
  const lists = new ReadDatabase(dataFolder(data), registerReadModel, { readonly: true });
  try {
    const { checkpoint } = await lists.settle();
    return checkpoint.seq || undefined;
  } catch {
    return undefined;
  } finally {
    lists.close();
  }
};

/** Everything entered, as text: to be moved to another store, or kept. */
export const exportCommand = (program: Command, terminal: Terminal): void => {
  const exportTo = (write: (text: string) => Promise<void>, options: ExportOptions): Promise<Seal> =>
    untilInterrupted('The export was broken off, and no file was written; export again.', (signal) =>
      withEvents(options, 'reading', async (store) => {
        const entries = terminal.screen && (await entriesListed(options));
        return showing(new Progress(terminal, 'Exporting', entries), (progress) =>
          exportLog(store, write, {
            streamPrefixes: STREAM_PREFIXES,
            onProgress: (entries) => progress.at(entries),
            signal,
          }),
        );
      }),
    );

  common(verbIn(program, EXPORT))
    .argument('[file]', 'where to; - is standard output', '-')
    .option('--force', 'overwrite the file where it is there already')
    .action(async (file: string, options: ExportOptions) => {
      if (file === '-') return void (await exportTo(terminal.write, options));
      const seal = await writeWholeFile(file, { force: options.force ?? false }, (write) => exportTo(write, options));
      if (options.json) return terminal.out(JSON.stringify({ file, ...seal }, null, 2));
      terminal.out(`${seal.count} entries exported to ${file}\nseal ${sealText(seal)}`);
    });
};
