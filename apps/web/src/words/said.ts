/** Sentences of the register in another language: by the code of a refusal, or by the pattern of its English words. */
import { type Message, textOf } from './message.js';

/** @param code of a refusal @param values what a refusal is about, by the names of the places in its sentence */
export type Translate = (text: string, code?: string, values?: Readonly<Record<string, unknown>>) => string | undefined;

export const asItIs: Translate = (text) => text;

/**
 * An English sentence with its places in braces, and the same in another language. What stands in `{what}` may be a sentence of its
 * own; `{mode:mode}` is one of the words or sentences that begin with `mode|`, `{what;mode}` and `{what,mode}` are several of them,
 * apart by that sign. What stands `[in brackets with {a} place]` is left out where the place is empty.
 */
export type Patterns = Readonly<Record<string, string>>;

interface Pattern {
  readonly matches: RegExp;
  readonly names: readonly string[];
  readonly into: string;
}

const PLACE = /\{(\w+)(?:([:;,])([\w-]+))?\}/g;
const OPTIONAL = /\[([^\]]*)\]/g;
/** Where several stand: at each sign, but not within quoted words. */
const APART: Readonly<Record<string, RegExp>> = {
  ';': /; (?=(?:[^"]*"[^"]*")*[^"]*$)/,
  ',': /, (?=(?:[^"]*"[^"]*")*[^"]*$)/,
};
/** What stands in brackets closes whatever it opens. */
const ENCLOSED = String.raw`((?:[^()]|\([^()]*\))+)`;
/** What a sentence is one of. */
const KIND = /^(?:([\w-]+)\|)?/;

const patternOf = ([from, into]: readonly [string, string]): Pattern => ({
  matches: new RegExp(
    `^${from
      .replace(KIND, '')
      .replaceAll(/[.*+?^$()|\\]/g, String.raw`\$&`)
      .replaceAll(OPTIONAL, '(?:$1)?')
      .replaceAll(/(?<=(\()?)\{[^}]+\}/g, (_, bracket?: string) => (bracket === undefined ? '(.+?)' : ENCLOSED))}$`,
    's',
  ),
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
  const open = new Map<string, Pattern[]>();
  for (const entry of Object.entries(patterns)) {
    if (!entry[0].includes('{')) continue;
    const kind = KIND.exec(entry[0])?.[1] ?? '';
    open.set(kind, [...(open.get(kind) ?? []), patternOf(entry)]);
  }
  const known = new Map<string, string | undefined>();
  const put = (text: string, kind = ''): string | undefined => {
    const key = kind === '' ? text : `${kind}|${text}`;
    const whole = exact.get(key);
    if (whole !== undefined) return whole;
    if (!known.has(key)) known.set(key, filled(text, open.get(kind) ?? []));
    return known.get(key);
  };
  const filled = (text: string, among: readonly Pattern[]): string | undefined => {
    for (const { matches, names, into } of among) {
      const found = matches.exec(text);
      if (!found) continue;
      const values = new Map(names.map((name, index) => [name, found[index + 1] ?? '']));
      const isEmpty = (part: string) => [...part.matchAll(PLACE)].every(([, name = '']) => values.get(name) === '');
      return into
        .replaceAll(OPTIONAL, (_, part: string) => (isEmpty(part) ? '' : part))
        .replaceAll(PLACE, (_, name: string, sign: string | undefined, kind: string | undefined) => {
          const value = values.get(name) ?? '';
          const apart = APART[sign ?? ''];
          const each = apart ? value.split(apart) : [value];
          return each.map((one) => put(one, kind) ?? one).join(`${sign} `);
        });
    }
    return undefined;
  };
  return (text, code, values = {}) => {
    const message = code === undefined ? undefined : refusals[code];
    const places = printable(values);
    return message !== undefined && isFull(message, places) ? textOf(message, places, language) : put(text);
  };
};
