import { describe, expect, it } from '@jest/globals';
import { pdfFile, type Printed } from '../../../../test/support/pdf-file.js';
import { textOfPdf } from './text-of-pdf.js';

const LEADING = 12;

/** Lines from the top of a page down; an empty one is a gap. */
const column = (left: number, lines: readonly string[]): Printed[] =>
  lines.flatMap((text, index) => (text === '' ? [] : [{ text, left, top: 60 + index * LEADING, size: 10 }]));

const linesOf = async (...pages: readonly (readonly Printed[])[]): Promise<string[]> =>
  (await textOfPdf(pdfFile(pages))).split('\n');

describe('the lines of a page', () => {
  it('stand apart where paragraphs do, further in where they begin further in', async () => {
    const lines = [...column(72, ['Oars are carried', 'by the rowers,', '', 'Sails are not.', 'They hang.'])];
    const indented = lines.map((line) => (line.text === 'Sails are not.' ? { ...line, left: 102 } : line));
    expect(await linesOf(indented)).toEqual([
      'Oars are carried',
      'by the rowers,',
      '',
      '      Sails are not.',
      'They hang.',
    ]);
  });

  it('carry small raised figures as marks, notes with them', async () => {
    const page = [
      { text: 'Asks the rowers:', left: 72, top: 60, size: 10 },
      { text: '3', left: 149, top: 56, size: 6 },
      { text: 'Lends 12 oars', left: 72, top: 72, size: 10 },
      { text: '3', left: 72, top: 698, size: 5 },
      { text: 'And sailors.', left: 76, top: 700, size: 8 },
    ];
    expect(await linesOf(page)).toEqual(['Asks the rowers:³', 'Lends 12 oars', '', '³ And sailors.']);
  });

  it('come in their order, whatever order the file draws them in', async () => {
    expect(await linesOf(column(72, ['Oars', 'Sails', 'Ropes']).reverse())).toEqual(['Oars', 'Sails', 'Ropes']);
  });
});

const left = [
  '1. Asks the ferry to carry',
  'all the lamps of the town',
  'before the winter comes;',
  '2. Thanks the ferry;',
];
const right = ['1. Demande au bac de porter', 'les lampes de la ville', 'avant le grand hiver;', '2. Remercie le bac;'];
const further = [
  '3. Hopes that the lamps burn',
  'longer than the last ones',
  'and that no one trips at',
  'night on the quays.',
];

describe('two columns', () => {
  it('are read one after the other, below a line that runs over both', async () => {
    const title = {
      text: 'The ferry and the lamps of the town by the river, and who carries them',
      left: 72,
      top: 36,
      size: 12,
    };
    expect(await linesOf([title, ...column(72, left), ...column(320, further)])).toEqual([
      title.text,
      '',
      ...left,
      '',
      ...further,
    ]);
  });

  it('that number their paragraphs alike are read one through all pages, then the other', async () => {
    const page = [...column(72, left), ...column(320, right)];
    const next = [
      ...column(72, further),
      ...column(
        320,
        further.map((line) => line.toUpperCase()),
      ),
    ];
    expect(await linesOf(page, next)).toEqual([
      ...left,
      ...further.map((line, index) => (index === 0 ? `\f${line}` : line)),
      ...right.map((line, index) => (index === 0 ? `\f${line}` : line)),
      ...further.map((line, index) => (index === 0 ? `\f${line.toUpperCase()}` : line.toUpperCase())),
    ]);
  });

  it('are not seen in numbers that hang beside a text', async () => {
    const words = further.map((line) => line.replace('3. ', ''));
    const numbers = column(72, ['1.', '2.', '3.', '4.']);
    expect(await linesOf([...numbers, ...column(120, words)])).toEqual(
      words.map((line, index) => `${index + 1}.  ${line}`),
    );
  });
});
