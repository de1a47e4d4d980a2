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

  it('is read in the other languages', () => {
    const { operative } = read(
      'LA ASAMBLEA GENERAL,\n\nRESUELVE:\n\n1. Adoptar el plan anexo.\n\nANEXO\n\nPLAN DE TRABAJO\n\n- Contar las lámparas (Secretario General, 31 de marzo de 2011)\n- Lámparas para todos',
      { body: 'oas-ga' },
    );
    expect(operative.slice(1).map(({ directives, deadlines }) => [directives[0]?.addressees, deadlines[0]])).toEqual([
      [['Secretario General'], expect.objectContaining({ date: '2011-03-31' })],
      [undefined, undefined],
    ]);
  });

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
