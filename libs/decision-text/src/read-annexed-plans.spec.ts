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
