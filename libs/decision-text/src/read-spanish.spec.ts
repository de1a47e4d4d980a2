import { describe, expect, it } from '@jest/globals';
import { read } from './read.js';

const { operative, ...document } = read(`AG/RES. 9100 (XXX-O/00)

CUIDADO DE LOS ARCHIVOS PÚBLICOS

(Resolución aprobada en la primera sesión plenaria, celebrada el 5 de junio de 2000)

LA ASAMBLEA GENERAL,

VISTO el informe del Consejo Permanente (CP/doc.9350/00),

RESUELVE:

1. Tomar nota del informe y agradecer a la Secretaría General su apoyo.

2. Encomendar al Consejo Permanente, a través de la Comisión de Asuntos Jurídicos y Políticos, que presente un informe a la Asamblea General en su trigésimo primer período ordinario de sesiones.

3. Instar a los Estados Miembros a que conserven sus archivos, sujeto a la disponibilidad de recursos.

4. Solicitar a la Secretaría General que:

a. Organice un seminario antes del 30 de junio de 2001.
`);

describe('a Spanish decision', () => {
  it('has its front matter read', () => {
    expect(document).toMatchObject({
      language: 'es',
      body: 'OAS General Assembly',
      date: '2000-06-05',
      title: 'CUIDADO DE LOS ARCHIVOS PÚBLICOS',
      style: 'infinitive-es',
    });
  });

  it('has its directives read', () => {
    expect(
      operative.map(({ ref, directives }) => [ref, directives.map(({ verb, addressees }) => [verb, addressees])]),
    ).toEqual([
      [
        '1',
        [
          ['tomar nota', []],
          ['agradecer', []],
        ],
      ],
      ['2', [['encomendar', ['Consejo Permanente']]]],
      ['3', [['instar', ['Estados Miembros']]]],
      ['4', [['solicitar', ['Secretaría General']]]],
      ['4.a', [['solicitar', ['Secretaría General']]]],
    ]);
  });

  it('has reports, deadlines and conditions read', () => {
    expect(operative[1]?.reports).toEqual([
      expect.objectContaining({
        by: ['Consejo Permanente'],
        to: ['Asamblea General'],
        due: [expect.objectContaining({ session: 31 })],
      }),
    ]);
    expect(operative[1]?.directives[0]?.through).toEqual(['Comisión de Asuntos Jurídicos y Políticos']);
    expect(operative[4]?.deadlines).toEqual([expect.objectContaining({ date: '2001-06-30' })]);
    expect(operative[2]?.conditional).toBe(true);
  });
});

/** Verbs and addressees of the paragraphs under this lead. */
const outline = (words: string): unknown[] =>
  read(`AG/RES. 9101 (XXX-O/00)\n\nLA ASAMBLEA GENERAL,\n\nVISTO el informe,\n\n${words}\n`).operative.map(
    ({ ref, directives }) => [ref, ...directives.flatMap(({ verb, addressees }) => [verb, ...addressees])],
  );

describe('a Spanish paragraph', () => {
  it.each([
    ['Acoger con beneplácito el catálogo.', ['acoger con beneplácito']],
    ['Exigir el inmediato regreso de los libros.', ['exigir']],
    [
      'Realizar un llamado a todos los actores culturales para que cuiden los libros.',
      ['realizar un llamado', 'todos los actores culturales'],
    ],
    [
      'Instar a los Estados Miembros que aún no lo hayan hecho a que abran sus archivos.',
      ['instar', 'Estados Miembros que aún no lo hayan hecho'],
    ],
    [
      'Hacer un llamado a los organismos nacionales, subregionales y regionales, a las bibliotecas y organizaciones de lectores y al sector privado para que ayuden.',
      [
        'hacer un llamado',
        'organismos nacionales, subregionales y regionales',
        'bibliotecas y organizaciones de lectores',
        'sector privado',
      ],
    ],
    [
      'Disponer que el catálogo sea examinado por la Comisión de Archivos en consulta con la CIM.',
      ['disponer', 'Comisión de Archivos'],
    ],
  ])('“%s” reads %j', (words, expected) => {
    expect(outline(`RESUELVE:\n\n1. ${words}`)).toEqual([['1', ...expected]]);
  });

  it('that stands on the line of RESUELVE has a verb of its own, and hands it down', () => {
    expect(outline('RESUELVE convocar a una reunión para:\n\n1. Tratar el catálogo, y\n\n2. Elegir un lema.')).toEqual([
      ['u1', 'convocar'],
      ['1', 'convocar'],
      ['2', 'convocar'],
    ]);
  });

  it('may bear its number twice', () => {
    expect(outline('RESUELVE:\n\n1.     1.   Tomar nota del catálogo.')).toEqual([['1', 'tomar nota']]);
  });
});

describe('a Spanish report', () => {
  const [report, second] =
    read(
      'LA ASAMBLEA GENERAL,\n\nRESUELVE:\n\n1. Solicitar al Consejo Permanente que presente un informe a la Asamblea General en su trigésimo sexto período ordinario de sesiones, así como a la próxima Reunión de Ministros o Directores de Archivos (REMAR-II).\n',
    ).operative[0]?.reports ?? [];

  it('to two bodies is two', () => {
    expect(report).toMatchObject({ to: ['Asamblea General'], due: [{ session: 36 }] });
    expect(second).toMatchObject({
      to: ['Reunión de Ministros o Directores de Archivos (REMAR-II)'],
      due: [{ meeting: 'REMAR-II' }],
    });
  });
});

describe('a Spanish text broken at a margin', () => {
  it('has a paragraph at each line that stands further in', () => {
    const { preamble, operative: paragraphs } = read(
      [
        '          Aprobada en la sesión plenaria celebrada el 1 de junio de 2001 y sujeta a revisión',
        '               La Asamblea General,',
        '               Recordando el catálogo de los libros que se conservan en los archivos, el cual',
        '          establece que cada libro tendrá una ficha de lectura con su título y con su autor;',
        '               Considerando que las fichas se guardan en cajas de madera y que las cajas se',
        '          guardan en la sala de lectura que está junto a la puerta de la biblioteca mayor,',
        '               Resuelve:',
        '1.             1.    Levantar la prohibición de sacar libros de la sala de lectura en los meses',
        '     de verano, efectuada en la sesión anterior.',
      ].join('\n'),
    );
    expect(preamble.length).toBe(2);
    expect(paragraphs.map(({ ref, directives }) => [ref, directives[0]?.verb])).toEqual([['1', 'levantar']]);
  });
});
