import { type EventStore } from '#event-sourcing';
import { endLine, entryLine, headerLine } from './archive-format.js';
import { type Seal, Sealing } from './seal.js';

/** So many characters go out at once. */
const CHUNK = 256 * 1024;

export interface ExportOptions {
  /** Only streams whose names begin with one of these: others in the same store are not ours. */
  readonly streamPrefixes: readonly string[];
  /** Is told how many entries have been written. */
  readonly onProgress?: (entries: number) => void;
  /** Breaks off, with its reason. */
  readonly signal?: AbortSignal;
}

/**
 * Writes the log as an archive, up to the entry that is the last one when it begins.
 * @param write takes the next characters, and is waited for
 * @returns the seal in the archive's last line
 */
export const exportLog = async (
  store: Pick<EventStore, 'readAll' | 'head'>,
  write: (text: string) => Promise<void>,
  { streamPrefixes, onProgress, signal }: ExportOptions,
): Promise<Seal> => {
  const head = await store.head();
  const sealing = new Sealing();
  let chunk = headerLine();
  for await (const event of store.readAll({ streamPrefixes, ...(signal && { signal }) })) {
    if (head === undefined || event.position > head) break;
    sealing.add(event);
    chunk += entryLine(event, sealing.count);
    if (chunk.length < CHUNK) continue;
    await write(chunk);
    chunk = '';
    onProgress?.(sealing.count);
  }
  await write(chunk + endLine(sealing.seal()));
  onProgress?.(sealing.count);
  return sealing.seal();
};
