import type { KnownBody } from '#body/directory';
import { onceForEach } from '../text/once.js';

/** Bodies by what they are called. */
export interface BodyNames {
  /** Those that are called so, in full or for short, in any language. */
  readonly called: (name: string) => readonly KnownBody[];
  /** Those whose decisions may open with this name: one of theirs, or the beginning of one ("Conference of the Parties"). */
  readonly opening: (name: string) => readonly KnownBody[];
  /** Whether a body's decisions in this language may open with the name. */
  readonly isOpeningIn: (name: string, language: string) => boolean;
  /** Whether a name, whole, is one of a body's. */
  readonly isNamed: (name: string) => boolean;
  /** Whether a body of two words and more is called so to which the one that speaks belongs. */
  readonly isNamedTo: (name: string, speaking: KnownBody | undefined) => boolean;
  /** The name by which a paragraph addresses a body that opens with this one, printed as the body prints it. */
  readonly asPrinted: (body: KnownBody, name: string) => string | undefined;
  /** The body of a full name, as a document gives it, or of a code. */
  readonly ofFullName: (name: string) => KnownBody | undefined;
  /** Its full name, told apart from those of bodies that are called alike. */
  readonly fullName: (body: KnownBody) => string;
  /** The longest name of a body that begins, or ends, at this place of a text. */
  readonly nameAt: (text: string, at: number) => string | undefined;
  readonly nameBefore: (text: string, end: number) => string | undefined;
  /** The names that stand for themselves, of two words and more: what a text without an opening line may name. */
  readonly proper: readonly string[];
}

const LONGEST = 200;
const firstWord = (text: string): string => /^[\p{L}\d.-]+/u.exec(text)?.[0] ?? '';
const lastWord = (text: string): string => /[\p{L}\d.-]+$/u.exec(text)?.[0] ?? '';
const isWordAt = (text: string, at: number, word: string): boolean =>
  at >= 0 &&
  text.startsWith(word, at) &&
  !/[\p{L}\d-]/u.test(text.charAt(at - 1)) &&
  !/[\p{L}\d-]/u.test(text.charAt(at + word.length));

function groupedBy<T>(all: readonly T[], keyFor: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyFor(one)) ?? [];
    group.push(one);
    groups.set(keyFor(one), group);
  }
  return groups;
}

/** Case, accents and the shape of apostrophes do not matter: capitals are often printed without accents. */
function keyOf(name: string): string {
  const lower = name.toLowerCase();
  if (!/[^ -_a-~]/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´]/g, "'");
}

/** The names of a body, each behind its key. */
const keysOf = onceForEach(({ names }: KnownBody) => names.map(({ text }) => [keyOf(text), text] as const));

/** "Conference of the Parties" of "Conference of the Parties to the Convention": up to a capital before a small word. */
function beginningsOf(name: string): string[] {
  const words = name.split(' ');
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    return next !== undefined && /^\p{Lu}/u.test(word) && /^\p{Ll}/u.test(next)
      ? [words.slice(0, index + 1).join(' ')]
      : [];
  });
}

/** Whether two bodies are of one organisation, or one is part of the other. */
export const isKin = (one: KnownBody, other: KnownBody): boolean =>
  one === other || one.parent === other.parent || isPart(one, other) || isPart(other, one);

const isPart = ({ parent }: KnownBody, { code, names }: KnownBody): boolean =>
  parent === code || names.some(({ text }) => text === parent);

/** Whether a body is called so for short: by the end of its name, its beginning, or the end of its head ("Council"). */
export const isShortOf = (short: string, name: string): boolean =>
  name === short || name.endsWith(` ${short}`) || name.startsWith(`${short} `) || headOf(name).endsWith(` ${short}`);

/** "Town Council" of "Town Council of Millbrook": up to the first small word. */
const headOf = (name: string): string => name.split(/ (?=\p{Ll})/u, 1)[0] ?? name;

/** Gathers the names of bodies; the first of equals stands first. */
export function namesOf(bodies: readonly KnownBody[]): BodyNames {
  const whole = new Map<string, KnownBody[]>();
  const openings = new Map<string, KnownBody[]>();
  const inLanguages = new Set<string>();
  const put = (map: Map<string, KnownBody[]>, name: string, body: KnownBody): void => {
    const others = map.get(keyOf(name)) ?? [];
    if (!others.includes(body)) map.set(keyOf(name), [...others, body]);
  };
  for (const body of bodies)
    for (const { text, kind, language } of body.names) {
      put(whole, text, body);
      if (kind !== 'name') continue;
      put(openings, text, body);
      for (const one of [text, ...beginningsOf(text)]) inLanguages.add(`${language} ${keyOf(one)}`);
    }
  for (const body of bodies)
    for (const { text, kind } of body.names)
      if (kind === 'name') for (const beginning of beginningsOf(text)) put(openings, beginning, body);
  const texts = [...new Set(bodies.flatMap(({ names }) => names.map(({ text }) => text)))].sort(
    (a, b) => b.length - a.length,
  );
  const firstWords = groupedBy(texts, firstWord);
  const lastWords = groupedBy(texts, lastWord);
  const byFullName = new Map<string, KnownBody>();
  const firstName = ({ names, code }: KnownBody): string => names[0]?.text ?? code;
  const alike = groupedBy([...new Set(bodies)], (body) => keyOf(firstName(body)));
  const fullName = (body: KnownBody): string => {
    const name = firstName(body);
    const isShared = alike.get(keyOf(name))?.some((other) => other !== body) === true;
    const isOneWord = !name.includes(' ') && name !== name.toUpperCase();
    return body.parent !== undefined && (isShared || isOneWord) ? `${name} (${body.parent})` : name;
  };
  for (const body of [...bodies].reverse()) {
    byFullName.set(keyOf(fullName(body)), body);
    byFullName.set(keyOf(body.code), body);
  }
  return {
    called: (name) => whole.get(keyOf(name)) ?? [],
    opening: (name) => openings.get(keyOf(name)) ?? [],
    isOpeningIn: (name, language) => inLanguages.has(`${language} ${keyOf(name)}`),
    isNamed: (name) => whole.has(keyOf(name)),
    isNamedTo: (name, speaking) =>
      name.includes(' ') &&
      (whole.get(keyOf(name)) ?? []).some((body) => speaking === undefined || isKin(body, speaking)),
    asPrinted: (body, name) => {
      const key = keyOf(name);
      return keysOf(body).find(([own]) => own === key)?.[1];
    },
    fullName,
    ofFullName: (name) => byFullName.get(keyOf(name)),
    nameAt: (text, at) =>
      firstWords.get(firstWord(text.slice(at, at + LONGEST)))?.find((name) => isWordAt(text, at, name)),
    nameBefore: (text, end) =>
      lastWords
        .get(lastWord(text.slice(Math.max(0, end - LONGEST), end)))
        ?.find((name) => isWordAt(text, end - name.length, name)),
    proper: [
      ...new Set(
        bodies.flatMap(({ names }) =>
          names.flatMap(({ text, kind }) => (kind === 'name' && /\p{L} \p{L}/u.test(text) ? [text] : [])),
        ),
      ),
    ],
  };
}
