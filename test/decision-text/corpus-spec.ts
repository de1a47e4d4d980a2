import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '#decision-text';

const CORPUS = join(process.cwd(), '../shared/corpus/un');
const present = existsSync(CORPUS);
if (!present) console.log('skipped: no corpus of decisions beside this repository');

(present ? describe : describe.skip)('the real decisions of the corpus', () => {
  const files = present ? readdirSync(CORPUS).filter((name) => name.endsWith('.txt')) : [];

  it('are read without losing a line', () => {
    const lost: string[] = [];
    for (const file of files) {
      const text = readFileSync(join(CORPUS, file), 'utf8');
      const document = read(text, { symbol: file.replace('.txt', '') });
      const held = new Uint8Array(text.length + 1);
      for (const { span } of document.stretches ?? []) held.fill(1, ...span);
      for (const span of document.unclassified) held.fill(1, ...span);
      for (const { index, 0: line } of text.matchAll(/\S[^\n]*/g))
        if (held[index] === 0) lost.push(`${file}: ${line.slice(0, 60)}`);
    }
    expect(lost).toEqual([]);
  });

  it('have operative paragraphs, each with a directive, in nearly all resolutions', () => {
    const resolutions = files.filter((name) => /_RES_/.test(name));
    const empty = resolutions.filter((file) => read(readFileSync(join(CORPUS, file), 'utf8')).operative.length === 0);
    expect(empty.length).toBeLessThanOrEqual(resolutions.length * 0.02);
  });
});
