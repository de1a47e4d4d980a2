/** Sentences of the register in another language: by the code of a refusal, or by the pattern of its English words. */
import { type Message, textOf } from './message.js';

/** @param code of a refusal @param values what a refusal is about, by the names of the places in its sentence */
export type Translate = (text: string, code?: string, values?: Readonly<Record<string, unknown>>) => string | undefined;

export const asItIs: Translate = (text) => text;

/** An English sentence with its places in braces, and the same in another language. */
export type Patterns = Readonly<Record<string, string>>;

interface Pattern {
  readonly matches: RegExp;
  readonly names: readonly string[];
  readonly into: string;
}

const PLACE = /\{(\w+)\}/g;

const patternOf = ([from, into]: readonly [string, string]): Pattern => ({
  matches: new RegExp(`^${from.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`).replaceAll(PLACE, '([^]+?)')}$`),
  names: [...from.matchAll(PLACE)].map(([, name = '']) => name),
  into,
});

const printable = (values: Readonly<Record<string, unknown>>): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number'
        ? [[name, value] as const]
        : Array.isArray(value)
          ? [[name, value.join(', ')] as const]
          : [],
    ),
  );

/** Whether all the places of a message can be filled. */
const isFull = (message: Message, values: Readonly<Record<string, unknown>>): boolean =>
  typeof message === 'string' ||
  message.every((part) => typeof part === 'string' || part[0] === '#' || part[0] in values);

/**
 * @param refusals by code
 * @param patterns of sentences; what stands in a place is put in the other language as well, where it can be
 */
export const translation = (
  language: string,
  refusals: Readonly<Record<string, Message>>,
  patterns: Patterns,
): Translate => {
  const exact = new Map(Object.entries(patterns).filter(([from]) => !from.includes('{')));
  const open = Object.entries(patterns).filter(([from]) => from.includes('{')).map(patternOf); // prettier-ignore
  const known = new Map<string, string | undefined>();
  const put = (text: string): string | undefined => {
    const whole = exact.get(text);
    if (whole !== undefined) return whole;
    if (known.has(text)) return known.get(text);
    const [first] = open.flatMap(({ matches, names, into }) => {
      const found = matches.exec(text);
      return found ? [{ into, values: new Map(names.map((name, index) => [name, found[index + 1] ?? ''])) }] : [];
    });
    const said = first?.into.replaceAll(PLACE, (_, name: string) => {
      const value = first.values.get(name) ?? '';
      return put(value) ?? value;
    });
    known.set(text, said);
    return said;
  };
  return (text, code, values = {}) => {
    const message = code === undefined ? undefined : refusals[code];
    const filled = printable(values);
    return message !== undefined && isFull(message, filled) ? textOf(message, filled, language) : put(text);
  };
};
