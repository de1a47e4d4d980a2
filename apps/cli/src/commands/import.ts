import { knowsType, STREAM_PREFIXES } from '#kinds';
import { type Command } from 'commander';
import {
  type Accepted,
  type ArchiveFile,
  archiveFile,
  bytesOf,
  importArchive,
  type Imported,
  readArchive,
  type Seal,
  sealText,
  spooled,
} from '#archive';
import { IMPORT } from '#operations';
import { takeFields } from '../field-options.js';
import { untilInterrupted } from '../interruption.js';
import { common } from '../options.js';
import { Progress, showing } from '../progress.js';
import { type CommonOptions, withEvents } from '../session-context.js';
import { type Terminal } from '../terminal.js';
import { verbIn } from '../verbs.js';

type ImportOptions = CommonOptions & { readonly check?: boolean };

const ACCEPTED: Accepted = { streamPrefixes: STREAM_PREFIXES, knows: knowsType };
const BROKEN_OFF = 'The import was broken off; import again: it goes on where the store ends.';

/** What can be read but once is read into a file first: an archive is checked whole before anything is entered. */
const withFile = async <Result>(
  file: string,
  signal: AbortSignal,
  work: (archive: ArchiveFile) => Promise<Result>,
): Promise<Result> => {
  const found = file === '-' ? undefined : await archiveFile(file);
  return found ? work(found) : spooled(file === '-' ? process.stdin : bytesOf(file), signal, work);
};

const sentence = ({ found, imported }: Imported, { count }: Seal): string => {
  if (imported === 0) return `Nothing changed: all ${count} entries are there already.`;
  return `${imported} entries imported${found > 0 ? `; the ${found} before them were there already` : ''}.`;
};

/** An archive into an empty store, of whatever kind. */
export const importCommand = (program: Command, terminal: Terminal): void => {
  const check = ({ path, bytes }: ArchiveFile, signal: AbortSignal): Promise<Seal> =>
    showing(new Progress(terminal, 'Checking', bytes), async (progress) => {
      const lines = readArchive(bytesOf(path), ACCEPTED);
      for (;;) {
        const line = await lines.next();
        if (line.done) return line.value;
        signal.throwIfAborted();
        progress.at(line.value.entry.seq, line.value.end);
      }
    });

  const enter = ({ path, bytes }: ArchiveFile, options: ImportOptions, signal: AbortSignal): Promise<Imported> =>
    withEvents(options, 'writing', (store) =>
      showing(new Progress(terminal, 'Importing', bytes), (progress) =>
        importArchive(store, readArchive(bytesOf(path), ACCEPTED), {
          streamPrefixes: STREAM_PREFIXES,
          onProgress: ({ entries, bytes: done }) => progress.at(entries, done),
          signal,
        }),
      ),
    );

  const importFrom = async (archive: ArchiveFile, options: ImportOptions, signal: AbortSignal): Promise<void> => {
    const seal = await check(archive, signal);
    const done = options.check ? undefined : await enter(archive, options, signal);
    if (options.json) return terminal.out(JSON.stringify({ ...seal, ...done }, null, 2));
    const said = done ? sentence(done, seal) : `${seal.count} entries, whole and unbroken.`;
    terminal.out(`${said}\nseal ${sealText(seal)}`);
  };

  takeFields(common(verbIn(program, IMPORT)), IMPORT.fields)
    .argument('<file>', 'what "export" wrote; - is standard input')
    .action((file: string, options: ImportOptions) =>
      untilInterrupted(BROKEN_OFF, (signal) =>
        withFile(file, signal, (archive) => importFrom(archive, options, signal)),
      ),
    );
};
