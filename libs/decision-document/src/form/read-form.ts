/** A form that a person has changed: the document that it says, or what is wrong, by its lines. */
import { type Document, isNode, isPair, isScalar, LineCounter, parseDocument, visit, type YAMLParseError } from 'yaml';
import { type KnownBody } from '#body/directory';
import { bodyOf, type DocumentFault, documentFaults } from '#decision/application';
import { type GivenDocument, type GivenParagraph } from '#decision-text';
import { checkShape } from '../check-shape.js';
import { complete } from '../complete.js';

/** What is wrong on a line, counted from 1. */
export interface LineFault {
  readonly line: number;
  readonly what: string;
}

export type FormRead =
  | { readonly is: 'empty' }
  | { readonly is: 'faulty'; readonly faults: readonly LineFault[] }
  | { readonly is: 'document'; readonly document: GivenDocument };

/** Where numbers stand for numbers; anywhere else they are words that happen to be digits. */
const NUMBERS: ReadonlySet<unknown> = new Set(['ordinal', 'year', 'session', 'before_session']);

const asWords = (form: Document): void =>
  visit(form, {
    Scalar: (_, node, path) => {
      const pair = path.findLast(isPair);
      const key = pair && isScalar(pair.key) ? pair.key.value : undefined;
      if (typeof node.value === 'number' && !NUMBERS.has(key)) node.value = node.source;
    },
  });

/** Deeper than any document is. */
const DEEPEST = 16;

/** What no form needs: it refers to another part of itself and could grow without bound, or is no list of words. */
const oddities = (form: Document): readonly { readonly at: number; readonly what: string }[] => {
  const found: { at: number; what: string }[] = [];
  visit(form, {
    Alias: (_, { range }) => void found.push({ at: range?.[0] ?? 0, what: 'say it in full, without *' }),
    Pair: (_, { key }) => {
      if (isNode(key) && !isScalar(key)) found.push({ at: key.range?.[0] ?? 0, what: 'a key must be a word' });
    },
    Collection: (_, { range }, path) => {
      if (path.length <= DEEPEST * 2) return undefined;
      found.push({ at: range?.[0] ?? 0, what: TOO_DEEP });
      return visit.BREAK;
    },
  });
  return found;
};

const TOO_DEEP = 'it is nested too deep';

/** What the parser says, in words for whoever fills in a form. */
const syntaxWords = ({ code, message }: YAMLParseError): string => {
  if (code === 'MULTIPLE_DOCS') return 'another form begins here; keep one';
  return /call stack/.test(message) ? TOO_DEEP : message.replace(/ at line [^]*$/, '');
};

/** Keys that the form leaves out are those of the paragraph that it was made from: told by its words, else by its number. */
const keptOf = (before: GivenDocument) => {
  const by = (keyOf: (one: Pick<GivenParagraph, 'ref' | 'text'>) => string) =>
    new Map([...before.operative].reverse().map((one) => [keyOf(one), one]));
  const places = [by(({ ref, text }) => `${ref} ${text}`), by(({ text }) => text), by(({ ref }) => ref)] as const;
  return ({ ref, text }: { readonly ref?: unknown; readonly text?: unknown }): object => {
    const [whole, words, numbers] = places;
    const found = whole.get(`${String(ref)} ${String(text)}`) ?? words.get(String(text)) ?? numbers.get(String(ref));
    return found ? { cites: found.cites, remarks: found.remarks } : {};
  };
};

const merged = (form: Readonly<Record<string, unknown>>, before: GivenDocument): object => {
  const kept = keptOf(before);
  const { language, preamble_cites, reservations, short_names, remarks } = before;
  const operative: unknown = form['operative'];
  return {
    language,
    preamble_cites,
    ...(short_names && { short_names }),
    remarks,
    ...form,
    reservations: reservationsTo(reservations, operative),
    operative: Array.isArray(operative)
      ? operative.map((one: unknown) => (typeof one === 'object' && one !== null ? { ...kept(one), ...one } : one))
      : operative,
  };
};

/** A reservation to a paragraph that is not there any more concerns those that are. */
const reservationsTo = (before: GivenDocument['reservations'], operative: unknown): GivenDocument['reservations'] => {
  const refs = new Set(
    Array.isArray(operative) ? operative.map((one: { ref?: unknown } | null) => String(one?.ref)) : [],
  );
  return before.map((one) => ({ ...one, paragraphs: one.paragraphs.filter((ref) => refs.has(ref)) }));
};

/** The line of what a fault is about; where that is not there, of what it should stand in. */
const lineOf = (path: string, form: Document, lines: LineCounter): number => {
  const parts = path.split('/').slice(1);
  for (let length = parts.length; length > 0; length--) {
    const node: unknown = form.getIn(
      parts.slice(0, length).map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
      true,
    );
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
};

const once = (faults: readonly LineFault[]): readonly LineFault[] => [
  ...new Map(faults.map((fault) => [`${fault.line} ${fault.what}`, fault])).values(),
];

/**
 * Reads a form.
 * @param before the document that it was made from, for what a form leaves out
 * @param bodies those that are known; those that come with the program where it is not said
 */
export const readForm = (text: string, before: GivenDocument, bodies?: readonly KnownBody[]): FormRead => {
  const lines = new LineCounter();
  const form = parseDocument(text, { lineCounter: lines });
  const syntax = form.errors.map((error) => ({
    line: lines.linePos(error.pos[0]).line,
    what: syntaxWords(error),
  }));
  if (syntax.length > 0) return { is: 'faulty', faults: once(syntax) };
  const odd = oddities(form).map(({ at, what }) => ({ line: lines.linePos(at).line, what }));
  if (odd.length > 0) return { is: 'faulty', faults: odd };
  asWords(form);
  const value: unknown = form.toJS();
  if (value === null || value === undefined) return { is: 'empty' };
  const faulty = (faults: readonly DocumentFault[]): FormRead => ({
    is: 'faulty',
    faults: faults.map(({ path, what }) => ({ line: lineOf(path, form, lines), what })),
  });
  if (typeof value !== 'object') return { is: 'faulty', faults: [{ line: 1, what: 'This is no form.' }] };
  const shape = checkShape(merged(value as Readonly<Record<string, unknown>>, before));
  if ('faults' in shape) return faulty(shape.faults);
  const { document, faults } = complete(shape.document);
  const wrong = [...faults, ...documentFaults(document, bodyOf(document, bodies))];
  return wrong.length > 0 ? faulty(wrong) : { is: 'document', document };
};

const MARK = '# >> ';

/** The form with its faults as comments above the lines that they are about, in place of those from before. */
export const withFaults = (text: string, faults: readonly LineFault[]): string => {
  const byLine = new Map<number, string[]>();
  for (const { line, what } of faults) byLine.set(line, [...(byLine.get(line) ?? []), what]);
  return text
    .split('\n')
    .flatMap((line, index) => {
      const indent = /^ */.exec(line)?.[0] ?? '';
      const told = (byLine.get(index + 1) ?? []).map((what) => `${indent}${MARK}${what}`);
      return line.trimStart().startsWith(MARK) ? told : [...told, line];
    })
    .join('\n');
};
