import { MAX_EVENT_BYTES } from '#event-store/append-check';
import { type Accepted, ArchiveCheck, type CheckedLine } from './archive-check.js';
import { LineTooLong, linesOf } from './lines.js';
import { type Seal } from './seal.js';

/** Room for the largest event and the names around it. */
const MAX_LINE_BYTES = MAX_EVENT_BYTES + 64 * 1024;

/** An entry of an archive, and where its line ends, in bytes. */
export interface ReadEntry extends CheckedLine {
  readonly end: number;
}

/**
 * The entries of an archive, each checked before it comes out; the generator returns the seal of its last line.
 * @throws Rejection as `ArchiveCheck` says
 */
export async function* readArchive(
  source: AsyncIterable<Uint8Array>,
  accepted: Accepted,
): AsyncGenerator<ReadEntry, Seal> {
  const check = new ArchiveCheck(accepted);
  let end = 0;
  try {
    for await (const line of linesOf(source, MAX_LINE_BYTES)) {
      end += line.bytes.length + 1;
      const checked = check.take(line);
      if (checked) yield { ...checked, end };
    }
  } catch (error) {
    throw error instanceof LineTooLong ? check.tooLong(MAX_LINE_BYTES) : error;
  }
  return check.end();
}
