import { describe, expect, it } from '@jest/globals';
import { read } from './read.js';

const ENGLISH = [
  'The General Assembly,',
  'Recalling its resolution 69/900 on the lamps of the towns by the sea,',
  '1. Requests the Secretary-General to report on the lamps to the General Assembly at its seventy-third session;',
  '2. Thanks the lamplighters of the towns by the sea.',
];
const FRENCH = [
  'L’Assemblée générale,',
  'Rappelant sa résolution 69/900 sur les lampes des villes qui sont au bord de la mer,',
  '1. Prie le Secrétaire général de présenter à l’Assemblée générale un rapport sur les lampes à sa soixante-treizième session ;',
  '2. Remercie les allumeurs de lampes.',
];
const SPANISH = [
  'La Asamblea General,',
  'Recordando su resolución 69/900 sobre las lámparas de los pueblos que están junto al mar,',
  '1. Pide al Secretario General que le presente un informe sobre las lámparas en su septuagésimo tercer período de sesiones;',
  '2. Da las gracias a los faroleros de los pueblos.',
];
const PORTUGUESE = [
  'A Assembleia Geral,',
  'Recordando a sua resolução 69/900 sobre as lâmpadas das povoações que estão junto ao mar,',
  '1. Solicita ao Secretário-Geral que lhe apresente um relatório sobre as lâmpadas na sua septuagésima terceira sessão;',
  '2. Agradece aos faroleiros das povoações do mar.',
];
const read2 = (...paragraphs: readonly (readonly string[])[]) => {
  const { operative, language, remarks } = read(`71/900. Lamps\n\n${paragraphs.flat().join('\n\n')}`);
  return {
    language,
    refs: operative.map(({ ref }) => ref),
    due: operative[0]?.reports[0]?.due.map((due) => ('session' in due ? due.session : due)),
    remarks: remarks.map(({ code, text }) => `${code}: ${text}`),
  };
};
const woven = (one: readonly string[], other: readonly string[]): string[] =>
  one.flatMap((words, index) => [words, other[index] ?? '']);

describe('a text in two languages', () => {
  it.each([
    ['one after the other', [ENGLISH, FRENCH], 'French'],
    ['paragraph by paragraph', [woven(ENGLISH, FRENCH)], 'French'],
    ['one after the other', [ENGLISH, SPANISH], 'Spanish'],
    ['paragraph by paragraph', [woven(ENGLISH, SPANISH)], 'Spanish'],
  ])('is read in one, %s, and the other is named', (_, paragraphs, name) => {
    expect(read2(...paragraphs)).toEqual({
      language: 'en',
      refs: ['1', '2'],
      due: [73],
      remarks: [`language.not-read: The text is also printed in ${name}; the English is read.`],
    });
  });

  it.each([
    ['es', 'Spanish', SPANISH, 'English', ENGLISH],
    ['fr', 'French', FRENCH, 'English', ENGLISH],
    ['fr', 'French', FRENCH, 'Spanish', SPANISH],
    ['pt', 'Portuguese', PORTUGUESE, 'English', ENGLISH],
    ['pt', 'Portuguese', PORTUGUESE, 'Spanish', SPANISH],
  ])('is read in the language that stands first: %s', (code, name, first, other, second) => {
    for (const paragraphs of [[woven(first, second)], [first, second]])
      expect(read2(...paragraphs)).toEqual({
        language: code,
        refs: ['1', '2'],
        due: [73],
        remarks: [`language.not-read: The text is also printed in ${other}; the ${name} is read.`],
      });
  });

  it('is one in one language where only names are foreign', () => {
    const names = ['3. Thanks Médecins sans Frontières and the Organisation des villes de la mer.'];
    expect(read2(ENGLISH, names)).toMatchObject({ refs: ['1', '2', '3'], remarks: [] });
  });
});
