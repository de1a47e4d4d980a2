/** A body that nobody has described, as a text names it: proposed to a person, who puts it on the register or does not. */
import { type KnownBody, type Numbering, numberingOf } from '#body/directory';
import { findActor } from '#actor/directory';
import { type GivenDocument, type NewBody } from '#decision-text';
import { type Door, refusals } from '#rejection';
import { type On } from '#time';
import { bodyCode } from './named-actors.js';

const refused = refusals({
  'body.name-unread': ({ said }: { readonly said: string }, { field }: Door) =>
    `The text does not say what its body is called; say it behind the code, like ${field('newBody')} "${said}: Riverton Town Council".`,
  'body.known': ({ name, code }: { readonly name: string; readonly code: string }, { field }: Door) =>
    `${name} is on the register already, as ${code}; leave ${field('newBody')} out.`,
});

type Named = Pick<GivenDocument, 'body' | 'symbol' | 'session' | 'date'>;

/** As it goes on the register. */
export const asKnownBody = ({ code, name, numbering }: NewBody, language = 'en'): KnownBody => ({
  code,
  names: [{ text: name, language, kind: 'name' }],
  numbering: numbering ? [{ label: 'decision', pattern: numbering }] : [],
  sessions: [],
  languages: [language],
});

/** Those that are known, and the one that a document brings along. */
export const withNewBody = (
  bodies: readonly KnownBody[],
  { new_body: one, language }: Pick<GivenDocument, 'new_body' | 'language'>,
): readonly KnownBody[] =>
  one === undefined || bodies.some(({ code }) => code === one.code) ? bodies : [...bodies, asKnownBody(one, language)];

/**
 * The body that speaks in a text, where nobody has described it.
 * @param on the day of adoption, where the text does not tell it
 */
export const newBodyIn = (document: Named, bodies: readonly KnownBody[], on: On = null): NewBody | undefined => {
  const { body: name } = document;
  if (name === null) return undefined;
  const code = bodyCode(name, bodies);
  if (bodies.some((one) => one.code === code) || findActor(name)?.bodyCode !== undefined) return undefined;
  return { code: asCode(code), name, numbering: numberingIn(dated(document, on)) };
};

const dated = (document: Named, on: On): Named => ({ ...document, date: document.date ?? on });

const LONGEST_CODE = 60;

/** In the letters that a code may have. */
const asCode = (code: string): string =>
  code
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, LONGEST_CODE)
    .replace(/-$/, '') || 'new-body';

/**
 * The new body that a person names by its code, or as "code: name" where the text does not say what it is called;
 * undefined where it is known under that code already.
 * @throws Rejection `body.name-unread`, `body.known`
 */
export const newBodySaid = (
  said: string,
  document: Named,
  bodies: readonly KnownBody[],
  on: On = null,
): NewBody | undefined => {
  const [, code = said, named] = /^([^:]*?)\s*:\s*(\S.*)$/.exec(said.trim()) ?? [];
  const name = named ?? document.body;
  if (name === null) throw refused('body.name-unread', { said });
  const known = bodies.find((one) => one.code === bodyCode(name, bodies))?.code;
  if (known !== undefined && known !== code.trim()) throw refused('body.known', { name, code: known });
  if (known !== undefined) return undefined;
  return { code: code.trim(), name, numbering: numberingIn(dated(document, on)) };
};

/** How the symbol that the text prints is numbered, as far as it can be told. */
const numberingIn = (document: Named): string | null =>
  document.symbol === null ? null : (patternOf(document.symbol, document) ?? null);

type Place = 'session' | 'year' | 'yy' | 'number' | 'number:00' | 'number:000';

const PADDED: Readonly<Record<number, Place>> = { 2: 'number:00', 3: 'number:000' };

/** The pattern of a symbol, where what each of its numbers says can be told. */
export const patternOf = (symbol: string, { session, date }: Pick<Named, 'session' | 'date'>): string | undefined => {
  const year = date?.slice(0, 4);
  const ordinal = session !== null && typeof session !== 'string' ? String(session.ordinal) : undefined;
  const numbers = [...symbol.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({ digits, index }));
  const placed = new Map<number, Place>();
  const place = (what: Place, is: (digits: string) => boolean): void => {
    const found = numbers.find(({ digits, index }) => !placed.has(index) && is(digits));
    if (found && placed.size < numbers.length - 1) placed.set(found.index, what);
  };
  place('year', (digits) => (year === undefined ? /^(?:19|20)\d\d$/.test(digits) : digits === year));
  place('session', (digits) => digits === ordinal);
  if (![...placed.values()].includes('year')) place('yy', (digits) => year !== undefined && digits === year.slice(2));
  const left = numbers.filter(({ index }) => !placed.has(index));
  // Where no day is known, two digits before the number are the year of most town halls.
  if (year === undefined && ordinal === undefined && left.length === 2 && left[0]?.digits.length === 2)
    placed.set(left.shift()?.index ?? 0, 'yy');
  const [only, ...others] = left;
  if (only === undefined || /[{}[\]|]/.test(symbol)) return undefined;
  if (others.length > 0) return inParts(symbol);
  const width = only.digits.startsWith('0') ? only.digits.length : 0;
  placed.set(only.index, PADDED[width] ?? 'number');
  const pattern = symbol.replace(/\d+/g, (digits, index: number) => `{${placed.get(index) ?? digits}}`);
  return isPatternOf(pattern, symbol) ? pattern : undefined;
};

/** Numbers whose meaning cannot be told are taken together. */
const inParts = (symbol: string): string | undefined => {
  const pattern = symbol.replace(/\d+(?:[./]\d+)+/, '{number:parts}');
  return !/\d/.test(pattern) && isPatternOf(pattern, symbol) ? pattern : undefined;
};

const isPatternOf = (pattern: Numbering['pattern'], symbol: string): boolean => {
  try {
    return numberingOf(pattern).match(symbol) !== undefined;
  } catch {
    return false;
  }
};

/** A new body in one phrase, for a person who is asked. */
export const newBodyNamed = ({ code, names, numbering }: KnownBody): string =>
  newBodyWords({ code, name: names[0]?.text ?? code, numbering: numbering[0]?.pattern ?? null });

/** A proposed one in one phrase. */
export const newBodyWords = ({ code, name, numbering }: NewBody): string =>
  `${name}, as ${code}, ${numbering ? `numbering its decisions ${numbering}` : 'no numbering seen'}`;
