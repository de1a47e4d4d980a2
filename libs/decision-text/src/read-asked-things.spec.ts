import { describe, expect, it } from '@jest/globals';
import type { OperativeParagraph } from './decision-document.js';
import { read } from './read.js';

const HEADS = {
  en: 'Resolution adopted by the General Assembly on 12 December 2019\n\n74/900. Lighthouses\n\nThe General Assembly,\n\nRecalling the fog,',
  es: 'Resolución aprobada por la Asamblea General el 12 de diciembre de 2019\n\n74/900. Faros\n\nLa Asamblea General,\n\nRecordando la niebla,',
  fr: 'Résolution adoptée par l’Assemblée générale le 12 décembre 2019\n\n74/900. Phares\n\nL’Assemblée générale,\n\nRappelant la brume,',
  pt: 'Resolução aprovada pela Assembleia Geral em 12 de dezembro de 2019\n\n74/900. Faróis\n\nA Assembleia Geral,\n\nRecordando a neblina,',
} as const;

const paragraph = (words: string, language: keyof typeof HEADS = 'en'): OperativeParagraph | undefined =>
  read(`${HEADS[language]}\n\n1. ${words}\n`).operative[0];
const kinds = (words: string, language?: keyof typeof HEADS) =>
  paragraph(words, language)?.deadlines.map(({ deliverable }) => deliverable ?? 'action');
const mode = (words: string, language?: keyof typeof HEADS) => paragraph(words, language)?.directives[0]?.mode;

describe('what falls due', () => {
  it.each([
    ['Requests the Secretary-General to convene, in 2021, a meeting of keepers;', ['meeting']],
    ['Decides to hold a seminar on fog by 30 June 2021;', ['meeting']],
    ['Requests the Secretary-General to appoint a special envoy by 1 March 2021;', ['appointment']],
    ['Requests the Secretariat to prepare a plan of action on lamps by 31 December 2021;', ['plan']],
    ['Requests the Secretariat to conduct a study of the sounds before 31 December 2021;', ['study']],
    ['Requests the Secretary-General to establish a trust fund for lamps within six months;', ['fund']],
    ['Requests the Secretary-General to launch a training programme for keepers by 2022;', ['programme']],
    ['Requests the Secretary-General to develop a programme in 2021;', ['programme']],
    ['Requests the Secretary-General to develop, in 2021, a programme on lamps;', ['programme']],
    ['Requests the Secretary-General to develop the programme that was adopted in 2021;', []],
    [
      'Requests the Secretary-General to transmit the present resolution to the harbours by 1 May 2021;',
      ['communication'],
    ],
    ['Requests the Secretary-General to light the lamps by 1 May 2021;', ['action']],
  ])('is told by the words: %s', (words, expected) => {
    expect(kinds(words)).toEqual(expected);
  });

  it('is what is named last before its time, where several things are asked', () => {
    const words =
      'Requests the Secretary-General to convene a meeting of keepers by 1 March 2021 and to prepare a plan of action by 1 May 2021;';
    expect(kinds(words)).toEqual(['meeting', 'plan']);
  });

  it('is told in other languages as well', () => {
    expect(
      kinds('Pide al Secretario General que convoque una reunión de fareros antes del 30 de junio de 2021;', 'es'),
    ).toEqual(['meeting']);
    expect(
      kinds('Prie le Secrétaire général de convoquer une réunion des gardiens avant le 30 juin 2021 ;', 'fr'),
    ).toEqual(['meeting']);
    expect(
      kinds('Solicita ao Secretário-Geral que convoque uma reunião de faroleiros até 30 de junho de 2021;', 'pt'),
    ).toEqual(['meeting']);
  });
});

describe('how several are asked', () => {
  it.each([
    ['Requests each Member State to report to the Assembly at its next session;', 'each'],
    ['Requests the Council and the Board jointly to report to the Assembly at its next session;', 'jointly'],
    ['Invites any State to submit a plan by 2022;', 'any'],
    ['Requests the Secretary-General to report each year to the Assembly;', undefined],
    ['Requests the Council and the Board to report to the Assembly at its next session;', undefined],
  ])('is told by the words: %s', (words, expected) => {
    expect(mode(words)).toBe(expected);
  });

  it('is told in other languages as well', () => {
    expect(mode('Pide al Consejo y a la Junta que presenten conjuntamente un informe a la Asamblea;', 'es')).toBe(
      'jointly',
    );
    expect(
      mode('Prie le Conseil et le Comité de présenter conjointement un rapport à l’Assemblée générale ;', 'fr'),
    ).toBe('jointly');
    expect(
      mode('Solicita ao Conselho e à Junta que apresentem conjuntamente um relatório à Assembleia Geral;', 'pt'),
    ).toBe('jointly');
  });
});
