/** Reads bodies strictly: UTF-8, JSON, no deeper than our requests are, and only text that can be written down again. */
import { duplicateKey } from '#exchange';
import { Problem } from './problem.js';

/** A decision with its annexes is far shorter. */
export const BODY_LIMIT = 5 * 1024 * 1024;
/** A list of plans is three deep. */
const DEEPEST = 16;
/** A decision of a thousand paragraphs, with all that was found in them, is a tenth of this. */
const MOST_VALUES = 250_000;
/** Half of a pair: no character, and not to be written in UTF-8. */
const LONE_SURROGATE = /\p{Surrogate}/u;
/** Keys that mean something else to JavaScript. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const malformed = (detail: string): Problem => new Problem(400, 'request.malformed', detail);

/** @throws Problem `request.encoding-unreadable` */
const textOf = (body: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw new Problem(
      400,
      'request.encoding-unreadable',
      'The body is not UTF-8; convert the text to UTF-8 and send it again.',
    );
  }
};

/** Everything inside a value, each with how deep it lies; a loop, for depth must not cost stack. */
const checkInside = (whole: unknown): void => {
  const rest: [value: unknown, depth: number][] = [[whole, 0]];
  let values = 0;
  for (let next = rest.pop(); next; next = rest.pop()) {
    if (++values > MOST_VALUES) throw malformed(`The body holds more than ${MOST_VALUES} values; send less at a time.`);
    const [value, depth] = next;
    if (typeof value === 'string' && LONE_SURROGATE.test(value))
      throw malformed('A text has half of a surrogate pair in it, which is no character; leave it out.');
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= DEEPEST) throw malformed(`The body is nested more than ${DEEPEST} deep; see /api/docs for its shape.`);
    for (const [key, inner] of Object.entries(value)) {
      if (FORBIDDEN_KEYS.has(key)) throw malformed(`The key "${key}" is not possible; leave it out.`);
      rest.push([inner, depth + 1]);
    }
  }
};

/**
 * The value that a JSON body says.
 * @throws Problem `request.encoding-unreadable`, `request.malformed`
 */
export const parseJsonBody = (body: Uint8Array): unknown => {
  let value: unknown;
  const text = textOf(body);
  try {
    value = JSON.parse(text);
  } catch {
    throw malformed('The body is not JSON; see /api/docs for how it is written.');
  }
  checkInside(value);
  const twice = duplicateKey(text);
  if (twice !== undefined) throw malformed(`The key "${twice.slice(0, 80)}" stands twice in one object; say it once.`);
  return value;
};

/**
 * JSON is UTF-8, whatever the header says.
 * @throws Problem `request.encoding-unsupported`
 */
export const checkCharset = (contentType: string | undefined): void => {
  const [, charset = 'utf-8'] = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType ?? '') ?? [];
  if (!/^utf-?8$/i.test(charset))
    throw new Problem(
      415,
      'request.encoding-unsupported',
      `JSON in ${charset.slice(0, 40)} is not read; send it as UTF-8.`,
    );
};
