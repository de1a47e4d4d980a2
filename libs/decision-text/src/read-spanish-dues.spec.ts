import { describe, expect, it } from '@jest/globals';
import type { Due } from './decision-document.js';
import { read } from './read.js';

/** The deadlines of the only paragraph of a Spanish decision of 2001, without the words they were read from. */
const deadlines = (words: string): readonly Due[] =>
  (
    read(
      `AG/RES. 1999 (XXXI-O/01)\n\n(Aprobada el 5 de junio de 2001)\n\nLA ASAMBLEA GENERAL,\n\nRESUELVE:\n\n1. ${words}`,
    ).operative[0]?.deadlines ?? []
  ).map(({ phrase: _, role: __, ...due }) => due);

const asked = (words: string): readonly Due[] =>
  deadlines(`Encomendar al Consejo Permanente que abra la sala ${words}.`);

describe('a Spanish session', () => {
  it.each([
    ['trigésimo segundo', 32],
    ['trigesimosegundo', 32],
    ['vigésimo quinto', 25],
    ['vigesimoquinto', 25],
    ['trigesimosexto', 36],
    ['trigesimoctavo', 38],
    ['cuadragésimo primer', 41],
    ['quincuagésimo', 50],
    ['sexagésimo', 60],
    ['XXXII', 32],
    ['32º', 32],
    ['decimonoveno', 19],
    ['décimo séptimo', 17],
  ])('“%s” is the session %i', (words, session) => {
    const { operative } = read(
      `LA ASAMBLEA GENERAL,\n\nRESUELVE:\n\n1. Solicitar a la CIM que abra la sala en el ${words} período ordinario de sesiones.`,
    );
    expect(operative[0]?.deadlines).toMatchObject([{ session }]);
  });

  it.each([
    ['en su próximo período ordinario de sesiones', [{ session: 'next' }]],
    ['antes del trigésimo segundo período ordinario de sesiones', [{ before_session: 32 }]],
    ['con anterioridad al próximo período ordinario de sesiones', [{ before_session: 'next' }]],
    [
      'en el trigésimo segundo y el trigésimo tercer períodos ordinarios de sesiones',
      [{ session: 32 }, { session: 33 }],
    ],
    [
      'en el quinto período ordinario de sesiones de la Comisión Interamericana de Puertos',
      [{ session: 5, of: 'Comisión Interamericana de Puertos' }],
    ],
    ['según se acordó en el trigésimo período ordinario de sesiones', []],
  ])('“%s” reads %j', (words, expected) => {
    expect(asked(words)).toEqual(expected);
  });
});

describe('a Spanish day', () => {
  it.each([
    ['a más tardar el 15 de octubre de 2001', [{ date: '2001-10-15' }]],
    ['antes del 1º de marzo de 2002', [{ date: '2002-03-01' }]],
    ['antes del 1° de setiembre del año 2001', [{ date: '2001-09-01' }]],
    ['no después del 31 de enero del 2002', [{ date: '2002-01-31' }]],
    ['antes de fines de marzo de 2002', [{ month: '2002-03' }]],
    ['durante el primer semestre de 2002', [{ month: '2002-06' }]],
    ['antes de fines de 2002', [{ year: 2002 }]],
    ['en el curso del año 2002', [{ year: 2002 }]],
    ['dentro de los 60 días', [{ within: 'P60D' }]],
    ['dentro de los treinta días hábiles', [{ within: 'P30D', days: 'working' }]],
    ['en un plazo de quince (15) días hábiles', [{ within: 'P15D', days: 'working' }]],
    ['en un plazo de diez días de sesión', [{ within: 'P10D', days: 'sitting' }]],
    ['en un plazo de noventa (90) días', [{ within: 'P90D' }]],
    ['en los próximos seis meses', [{ within: 'P6M' }]],
    ['por un período de dos años', [{ within: 'P2Y' }]],
    ['a la brevedad posible', [{ asap: true }]],
    ['de acuerdo con el presupuesto para el año 2002', []],
    ['conforme a la reunión celebrada el 3 de mayo de 2001', []],
    ['conforme a lo resuelto en 1999', []],
  ])('“%s” reads %j', (words, expected) => {
    expect(asked(words)).toEqual(expected);
  });

  it('is that of the meeting which is convened', () => {
    expect(
      deadlines('Convocar la Reunión de Lectores, que se celebrará en Lima del 12 al 16 de noviembre de 2001.'),
    ).toEqual([{ date: '2001-11-12', deliverable: 'meeting' }]);
    expect(deadlines('Convocar una reunión en la sede, a las 11:00 horas del viernes, 24 de agosto de 2001.')).toEqual([
      { date: '2001-08-24', deliverable: 'meeting' },
    ]);
  });
});

describe('a Spanish list of names', () => {
  it.each([
    [
      'a los órganos, organismos y entidades de la Organización',
      ['órganos, organismos y entidades de la Organización'],
    ],
    [
      'al Consejo Interamericano para la Educación, la Ciencia y la Cultura (CIECC)',
      ['Consejo Interamericano para la Educación, la Ciencia y la Cultura (CIECC)'],
    ],
    [
      'a la Comisión de Asuntos Administrativos y Presupuestarios',
      ['Comisión de Asuntos Administrativos y Presupuestarios'],
    ],
    ['a la CIM, el IIN y la CIDH', ['CIM', 'IIN', 'CIDH']],
    ['a los Estados Miembros y organizaciones internacionales', ['Estados Miembros', 'organizaciones internacionales']],
    [
      'al Secretario General y a la Comisión de Seguridad Hemisférica',
      ['Secretario General', 'Comisión de Seguridad Hemisférica'],
    ],
    [
      'a la Secretaría General y las demás instituciones interesadas',
      ['Secretaría General', 'demás instituciones interesadas'],
    ],
    [
      'a los Estados Miembros, en el marco de la Convención, y a los Observadores Permanentes',
      ['Estados Miembros', 'Observadores Permanentes'],
    ],
    ['al Grupo de Trabajo sobre Justicia y Democracia', ['Grupo de Trabajo sobre Justicia y Democracia']],
    [
      'a los Estados Miembros, al Banco Interamericano de Desarrollo y a otras instituciones financieras',
      ['Estados Miembros', 'Banco Interamericano de Desarrollo', 'otras instituciones financieras'],
    ],
  ])('“%s” names %j', (words, names) => {
    const { operative } = read(`LA ASAMBLEA GENERAL,\n\nRESUELVE:\n\n1. Solicitar ${words} que abran la sala.`);
    expect(operative[0]?.directives[0]?.addressees).toEqual(names);
  });
});
