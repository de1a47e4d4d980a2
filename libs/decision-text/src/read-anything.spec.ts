import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import type { DecisionDocument } from './decision-document.js';
import { read, readAll } from './read.js';

const OPENINGS = [
  '',
  'THE GENERAL ASSEMBLY,\n\nRESOLVES:\n\n1. To request the Council to ',
  'The General Assembly,\n\n1. Requests States to ',
  'LA ASAMBLEA GENERAL,\n\nRESUELVE:\n\n1. Solicitar al Consejo que ',
];

/** Pieces that patterns begin with; repeated, they are the worst that can stand before a pattern that never ends. */
const PIECES = [
  ' ',
  '\n',
  '\n\n',
  'a',
  ', ',
  ' and ',
  ' to ',
  ' report',
  ' report to the Council,',
  ' submit the',
  '(',
  '“',
  '- ',
  '1',
  '1.\n',
  '(a) ',
  '(i)\n',
  ' at its thirty-fourth',
  ' first',
  'AG/RES. ',
  '/',
  '58/153, ',
  'The ',
  'The General Assembly,\n',
  'Council of the ',
  'If ',
  ' keep',
  ' within',
  ' 2005',
  'resources ',
  'subject to availability of ',
  ', requests ',
  ' also ',
  ' which ',
  '33 A/1 See ',
  'A Heading\n\n',
  '\n1. Requests States to report;\n',
  'ANNEX\n1.\nX\n',
  '\r',
  '\t',
  '\u00a0',
  'Meeting of ',
  'words.\n\n',
  '’',
  'co-\n',
  '/\n',
  '\ufffd a\n',
  ' that the report',
  ' informe',
  ' a la ',
  'período ',
];

const HEAD = 'The General Assembly,\n\nRecalling its resolution 58/153,\n\n';
const PARAGRAPH =
  'Requests the Secretary-General to report to the Council at its next session, within existing resources';

/** Texts of any size: one decision, a decision in sub-paragraphs, and several decisions in one text. */
const GROWING: Readonly<Record<string, (count: number) => string>> = {
  'numbered paragraphs of one decision': (count) =>
    HEAD + Array.from({ length: count }, (_, at) => `${at + 1}. ${PARAGRAPH};\n\n`).join(''),
  'sub-paragraphs of one paragraph': (count) =>
    `${HEAD}1. Requests States:\n\n${'(a) To report annually to the Council;\n\n'.repeat(count)}`,
  'paragraphs without a number': (count) => HEAD + `${PARAGRAPH};\n\n`.repeat(count),
  'paragraphs with reservations': (count) =>
    `${HEAD}${`1. ${PARAGRAPH}.1/\n\n`.repeat(count)}${'1/ Reservation of Ruritania: we cannot agree.\n\n'.repeat(count)}`,
  decisions: (count) => `46/182. Archives\n\n${HEAD}1. ${PARAGRAPH}.\n\n`.repeat(count),
};

/** Times that a pattern is tried while every decision of a text is read, each time counted with the length it is tried on. */
function stepsOf(text: string): number {
  let steps = 0;
  const exec = Object.getOwnPropertyDescriptor(RegExp.prototype, 'exec')?.value as typeof RegExp.prototype.exec;
  const counting = jest.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, tried) {
    steps += this.global || this.sticky ? 1 : 1 + tried.length;
    return exec.call(this, tried);
  });
  try {
    read(text);
    readAll(text);
  } finally {
    counting.mockRestore();
  }
  return steps;
}

/** Lines of a text that no stretch of the document holds. */
function linesLost(text: string, document: DecisionDocument): string[] {
  const spans = [...(document.stretches ?? []).map(({ span }) => span), ...document.unclassified].sort(
    (a, b) => a[0] - b[0],
  );
  const lost: string[] = [];
  let next = 0;
  let reached = 0;
  for (const { index, 0: line } of text.matchAll(/[^\n\r\f\u2028\u2029]*\S[^\n\r\f\u2028\u2029]*/g)) {
    const start = index + (line.length - line.trimStart().length);
    while (next < spans.length && (spans[next]?.[0] ?? 0) <= start)
      reached = Math.max(reached, spans[next++]?.[1] ?? 0);
    if (start >= reached) lost.push(line);
  }
  return lost;
}

describe('reading', () => {
  it('never throws and loses no line, whatever the text', () => {
    const piece = fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12 }));
    fc.assert(
      fc.property(fc.constantFrom(...OPENINGS), fc.array(piece, { maxLength: 200 }), (opening, pieces) => {
        const text = opening + pieces.join('');
        expect(linesLost(text, read(text))).toEqual([]);
        expect(readAll(text).length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  // A pattern that is not linear takes minutes here, and the runner's time limit ends the test.
  it.each(PIECES.map((piece) => [JSON.stringify(piece), piece]))('comes to an end on a long text of %s', (_, piece) => {
    for (const opening of OPENINGS) {
      const text = opening + piece.repeat(Math.ceil(20_000 / piece.length));
      expect(linesLost(text, read(text))).toEqual([]);
    }
  });

  // Line starts that a pattern for blanks runs over: every one of them begins the same search anew.
  it.each(['\r', '\n', '\f', '\u2028', '\u00a0', '\t', '\r\n', ' \r'].map((blank) => [JSON.stringify(blank), blank]))(
    'comes to an end on nothing but %s',
    (_, blank) => {
      const refsOf = (text: string): string[] => read(text).operative.map(({ ref }) => ref);
      for (const opening of OPENINGS) expect(refsOf(opening + blank.repeat(200_000))).toEqual(refsOf(opening));
    },
  );

  it('comes to an end on a long name in capitals', () => {
    const name = 'SECRETARY-GENERAL TO REPORT to the GENERAL ASSEMBLY WITH RECOMMENDATIONS';
    const [paragraph] = read(`The General Assembly,\n\n1. Requests the ${name} to report.`).operative;
    expect(paragraph?.directives[0]?.addressees).toEqual([name]);
  });

  it.each(Object.entries(GROWING))('takes ten times as many steps for ten times as many %s', (_, textOf) => {
    const [few, many] = [stepsOf(textOf(60)), stepsOf(textOf(600))];
    expect(many / few).toBeLessThan(10.5);
  });

  it('points every finding into the text', () => {
    const text =
      'THE GENERAL ASSEMBLY,\n\nRESOLVES:\n\n1.\n  To request the   Council to report\nto the General Assembly.\n';
    const [paragraph] = read(text).operative;
    expect(text.slice(...(paragraph?.directives[0]?.span ?? [0, 0]))).toMatch(/^To request[\s\S]*Assembly\.$/);
    expect(text.slice(...(paragraph?.reports[0]?.span ?? [0, 0]))).toMatch(/^report/);
  });
});
