import { describe, expect, it } from '@jest/globals';
import type { OperativeParagraph } from './decision-document.js';
import { read } from './read.js';

const only = (words: string): OperativeParagraph | undefined =>
  read(`DECISION 9/4\n\nThe Harbour Council, at its ninth session, on 12 June 2023,\n\n1. ${words};`).operative[0];
const whoReports = (words: string): unknown[] =>
  (only(words)?.reports ?? []).map(({ by, to, due: [{ phrase: _, ...due } = {}] }) => [by, to, due]);
const timesOf = (words: string): unknown[] =>
  (only(words)?.deadlines ?? []).map(({ phrase: _, of: __, deliverable: ___, ...due }) => due);

describe('a report', () => {
  it.each([
    [
      'Invites members to send comments to the secretariat. The Executive Director will compile the replies received and report to the Council at its next session',
      ['Executive Director'],
    ],
    [
      'Recommends to the Assembly that the levy be lifted. The Secretary-General shall submit a report to the Council at its next session',
      ['Secretary-General'],
    ],
    [
      'Requests the Director to visit the wells. The visits shall be short. He is to report to the Council at its next session',
      ['Director'],
    ],
  ])('is made by whom its own sentence names: %s', (words, by) => {
    expect(whoReports(words).map((report) => (report as unknown[])[0])).toEqual([by]);
  });

  it('comes every day where daily ones are asked for, and not where something is made from daily ones', () => {
    expect(whoReports('Requests the Director to submit daily reports to the Council on the dam')).toEqual([
      [['Director'], ['Council'], { recurring: 'daily' }],
    ]);
    expect(whoReports('Requests the secretariat to base its forecast on daily reports by the stations')).toEqual([]);
  });

  it('is asked for where the coming ones are to include something, and not where somebody notes what they include', () => {
    expect(
      whoReports('Requests that future annual reports of the Director include a section on the training of pilots'),
    ).toEqual([[['Director'], [], { recurring: 'annual' }]]);
    expect(whoReports('Notes that the annual reports of the Director include a section on pilots')).toEqual([]);
  });
});

describe('what a body resolves to adopt', () => {
  it.each([
    ['Resolves to adopt at its eleventh session a decision on the seat of the secretariat', { session: 11 }],
    ['Decides to adopt by 1 March 2031 a scale of fees', { date: '2031-03-01' }],
  ])('is still to be adopted where a time is set: %s', (words, due) => {
    expect(only(words)?.directives[0]?.mandate).toBe(true);
    expect(timesOf(words)).toEqual([due]);
  });

  it.each(['Resolves to adopt by consensus its rules', 'Decides to adopt a scale of fees'])(
    'is adopted where none is: %s',
    (words) => {
      expect(only(words)?.directives[0]?.mandate).toBe(false);
    },
  );
});

describe('a time', () => {
  it('is none where discussions of it are what something is made from', () => {
    expect(
      timesOf(
        'Requests the secretariat to prepare revised guidance, taking into account the discussions at the fourth meeting of the Pilots, by 30 November 2031',
      ),
    ).toEqual([{ date: '2031-11-30' }]);
    expect(
      timesOf(
        'Requests the secretariat to prepare a paper to inform the discussions at the tenth session of the Council',
      ),
    ).toEqual([{ session: 10 }]);
  });

  it('is as soon as can be where something is to be done as quickly as possible', () => {
    expect(timesOf('Calls on the parties to release the vessels as quickly as possible')).toEqual([{ asap: true }]);
    expect(timesOf('Calls on the parties to release the vessels quickly')).toEqual([]);
  });
});

describe('an earlier ask', () => {
  it.each([
    ['Reiterates the call it made to member States to pay their contributions', ['member States']],
    ['Reiterates the request which it has previously addressed to the Director to mend the quay', ['Director']],
    ['Extends the mandate of the panel of experts to also examine the fees of the pilots', ['panel of experts']],
    ['Extends the mandate of the Committee to Combat Piracy until 2031', ['Committee to Combat Piracy']],
  ])('is made of whom it was made of: %s', (words, addressees) => {
    expect(only(words)?.directives[0]?.addressees).toEqual(addressees);
  });
});

describe('a sub-paragraph in which the body goes on to ask', () => {
  const below = (lead: string, part: string): unknown[] =>
    (read(`${lead}\n\na) ${part}; \n\nb) x.`).operative.find(({ ref }) => ref === '1.a')?.directives ?? []).map(
      ({ verb, mandate, addressees }) => [verb, mandate, ...addressees],
    );

  it.each([
    [
      'The Harbour Council,\n\n1. TAKES NOTE of',
      'the report of the Commission and REQUESTS Member States to mend their quays',
      [
        ['take note', false],
        ['request', true, 'Member States'],
      ],
    ],
    [
      'Le Conseil des ports,\n\n1. PREND NOTE',
      'du rapport de la Commission et DEMANDE aux États membres de réparer leurs quais',
      [
        ['prendre note', false],
        ['demander', true, 'États membres'],
      ],
    ],
    [
      'El Consejo de Puertos,\n\n1. TOMA NOTA',
      'del informe de la Comisión y PIDE a los Estados miembros que reparen sus muelles',
      [
        ['tomar nota', false],
        ['pedir', true, 'Estados miembros'],
      ],
    ],
    [
      'O Conselho dos Portos,\n\n1. TOMA NOTA',
      'do relatório da Comissão e SOLICITA aos Estados-Membros que reparem os seus cais',
      [
        ['tomar nota', false],
        ['solicitar', true, 'Estados-Membros'],
      ],
    ],
  ])('asks in capitals as it does in small letters: %s', (lead, part, asked) => {
    expect(below(lead, part)).toEqual(asked);
  });

  it.each([
    ['The Harbour Council,\n\n1. TAKES NOTE of', 'the report of the Commission and STATES of the quays', 'take note'],
    ['El Consejo de Puertos,\n\n1. TOMA NOTA', 'del informe que la Comisión recibe y pide a los Estados', 'tomar nota'],
  ])('asks nothing by a word that is no ask of its own: %s', (lead, part, noted) => {
    expect(below(lead, part)).toEqual([[noted, false]]);
  });

  it.each([
    ['Dissolve the Drafting Committee in view of the better practice of the Commission', false],
    ['Dissolve the Drafting Committee by 1 March 2031', true],
    ['Dissolve the Drafting Committee and set up a panel', true],
    ['Review the rules of the Drafting Committee', true],
  ])('leaves nothing to do where a body is dissolved at once: %s', (part, mandate) => {
    expect(below('The Harbour Council,\n\n1. DECIDES to:', part)).toEqual([['decide', mandate]]);
  });
});
