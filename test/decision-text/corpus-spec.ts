import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '#decision-text';
import { sharedFolder } from '../support/shared.js';

const corpus = sharedFolder('corpus/un');
const texts = (corpus === undefined ? [] : readdirSync(corpus))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: readFileSync(join(corpus ?? '', name), 'utf8') }));

/** From the first character of a line that can be seen. */
const VISIBLE = /[^\s\p{Cf}][^\n]*/gu;

(corpus === undefined ? describe.skip : describe)('the real decisions of the corpus', () => {
  it('are read without losing a line', () => {
    const lost: string[] = [];
    for (const { name, text } of texts) {
      const document = read(text, { symbol: name.replace('.txt', '') });
      const held = new Uint8Array(text.length + 1);
      for (const { span } of document.stretches ?? []) held.fill(1, ...span);
      for (const span of document.unclassified) held.fill(1, ...span);
      for (const { index, 0: line } of text.matchAll(VISIBLE))
        if (held[index] === 0) lost.push(`${name}: ${line.slice(0, 60)}`);
    }
    expect(lost).toEqual([]);
  });

  it('have operative paragraphs, each with a directive, in nearly all resolutions', () => {
    const resolutions = texts.filter(({ name }) => /_RES_/.test(name));
    const empty = resolutions.filter(({ text }) => read(text).operative.length === 0);
    expect(empty.length).toBeLessThanOrEqual(resolutions.length * 0.02);
  });
});
