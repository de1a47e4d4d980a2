/** What docs/illegal-moves.md lists are the codes of the rules, all of them and no others. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const page = readFileSync('docs/illegal-moves.md', 'utf8');
const listed = [...page.matchAll(/^\| `([a-z.-]+)` \|/gm)].map(([, code = '']) => code);

const sources = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
const codesIn = (text: string): readonly string[] =>
  [...text.matchAll(/^ {2}'([a-z]+(?:-[a-z]+)*\.[a-z-]+)':/gm)].map(([, code = '']) => code);

describe('the table of moves that are refused', () => {
  it('has every code of the rules of mandates, decisions, sessions and actors', () => {
    const rules = ['mandate', 'decision', 'session-calendar', 'actor'].flatMap((lib) =>
      codesIn(readFileSync(`libs/${lib}/domain/src/refused.ts`, 'utf8')),
    );
    expect(rules.length).toBeGreaterThan(20);
    expect(rules.filter((code) => !listed.includes(code))).toEqual([]);
  });

  it('has no code that no rule knows, and none twice', () => {
    const known = sources('libs').flatMap(codesIn);
    expect(listed.filter((code) => !known.includes(code))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
  });
});
