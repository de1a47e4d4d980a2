/** A Spanish screen says nothing in English: of every refusal and every form the app knows how it is put. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
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

describe('a Spanish screen', () => {
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
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).toSorted();
    expect(Object.entries(sentences).filter(([from, into]) => places(into).join() !== places(from).join())).toEqual([]);
  });
});
