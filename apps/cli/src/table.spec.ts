import { describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import { table } from './table.js';

describe('a table', () => {
  it('has its columns under one another, whatever the letters take up on a screen', () => {
    const rows = [
      ['Cafe\u0301 \u{1F1FA}', 'one'],
      ['\u5e38\u8a2d\u7406\u4e8b\u4f1a', 'two'],
      ['Permanent Council', 'three'],
    ];
    const [, , ...lines] = table(['Name', 'Number'], rows, 80).split('\n');
    const columns = lines.map((line, at) => stringWidth(line.slice(0, line.indexOf(rows[at]?.[1] ?? ''))));
    expect(new Set(columns).size).toBe(1);
  });

  it('makes a column as wide as what stands in it', () => {
    expect(table(['Name'], [['\u5e38\u8a2d\u7406\u4e8b\u4f1a\u8b70\u9577\u56e3']], 80).split('\n')).toHaveLength(3);
  });
});

describe('the lines of a cell', () => {
  const cellLines = (text: string) =>
    table(['A', 'B'], [['1', text]], 40)
      .split('\n')
      .slice(2)
      .map((line) => line.slice(4).trim());

  it('are parted between words, and where the text itself is', () => {
    expect(cellLines('To request the Permanent Council to report annually\nonce more')).toEqual([
      'To request the Permanent Council',
      'to report annually',
      'once more',
    ]);
  });

  it('lose nothing of a word that is wider than the column', () => {
    expect(
      cellLines(`see ${'x'.repeat(90)}`)
        .join('')
        .replaceAll(/[^x]/g, ''),
    ).toHaveLength(90);
  });

  it('may be thousands', () => {
    const many = Array.from({ length: 5_000 }, (_, at) => `line ${at}`);
    expect(cellLines(many.join('\n'))).toEqual(many);
  });
});
