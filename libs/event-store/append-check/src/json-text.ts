/** JSON that comes back as it went in: nothing that `JSON.stringify` would drop, change or choke on. */

/** The value cannot be kept as JSON; `path` says which part of it. */
export class NotJson extends Error {
  constructor(path: readonly (string | number)[], what: string) {
    super(`${path.length === 0 ? 'it' : path.join('.')} is ${what}`);
  }
}

const LONE_SURROGATE = /\p{Surrogate}/u;

const checkText = (text: string, path: readonly (string | number)[]) => {
  if (LONE_SURROGATE.test(text)) throw new NotJson(path, 'a text with half a character (a lone surrogate)');
};

const isPlain = (value: object) => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

const checkParts = (value: object, path: readonly (string | number)[], around: ReadonlySet<object>) => {
  if (around.has(value)) throw new NotJson(path, 'a part of itself');
  const inside = new Set(around).add(value);
  if (Array.isArray(value)) for (const [index, part] of value.entries()) check(part, [...path, index], inside);
  else if (!isPlain(value)) throw new NotJson(path, 'an object of a class');
  else
    for (const [key, part] of Object.entries(value)) {
      checkText(key, [...path, key]);
      check(part, [...path, key], inside);
    }
};

const check = (value: unknown, path: readonly (string | number)[], around: ReadonlySet<object>): void => {
  if (typeof value === 'string') checkText(value, path);
  else if (typeof value === 'object' && value !== null) checkParts(value, path, around);
  else if (typeof value === 'number' && !Number.isFinite(value)) throw new NotJson(path, String(value));
  else if (typeof value !== 'number' && typeof value !== 'boolean' && value !== null)
    throw new NotJson(path, `of type ${typeof value}`);
};

/**
 * The value as JSON text.
 * @throws NotJson where a part is undefined, a bigint, NaN, infinite, a class instance, a cycle or holds a lone surrogate
 */
export const jsonText = (value: unknown): string => {
  check(value, [], new Set());
  return JSON.stringify(value);
};
