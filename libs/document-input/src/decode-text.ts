/** A text and the encoding that its bytes were read in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

const SAMPLE = 4096;

/**
 * Decodes bytes whose encoding nobody states: a byte-order mark decides, then whether they are well-formed UTF-8, then
 * the share of zero bytes that UTF-16 has in western texts; what is left is the old western encoding of Windows.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decoded(bytes, 'utf-8');
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be');
  const zeros = zeroBytes(bytes.subarray(0, SAMPLE));
  if (zeros.odd > zeros.total * 0.3) return decoded(bytes, 'utf-16le');
  if (zeros.even > zeros.total * 0.3) return decoded(bytes, 'utf-16be');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return decoded(bytes, 'windows-1252');
  }
}

const decoded = (bytes: Uint8Array, encoding: DecodedText['encoding']): DecodedText => ({
  text: new TextDecoder(encoding).decode(bytes),
  encoding,
});

/** Zero bytes at even and odd places, against half the bytes looked at. */
function zeroBytes(sample: Uint8Array): { even: number; odd: number; total: number } {
  let even = 0;
  let odd = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  return { even, odd, total: Math.max(sample.length / 2, 1) };
}
