import { describe, expect, it } from '@jest/globals';
import { read } from './read.js';

/** Whom each paragraph asks, and when each of its reports is due. */
const asked = (text: string): unknown =>
  read(text).operative.map(({ ref, directives, reports }) => [
    ref,
    ...directives.flatMap(({ addressees }) => addressees),
    ...reports.flatMap(({ due }) =>
      due.map((one) => {
        const { phrase: _, of: __, ...bare } = { of: undefined, ...one };
        return bare;
      }),
    ),
  ]);

describe('given duties with what goes before them set between commas', () => {
  it('then what is to be done is no insertion, in French', () => {
    expect(
      asked(
        'Recommandation 12\n\n1. Le Secrétariat devra faire rapport à la Commission, à sa réunion annuelle de 2027, sur les lampes.\n\n2. Les Parties devront déclarer au Secrétariat, avant le 31 juillet 2027, les données sur les mèches.\n\n3. Le Comité devra, en 2027, formuler à la Commission des recommandations.\n\n4. Le Comité devra, avant le 1er mai 2027, rendre compte au Secrétariat.\n',
      ),
    ).toEqual([
      ['1', 'Secrétariat', { year: 2027 }],
      ['2', 'Parties', { date: '2027-07-31' }],
      ['3', 'Comité', { unspecified: true }],
      ['4', 'Comité', { date: '2027-05-01' }],
    ]);
  });

  it('then it is none in Spanish and Portuguese', () => {
    expect(
      asked(
        'Recomendación 12\n\n1. La Secretaría deberá informar a la Comisión, en su reunión anual de 2027, sobre las lámparas.\n\n2. La Secretaría deberá, antes del 1 de mayo de 2027, informar a la Comisión.\n',
      ),
    ).toMatchObject([
      ['1', 'Secretaría', { year: 2027 }],
      ['2', 'Secretaría', { date: '2027-05-01' }],
    ]);
    expect(
      asked(
        'Recomendação 12\n\n1. A Secretaria deverá apresentar um relatório à Comissão, na sua reunião anual de 2027, sobre as lâmpadas.\n',
      ),
    ).toEqual([['1', 'Secretaria', { year: 2027 }]]);
  });
});

describe('given lists of groups', () => {
  it('then a group behind another takes no article', () => {
    expect(
      asked(
        '15/8. Faros\n\nLa Conferencia de las Partes,\n\n1. Insta a las Partes e invita a otros Gobiernos, los pueblos indígenas y las comunidades locales y organizaciones pertinentes a que enciendan faros;\n\n2. Invita a las Partes a que presenten a la Secretaría, a más tardar el 30 de abril de 2027, manifestaciones de interés.\n',
      ),
    ).toEqual([
      ['1', 'Partes', 'otros Gobiernos', 'pueblos indígenas y las comunidades locales', 'organizaciones pertinentes'],
      ['2', 'Partes', { date: '2027-04-30' }],
    ]);
  });

  it('then whom a request only passes is not asked', () => {
    expect(
      asked(
        'EL CONCEJO\n\nRESUELVE:\n\n1. Solicita al Departamento Ejecutivo y por su intermedio al área que corresponda, comenzar las obras.\n',
      ),
    ).toEqual([['1', 'Departamento Ejecutivo']]);
  });

  it('then how somebody is to do it is no name', () => {
    expect(
      asked(
        'LE CONSEIL DE L’UNION EUROPÉENNE,\n\nRAPPELANT la brume,\n\nINVITE LES ÉTATS MEMBRES ET LA COMMISSION, DANS LEURS DOMAINES DE COMPÉTENCE RESPECTIFS, À :\n\n1. allumer les lampes.\n',
      ),
    ).toContainEqual(['1', 'ÉTATS MEMBRES', 'COMMISSION']);
  });
});

describe('given heads of state whose names end in a semicolon', () => {
  it('then what they do in capitals is read', () => {
    expect(
      asked(
        'DECLARATION\n\nWE, the Heads of State of the Member States of the League, on the occasion of the 38th Summit;\n\nRECOGNISING the fog;\n\nDO HEREBY:\n\n1. ADOPT a plan;\n\n2. TASK the Secretariat to report annually.\n',
      ),
    ).toEqual([['1'], ['2', 'Secretariat', { recurring: 'annual' }]]);
  });
});

describe('given sessions of bodies that count themselves, and periods', () => {
  it('then what stands behind the name is none of it', () => {
    expect(
      asked(
        'Resolution 3\n\nThe Lamp Union,\n\nRecalling the fog,\n\n1. Invites States to report to the 27th International Conference on the lamps;\n\n2. Requests the Keeper to report to the Council annually in the period from 2027 to 2030.\n',
      ),
    ).toMatchObject([
      ['1', 'States', { session: 27 }],
      ['2', 'Keeper', { recurring: 'annual' }],
    ]);
  });
});

describe('given the reasons of a proposal below what it resolves', () => {
  it('then they are no paragraphs', () => {
    expect(
      asked(
        'La Cámara de Diputados\n\nRESUELVE:\n\nDirigirse al Poder Ejecutivo para que informe sobre las siguientes cuestiones:\n\n1) La condición de los faros;\n\n2) Los responsables.\n\nFUNDAMENTOS\n\nSeñor presidente:\n\nHa trascendido una versión sobre los faros.\n',
      ),
    ).toHaveLength(3);
  });
});
