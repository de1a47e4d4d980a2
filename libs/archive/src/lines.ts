/** Bytes, line by line, however they arrive: never more than one line is kept. */

/** A line that is too long to be one. */
export class LineTooLong extends Error {}

export interface Line {
  readonly bytes: Uint8Array;
  /** Whether a line feed ended it; only the last one may lack that. */
  readonly isEnded: boolean;
}

const LINE_FEED = 10;

/**
 * The lines without their line feeds.
 * @throws LineTooLong above so many bytes
 */
export async function* linesOf(source: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line> {
  let begun: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array) => {
    begun.push(part);
    length += part.length;
    if (length > maxBytes) throw new LineTooLong(`A line has more than ${maxBytes} bytes.`);
  };
  for await (const chunk of source) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      take(chunk.subarray(from, end));
      yield { bytes: Buffer.concat(begun), isEnded: true };
      [begun, length, from] = [[], 0, end + 1];
    }
    if (from < chunk.length) take(chunk.subarray(from));
  }
  if (begun.length > 0) yield { bytes: Buffer.concat(begun), isEnded: false };
}
