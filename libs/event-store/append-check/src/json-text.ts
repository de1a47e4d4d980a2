/** JSON that comes back as it went in: nothing that `JSON.stringify` would drop, change or choke on. */

/** The value cannot be kept as JSON; the message says which part of it, and why. */
export class NotJson extends Error {}

const LONE_SURROGATE = /\p{Surrogate}/u;

const isPlain = (value: object) => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** What is wrong with a value that has no parts; undefined where nothing is. */
const flaw = (value: unknown): string | undefined => {
  if (typeof value === 'string')
    return LONE_SURROGATE.test(value) ? 'a text with half a character (a lone surrogate)' : undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : String(value);
  return typeof value === 'boolean' || value === null ? undefined : `of type ${typeof value}`;
};

/** Walks a value; the path to where it stands, and the objects on that path, grow and shrink with it. */
class Walk {
  readonly #path: (string | number)[] = [];
  readonly #around: object[] = [];

  check(value: unknown): void {
    if (typeof value === 'object' && value !== null) return this.#checkParts(value);
    const what = flaw(value);
    if (what) this.#refuse(what);
  }

  #checkParts(value: object): void {
    if (this.#around.includes(value)) this.#refuse('a part of itself');
    this.#around.push(value);
    if (Array.isArray(value))
      for (let index = 0; index < value.length; index += 1) this.#checkPart(index, value[index]);
    else if (!isPlain(value)) this.#refuse('an object of a class');
    else for (const key of Object.keys(value)) this.#checkPart(key, (value as Record<string, unknown>)[key]);
    this.#around.pop();
  }

  #checkPart(key: string | number, part: unknown): void {
    this.#path.push(key);
    if (flaw(key)) this.#refuse('under a name with half a character (a lone surrogate)');
    this.check(part);
    this.#path.pop();
  }

  #refuse(what: string): never {
    throw new NotJson(`${this.#path.join('.') || 'it'} is ${what}`);
  }
}

/**
 * The value as JSON text.
 * @throws NotJson where a part is undefined, a bigint, NaN, infinite, a class instance, a cycle or holds a lone surrogate
 */
export const jsonText = (value: unknown): string => {
  new Walk().check(value);
  return JSON.stringify(value);
};
