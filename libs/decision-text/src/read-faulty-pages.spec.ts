import { describe, expect, it } from '@jest/globals';
import { read } from './read.js';

const outline = (text: string): unknown[] =>
  read(text).operative.map(({ ref, directives }) => [ref, directives[0]?.verb]);

describe('a page that has lost its bold lines', () => {
  const page = read(`AG/RES. 1999 (XXVII-O/97)

(Resolution adopted at the seventh plenary session, held on June 5, 1997)

HAVING SEEN the report of the Permanent Council (AG/doc.3999/97); and

That reading rooms are open to all,

  1. To note the report.

  2. To instruct the General Secretariat to lend books.
`);

  it('speaks for the body whose symbol it bears', () => {
    expect(page).toMatchObject({ body: 'OAS General Assembly', date: '1997-06-05', title: null });
  });

  it('begins its paragraphs at the number 1', () => {
    expect(page.operative.map(({ ref, directives }) => [ref, directives[0]?.verb])).toEqual([
      ['1', 'note'],
      ['2', 'instruct'],
    ]);
    expect(page.preamble_cites).toEqual(['AG/doc.3999/97']);
  });

  it.each(['VISTAS', 'VISTO', 'HABIENDO VISTO', 'PREOCUPADA POR', 'TOMANDO NOTA DE'])(
    'has a preamble that begins with %s',
    (word) => {
      expect(
        outline(`AG/RES. 1999 (XXVII-O/97)\n\n${word} los catálogos de la sala de lectura,\n\n1. Tomar nota de ellos.`),
      ).toEqual([['1', 'tomar nota']]);
    },
  );
});

describe('a text on one line', () => {
  const line =
    'AG/RES. 2999 (XXXIV-O/04) READING ROOMS IN THE AMERICAS (Adopted at the fourth plenary session, held on ' +
    'June 8, 2004) THE GENERAL ASSEMBLY, HAVING SEEN the catalogue (AG/doc.4999/04); and CONCERNED that some rooms ' +
    'are dark, RESOLVES: 1. To thank the readers. 2. To request the General Secretariat to: a. Open the ' +
    'windows; and b. Clean the lamps. 3. To urge member states to read by 2. December at 5. Sharp.';

  it('is parted at its numbers and letters', () => {
    expect(outline(line)).toEqual([
      ['1', 'thank'],
      ['2', 'request'],
      ['2.a', 'request'],
      ['2.b', 'request'],
      ['3', 'urge'],
    ]);
  });

  it('has front matter and preamble of its own', () => {
    const document = read(line);
    expect(document).toMatchObject({
      symbol: 'AG/RES. 2999 (XXXIV-O/04)',
      title: 'READING ROOMS IN THE AMERICAS',
      date: '2004-06-08',
      preamble_cites: ['AG/doc.4999/04'],
    });
    expect(document.preamble.length).toBe(2);
  });

  it('shows its paragraphs where they stand', () => {
    const { span } = read(line).operative[4] ?? { span: [0, 0] };
    expect(line.slice(...span)).toMatch(/^3\. To urge .* Sharp\.$/);
  });

  it('may be in Spanish', () => {
    expect(
      outline('LA ASAMBLEA GENERAL, VISTO el catálogo; y PREOCUPADA por la luz, RESUELVE: 1. Abrir. 2. Instar a leer.'),
    ).toEqual([
      ['1', 'abrir'],
      ['2', 'instar'],
    ]);
  });
});

describe('a symbol', () => {
  it.each([
    ['AG/\nRES. 1999 (XXXIII-O/03)', 'AG/RES. 1999 (XXXIII-O/03)'],
    ['AG/RES.\n\t\t1999 (XXXIII-O/03)', 'AG/RES. 1999 (XXXIII-O/03)'],
    ['AG./RES. 1999 (XXXIII-O/03)', 'AG./RES. 1999 (XXXIII-O/03)'],
    ['[AG/RES.1999 (XXXIII-O/03)]', 'AG/RES.1999 (XXXIII-O/03)'],
    ['AG/RES. 1999(XXXIII-O/03)', 'AG/RES. 1999(XXXIII-O/03)'],
    ['AG/RES. 1999 (XXXIII-O/03;', 'AG/RES. 1999 (XXXIII-O/03'],
  ])('printed as %j is cited', (printed, cited) => {
    const { preamble_cites } = read(
      `THE GENERAL ASSEMBLY,\n\nRECALLING ${printed} and others,\n\nRESOLVES:\n\n1. To meet.`,
    );
    expect(preamble_cites).toEqual([cited]);
  });

  it('that breaks over two lines heads its decision', () => {
    expect(
      read('AG/\nRES. 1999 (XXXIII-O/03)\n\nREADING ROOMS\n\nTHE GENERAL ASSEMBLY\n\nRESOLVES:\n\n1. To meet.'),
    ).toMatchObject({
      symbol: 'AG/RES. 1999 (XXXIII-O/03)',
      title: 'READING ROOMS',
      session: { ordinal: 33 },
    });
  });
});

describe('a title', () => {
  it.each([
    ['READING ROOMS1/', 'READING ROOMS'],
    [
      'PERMANENT COUNCIL   OEA/Ser.G\n\nCOMMITTEE ON READING\nAND WRITING\n\nDRAFT RESOLUTION\n\nREADING ROOMS',
      'READING ROOMS',
    ],
    ['COMISIÓN DE ARCHIVOS\n\nPROYECTO DE RESOLUCIÓN\n\nSALAS DE LECTURA', 'SALAS DE LECTURA'],
    ['RESOLUTION\n\nREADING ROOMS\nOF THE AMERICAS', 'READING ROOMS OF THE AMERICAS'],
    ['AG/RES. 1999 (XXVII-O/97)\n\nReading Rooms of the Americas', 'Reading Rooms of the Americas'],
    ['AG/RES. 1999 (XXVII-O/97)\n\n(Adopted on June 5, 1997)', null],
  ])('stands in %j', (front, title) => {
    expect(read(`${front}\n\nTHE GENERAL ASSEMBLY,\n\nRESOLVES:\n\n1. To meet.`).title).toBe(title);
  });
});
