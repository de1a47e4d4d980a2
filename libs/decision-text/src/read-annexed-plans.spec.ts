import { describe, expect, it } from '@jest/globals';
import { read } from './read.js';

describe('a table of actions in an annex', () => {
  it('says who is to do what by when', () => {
    const { operative } = read(
      'The Council,\n\nRecalling the mill,\n\n1. Adopts the work plan in the annex.\n\nANNEX\n\nWork plan\n\nActivity | Responsible | Deadline\nSurvey of mills | Secretariat | 30 June 2025\n',
    );
    expect(
      operative.map(({ ref, directives }) => [ref, ...directives.flatMap(({ addressees }) => addressees)]),
    ).toEqual([['1'], ['annex/u1', 'Secretariat']]);
    expect(operative[1]?.deadlines).toMatchObject([{ date: '2025-06-30' }]);
  });
});

describe('a plan in an annex that is a plain list', () => {
  const planOf = (title: string, ...lines: readonly string[]) =>
    read(
      ['THE GENERAL ASSEMBLY,', 'RESOLVES:', '1. To adopt the plan attached.', 'ANNEX', title, lines.join('\n')].join(
        '\n\n',
      ),
      { body: 'oas-ga' },
    )
      .operative.slice(1)
      .map(({ text, directives, deadlines, reports }) => [
        text,
        directives.flatMap(({ addressees }) => addressees),
        [...deadlines, ...reports.flatMap(({ due }) => due)].map((due) => ('date' in due ? due.date : due.phrase)),
      ]);

  it.each([
    ['- Secretary General: count the lamps by March 31, 2011.', ['Secretary General'], ['2011-03-31']],
    ['- Permanent Council to meet before the end of 2011.', ['Permanent Council'], ['before the end of 2011']],
    ['- Count the lamps (Secretary General, by March 31, 2011)', ['Secretary General'], ['2011-03-31']],
    ['1. Count the lamps – Secretary General – March 31, 2011', ['Secretary General'], ['2011-03-31']],
    ['1. Count the lamps. Responsible: Secretary General. Deadline: March 31, 2011.', ['Secretary General'], ['2011-03-31']],
    ['1. Report to the General Assembly at its forty-second regular session (Permanent Council)', ['Permanent Council'], ['at its forty-second regular session']],
    ['- Seminar for lamplighters', [], []],
    ['- Lamps: a review of what there is', [], []],
    ['2. Lamps (as the case may be)', [], []],
  ])('says who is to do what by when, where it names somebody, and loses nothing: %s', (line, who, when) => {
    const bare = line.replace(/^(?:-|\d\.) /, '');
    expect(planOf('WORK PLAN 2010-2012', line)).toEqual([[bare, who, when]]);
  }); // prettier-ignore

  it.each([
    ['Spanish', 'LA ASAMBLEA GENERAL,', 'RESUELVE:', '1. Adoptar el plan anexo.', 'ANEXO', 'PLAN DE TRABAJO', [
      ['- Contar las lámparas (Secretario General, 31 de marzo de 2011)', 'Secretario General', { date: '2011-03-31' }],
      ['- Secretario General: contar las lámparas antes del 31 de marzo de 2011.', 'Secretario General', { date: '2011-03-31' }],
      ['- Contar las lámparas – Secretaría General – 31 de marzo de 2011', 'Secretaría General', { date: '2011-03-31' }],
      ['- Contar las lámparas. Responsable: Secretaría General. Plazo: 31 de marzo de 2011.', 'Secretaría General', { date: '2011-03-31' }],
      ['- Informar a la Asamblea General en su cuadragésimo segundo período ordinario de sesiones (Consejo Permanente)', 'Consejo Permanente', { session: 42 }],
      ['- Lámparas para todos', undefined, undefined],
    ]],
    ['French', 'L’ASSEMBLÉE GÉNÉRALE,', 'DÉCIDE :', '1. D’adopter le plan ci-joint.', 'ANNEXE', 'PLAN DE TRAVAIL', [
      ['- Compter les lampes (Secrétaire général, 31 mars 2011)', 'Secrétaire général', { date: '2011-03-31' }],
      ['- Secrétaire général : compter les lampes avant le 31 mars 2011.', 'Secrétaire général', { date: '2011-03-31' }],
      ['- Compter les lampes – Secrétariat général – 31 mars 2011', 'Secrétariat général', { date: '2011-03-31' }],
      ['- Compter les lampes. Responsable : Secrétariat général. Échéance : 31 mars 2011.', 'Secrétariat général', { date: '2011-03-31' }],
      ['- Faire rapport à l’Assemblée générale à sa quarante-deuxième session ordinaire (Conseil permanent)', 'Conseil permanent', { session: 42 }],
      ['- Des lampes pour tous', undefined, undefined],
    ]],
    ['Portuguese', 'A ASSEMBLÉIA GERAL,', 'RESOLVE:', '1. Adotar o plano em anexo.', 'ANEXO', 'PLANO DE TRABALHO', [
      ['- Contar as lâmpadas (Secretário-Geral, 31 de março de 2011)', 'Secretário-Geral', { date: '2011-03-31' }],
      ['- Secretário-Geral: contar as lâmpadas até 31 de março de 2011.', 'Secretário-Geral', { date: '2011-03-31' }],
      ['- Contar as lâmpadas – Secretaria-Geral – 31 de março de 2011', 'Secretaria-Geral', { date: '2011-03-31' }],
      ['- Contar as lâmpadas. Responsável: Secretaria-Geral. Prazo: 31 de março de 2011.', 'Secretaria-Geral', { date: '2011-03-31' }],
      ['- Informar a Assembléia Geral no seu quadragésimo segundo período ordinário de sessões (Conselho Permanente)', 'Conselho Permanente', { session: 42 }],
      ['- Lâmpadas para todos', undefined, undefined],
    ]],
  ] as const)('is read in %s', (_, speaker, lead, adopts, annex, title, lines) => {
    const text = [speaker, lead, adopts, annex, title, lines.map(([line]) => line).join('\n')].join('\n\n');
    const { operative } = read(text, { body: 'oas-ga' });
    expect(
      operative
        .slice(1)
        .map(({ directives, deadlines, reports }) => [
          directives[0]?.addressees[0],
          deadlines[0] ?? reports[0]?.due[0],
        ]),
    ).toEqual(lines.map(([, who, due]) => [who, due && (expect.objectContaining(due) as unknown)]));
  }); // prettier-ignore

  it('asks nothing where it is none: names of members are no duties', () => {
    expect(planOf('LIST OF OBSERVERS', '- Seminar of lamplighters', '- Permanent Council: its chair')).toEqual([]);
  });
});

describe('an agenda', () => {
  it('asks nothing', () => {
    const { operative } = read('Provisional agenda\n\n1. Mills.\n\nThe Commission is invited to review the draft.\n');
    expect(operative.flatMap(({ directives }) => directives)).toEqual([]);
  });
});

describe('the head of a page', () => {
  it('is no title', () => {
    const { title, symbol } = read(
      'SEVENTY-FIFTH WORLD HEALTH ASSEMBLY WHA75.30\nAgenda item 14.1 28 May 2022\n\nLamps for rural clinics\n\nThe Seventy-fifth World Health Assembly,\n\nRecalling lamps,\n\n1. URGES Member States to light their clinics.',
    );
    expect({ title, symbol }).toEqual({ title: 'Lamps for rural clinics', symbol: 'WHA75.30' });
  });
});
