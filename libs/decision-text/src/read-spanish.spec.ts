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
