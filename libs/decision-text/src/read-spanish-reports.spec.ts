import { describe, expect, it } from '@jest/globals';
import { read } from './read.js';
import type { OperativeParagraph } from './decision-document.js';

const only = (words: string): OperativeParagraph | undefined =>
  read(
    `AG/RES. 1999 (XXXI-O/01)\n\n(Aprobada el 5 de junio de 2001)\n\nLA ASAMBLEA GENERAL,\n\nRESUELVE:\n\n1. ${words}`,
  ).operative[0];

describe('a Spanish report', () => {
  it.each([
    [
      'presente un informe a la Asamblea General en su trigésimo segundo período ordinario de sesiones',
      ['Asamblea General'],
      [{ session: 32 }],
    ],
    [
      'presente a la Asamblea General, en su trigésimo segundo período ordinario de sesiones, un informe',
      ['Asamblea General'],
      [{ session: 32 }],
    ],
    ['informe anualmente al Consejo Permanente', ['Consejo Permanente'], [{ recurring: 'annual' }]],
    ['mantenga informado al Consejo Permanente', ['Consejo Permanente'], [{ unspecified: true }]],
    ['mantenga al Consejo Permanente debidamente informado', ['Consejo Permanente'], [{ unspecified: true }]],
    ['incluya en su informe anual una sección sobre libros', [], [{ recurring: 'annual' }]],
    ['en su informe anual incluya un capítulo sobre libros', [], [{ recurring: 'annual' }]],
    [
      'prepare un catálogo antes de fines de 2002 y transmita sus conclusiones a los Gobiernos',
      ['Gobiernos'],
      [{ unspecified: true }],
    ],
    [
      'elabore un informe sobre los libros y lo presente al Consejo Permanente antes del 30 de abril de 2002',
      ['Consejo Permanente'],
      [{ date: '2002-04-30' }],
    ],
    ['rinda un informe final dentro de los 60 días', [], [{ within: 'P60D' }]],
    ['dé cuenta al Consejo Permanente de su labor', ['Consejo Permanente'], [{ unspecified: true }]],
    ['presente informes trimestrales al Consejo Permanente', ['Consejo Permanente'], [{ recurring: 'quarterly' }]],
  ])('is asked for by “%s”', (words, to, due) => {
    expect(only(`Encomendar a la Secretaría General que ${words}.`)?.reports).toMatchObject([
      { by: ['Secretaría General'], to, due },
    ]);
  });

  it('is asked for twice where two verbs ask', () => {
    const reports = only(
      'Solicitar al Secretario General que mantenga informado al Consejo Permanente y que rinda un informe final dentro de los 60 días.',
    )?.reports;
    expect(reports).toMatchObject([{ due: [{ unspecified: true }] }, { due: [{ within: 'P60D' }] }]);
  });

  it('is owed by the group that is set up to give it', () => {
    const words =
      'Constituir un Grupo de Trabajo encargado del catálogo, el cual deberá presentar sus recomendaciones al Consejo Permanente.';
    expect(only(words)?.reports).toMatchObject([{ by: ['Grupo de Trabajo'], to: ['Consejo Permanente'] }]);
  });

  it.each([
    'que conserve el informe anual del Consejo',
    'que tenga en cuenta el informe que presente el Consejo',
    'que remita la presente resolución a los Gobiernos',
  ])('is not asked for by “%s”', (words) => {
    expect(only(`Encomendar a la Secretaría General ${words}.`)?.reports).toEqual([]);
  });
});

