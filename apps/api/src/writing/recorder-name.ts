import { Problem } from '../http/problem.js';

const LONGEST_NAME = 100;

/** Header bytes reach us one character each; a name sent in UTF-8 is put together again. */
const fromHeader = (value: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(value, 'latin1'));
  } catch {
    return value;
  }
};

/**
 * Who records it, from `X-Recorded-By`.
 * @throws Problem `request.recorder-missing`, `request.recorder-invalid`
 */
export const recorderName = (header: string | readonly string[] | undefined): string => {
  const name = fromHeader(String(header ?? ''))
    .normalize('NFC')
    .trim();
  if (name === '')
    throw new Problem(400, 'request.recorder-missing', 'Say who records it, in the header X-Recorded-By.');
  if (name.length > LONGEST_NAME || !/\p{L}/u.test(name) || /[\p{C}]/u.test(name))
    throw new Problem(
      400,
      'request.recorder-invalid',
      `X-Recorded-By is a name: at most ${LONGEST_NAME} characters, with a letter among them and no control characters.`,
    );
  return name;
};
