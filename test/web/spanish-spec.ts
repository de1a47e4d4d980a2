/** A Spanish screen says nothing in English: of every refusal and every form the app knows how it is put. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type StoredEvent } from '#event-sourcing';
import { decode, entryWords } from '#kinds';
import { toldOperations } from '#operations';
import { compiled } from '../../apps/web/compile-messages.js';
import { type Message, type Part, textOf } from '../../apps/web/src/words/message.js';
import { translation } from '../../apps/web/src/words/said.js';

const WORDS = 'apps/web/src/words';
const tableIn = (file: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(`${WORDS}/${file}`, 'utf8')) as Readonly<Record<string, string>>;
const refusals: Readonly<Record<string, Message>> = Object.fromEntries(
  Object.entries(tableIn('es-refusals.json')).map(([code, text]) => [code, compiled(text)]),
);
const sentences = tableIn('sentences/es.json');
const said = translation('es', refusals, sentences);

/** Refusals of the command line, of a start that fails, and of folders: nobody meets them on a screen. */
const ELSEWHERE = /^(?:usage|edit|demo|server|backup|restore|record)\./;
const CODE = /(?:^\s+|new Problem\(\s*\d{3},\s*)'([a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*)'(?=:|,)/gm;

/** Every code under which something is refused, as the sources have it. */
const codes = [
  ...new Set(
    ['apps/api/src', 'libs'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !file.includes('.spec.') && !file.endsWith('refused.spec.ts'))
        .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
        .filter((text) => /\brefusals\(\{|new Problem\(/.test(text))
        .flatMap((text) => [...text.matchAll(CODE)].map(([, code = '']) => code)),
    ),
  ),
].filter((code) => !ELSEWHERE.test(code));

const placesOf = (message: Message): readonly string[] =>
  typeof message === 'string' ? [] : message.flatMap((part: Part) => (typeof part === 'string' ? [] : [part[0]]));

const RECORDED = 'test/compatibility/recorded-events';
/** Every shape that an entry has ever had. */
const entries = readdirSync(RECORDED).map((file) => ({ file, stored: JSON.parse(readFileSync(`${RECORDED}/${file}`, 'utf8')) as StoredEvent })); // prettier-ignore

/** All that somebody has said in an entry, the longest first. */
const saidIn = (value: unknown): readonly string[] =>
  (typeof value === 'string'
    ? [value, value.slice(0, 80)]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(saidIn)
      : []
  ).toSorted((one, other) => other.length - one.length);

const ENGLISH = /\b(?:the|of|by|to|and|not|is|was|with|for|before|from|part|nobody|nothing|none|corrected|added|left|new|anew|through|asked|addressed)\b/; // prettier-ignore

/** Lines of the consequences of an entry, and of the reading of a text, as the register words them. */
const LINES = [
  'Falls due then: AG/RES. 2551 (XL-O/10) op. 7: report at its forty-second regular session: oas-ga XLII, 2012-09-10 to 2012-09-12, instead of oas-ga XLII, 2012-06-03 to 2012-06-05',
  'Falls due then: AG/RES. 2551 (XL-O/10) op. 7: meeting without a time: no day: nobody can tell from this when, instead of oas-ga XXX (special), from 2012-06-03; closing day not known',
  'op. 2 owes: report at its forty-second regular session: oas-ga XLII, 2012-06-03 to 2012-06-05',
  'op. 2 owes: report at its next meeting: oas-cp XLII, no day yet: it is not on the calendar',
  'op. 2 owes: report at its next meeting: oas-cp XLII, from 2012-06-03 by rule; it is not scheduled yet',
  'Put right: op. 3: verb invite; addressed to CIM (the reader: verb request; addressed to nobody)',
  'Put right: op. 3: was op. 2; 1: report by CIM through CP to AG: in 2012, then within P1M (the reader: 1: report by CIM)',
  'Put right: op. 4-2: added: verb urge; act exhortation; class exhortation; addressed to CIM',
  'Put right: op. 5: taken off: nothing asked',
  'Put right: date 2012-06-05 (the reader: none)',
  'Takes back: no report found by Ana, who searched CP',
  'Enters: adopted as AG/RES. 2650 (XLI-O/11): 6 mandates issued, 1 renewed',
  'Permanent Council: 1 open duty (1 report), to oas-ga XLII.',
  'nobody named also has 3 open duties (2 reports), to oas-ga XXX (special), which opens on 2012-06-03.',
  '2 past due by its days as they stand: by the new ones they are due anew.',
  'Nothing open hangs on oas-ga XLII.',
  'Reaffirmed: AG/RES. 2551 (XL-O/10) op. 7',
  '12 mandates, 0 unresolved.',
];

describe('a Spanish screen', () => {
  it.each(entries)('tells an entry without an English word of its own: $file', ({ stored }) => {
    const stream = `${stored.type.split('.')[0]}-x`;
    const words = entryWords(stream, decode(stream, stored), () => 'X');
    const told = said(words);
    expect(told).not.toBe(undefined);
    const own = saidIn(stored.data).reduce((rest, one) => (one === '' ? rest : rest.replaceAll(one, 'X')), told ?? '');
    expect([words, own]).toEqual([words, expect.not.stringMatching(ENGLISH)]);
  });

  it.each(LINES)('puts all of a line: %s', (line) => {
    const quoted = (said(line) ?? line).replace(/at its (?:forty-second regular session|next meeting)|within P1M|in 2012|Permanent Council/g, 'X'); // prettier-ignore
    expect(quoted).not.toBe(line);
    expect(quoted).not.toMatch(ENGLISH);
  });

  it('has a sentence for every refusal', () => {
    expect(codes.length).toBeGreaterThan(200);
    expect(codes.filter((code) => !(code in refusals))).toEqual([]);
  });

  it('has none for a refusal that there is no more', () => {
    expect(Object.keys(refusals).filter((code) => !codes.includes(code))).toEqual([]);
  });

  it('puts a refusal without knowing more than its sentence asks for', () => {
    const values = Object.fromEntries(
      Object.values(refusals)
        .flatMap(placesOf)
        .map((name) => [name, 'X']),
    );
    expect(codes.filter((code) => said('English', code, values) === undefined)).toEqual([]);
    expect(said('By that day', 'report.no-member', { member: 'Peru', groups: ['A', 'B'] })).toBe(
      'Ese día Peru no era miembro de A, B; asiente antes su ingreso.',
    );
  });

  it('has the heading and every label of every form', () => {
    const asked = toldOperations().filter(({ method }) => method !== 'GET');
    const labels = asked.flatMap(({ summary, fields }) => [summary, ...fields.map(({ about }) => about)]);
    expect([...new Set(labels)].filter((label) => said(label) === undefined)).toEqual([]);
  });

  it.each(['en', 'es'])('has a word for every choice of a form in %s', (language) => {
    const messages = tableIn(`${language}.json`);
    const choices = toldOperations().flatMap(({ fields }) => fields.flatMap((field) => ('choices' in field ? ((field.choices ?? []) as readonly string[]) : []))); // prettier-ignore
    expect(choices.length).toBeGreaterThan(50);
    expect(choices.filter((choice) => messages[`choice.${choice}`] === undefined)).toEqual([]);
  });

  it('puts a place in an order, and a count, as its language does', () => {
    const placed = (language: string) => (number: number) =>
      textOf(compiled(tableIn(`${language}.json`)['session.ordinal'] ?? ''), { number }, language);
    expect([1, 2, 3, 4, 11, 12, 13, 21, 78, 102, 111, 113].map(placed('en'))).toEqual(['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '78th', '102nd', '111th', '113th']); // prettier-ignore
    expect([1, 22, 78].map(placed('es'))).toEqual(['1.º', '22.º', '78.º']);
    const days = (language: string) => (count: number) =>
      textOf(compiled(tableIn(`${language}.json`)['days'] ?? ''), { count }, language);
    expect([1, 2, 1_063].map(days('en'))).toEqual(['1 day', '2 days', '1,063 days']);
    expect([1, 2, 1_063, 1_000_000].map(days('es'))).toEqual(['1 día', '2 días', '1\u00a0063 días', '1\u00a0000\u00a0000 de días']); // prettier-ignore
  });

  it('keeps the places of a sentence', () => {
    const places = (text: string) => [...text.matchAll(/\{[^}]+\}/g)].map(([place]) => place).toSorted();
    expect(Object.entries(sentences).filter(([from, into]) => places(into).join() !== places(from).join())).toEqual([]);
  });
});