describe('a second Spanish verb', () => {
  it.each([
    ['Tomar nota del informe y transmitirlo a los Gobiernos.', ['tomar nota', 'transmitir']],
    ['Reconocer y agradecer la labor de los lectores.', ['reconocer', 'agradecer']],
    ['Reafirmar el valor de los libros y recomendar a los Gobiernos que los lean.', ['reafirmar', 'recomendar']],
    ['Facultar al Secretario General para comprar libros y autorizarlo a venderlos.', ['facultar', 'autorizar']],
    ['Reiterar a los Gobiernos la necesidad de leer y exhortarlos a comprar libros.', ['reiterar', 'exhortar']],
    ['Alentar a los Gobiernos a que lean y exhortar a los lectores a que escriban.', ['alentar', 'exhortar']],
    ['Destacar la importancia de promover la lectura y reconocer sus frutos.', ['destacar']],
    ['Instar a los Gobiernos a promover la lectura y reconocer sus frutos.', ['instar']],
    ['Reiterar su solicitud a los Gobiernos para que consideren firmar y ratificar la Convención.', ['reiterar']],
  ])('“%s” gives %j', (words, verbs) => {
    expect(only(words)?.directives.map(({ verb }) => verb)).toEqual(verbs);
  });

  it('with a pronoun asks whom the first named', () => {
    const directives = only(
      'Facultar al Secretario General para comprar libros y autorizarlo a venderlos.',
    )?.directives;
    expect(directives?.map(({ addressees }) => addressees)).toEqual([['Secretario General'], ['Secretario General']]);
  });

  it('may stand on a line of its own below a declaration', () => {
    const { operative } = read(
      'LA ASAMBLEA GENERAL,\n\nDECLARA:\n\n1. Que los libros son de todos.\n\nY DECIDE continuar leyendo en sus próximos períodos de sesiones.',
    );
    expect(operative.map(({ ref, directives }) => [ref, directives[0]?.verb])).toEqual([
      ['1', 'declarar'],
      ['u1', 'decidir'],
    ]);
  });

  it.each([
    ['el ofrecimiento del Gobierno', 'decision'],
    ['la solicitud del Gobierno', 'decision'],
    ['el Acuerdo de Lectura', 'declaration'],
  ])('“acoger” %s is a %s', (object, act) => {
    expect(only(`Acoger ${object}.`)?.directives[0]?.act).toBe(act);
  });
});

describe('Spanish money', () => {
  it.each([
    'de acuerdo con los recursos asignados en el programa-presupuesto y otros recursos',
    'dentro de los recursos existentes',
    'sujeto a la disponibilidad de recursos financieros',
    'en la medida de los recursos disponibles',
    'conforme a los recursos aprobados',
    'mediante fondos externos',
    'siempre que se disponga de recursos suficientes',
    'según las disponibilidades presupuestarias',
    'con cargo a contribuciones voluntarias',
    'sujeta a la obtención de fondos externos',
  ])('“%s” makes a paragraph conditional', (words) => {
    expect(only(`Encomendar a la Secretaría General que compre libros, ${words}.`)?.conditional).toBe(true);
  });

  it('that is asked for makes none', () => {
    expect(only('Exhortar a los Gobiernos a que aporten contribuciones voluntarias.')?.conditional).toBe(false);
    expect(only('Autorizar al Secretario General a obtener fondos externos.')?.conditional).toBe(false);
  });
});

describe('a Spanish report that comes again', () => {
  it.each([
    [
      'presente un informe al Consejo Permanente a más tardar el último día de febrero de cada año',
      [{ date: '2002-02-28' }],
      { every: 'P1Y', on: ['--02-29'] },
    ],
    [
      'presente un informe al Consejo Permanente anualmente, antes del 1 de marzo',
      [{ date: '2002-03-01' }],
      { every: 'P1Y', on: ['--03-01'] },
    ],
    [
      'presente un informe a la Asamblea General seis semanas antes de cada período ordinario de sesiones',
      [{ before_session: 'next', lead: 'P6W' }],
      { every: '1 session' },
    ],
    [
      'informe a la Asamblea General cada dos períodos ordinarios de sesiones',
      [{ recurring: 'every 2 sessions' }],
      { every: '2 sessions' },
    ],
  ])('keeps when: %s', (words, due, schedule) => {
    const report = only(`Encomendar al Secretario General que ${words}.`)?.reports[0];
    expect(report?.due.map(({ phrase: _, ...form }) => form)).toEqual(due);
    expect(report?.schedule).toEqual(schedule);
  });
});
