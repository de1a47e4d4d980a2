/** A language is one record: a tiny one, made here, is read beside the others. */
import { describe, expect, it } from '@jest/globals';
import { type Language, LANGUAGES, readerOf } from '#decision-text';

const [english, spanish] = LANGUAGES;
if (english === undefined || spanish === undefined) throw new Error('There are fewer languages than there were.');

/** As much Portuguese as one sentence needs; a real language brings all of its words. */
const portuguese: Language = {
  ...spanish,
  code: 'pt',
  common: new Set('que dos das para do por com uma'.split(' ')),
  layout: {
    ...spanish.layout,
    articles: ['A', 'O'],
    bodyNouns: ['assembleia', 'conselho'],
    smallWords: ['do', 'da', 'de'],
    lead: { ...spanish.layout.lead, words: ['RESOLVE'] },
  },
  operative: {
    ...spanish.operative,
    verbs: new Map([
      ['solicitar', [{ row: ['solicitar', 'request', 'ask'], form: 'infinitive' as const, particles: [] }]],
    ]),
  },
  address: (_, object) => {
    const name = /^ao (.+?) que /.exec(object)?.[1];
    return { addressees: name === undefined ? [] : [name], through: [], calledUpon: [] };
  },
};

const { read } = readerOf([...LANGUAGES, portuguese]);

describe('A reader of one language more', () => {
  it('reads a decision in it', () => {
    const text =
      'A ASSEMBLEIA GERAL,\n\nCONSIDERANDO que os arquivos existem,\n\nRESOLVE:\n\n1. Solicitar ao Conselho dos Arquivos que os abra.\n';
    const { language, style, operative } = read(text);
    expect([language, style]).toEqual(['pt', 'infinitive-pt']);
    expect(operative.map(({ ref }) => ref)).toEqual(['1']);
    expect(operative[0]?.directives).toMatchObject([
      { verb: 'solicitar', act: 'request', addressees: ['Conselho dos Arquivos'], mandate: true },
    ]);
  });

  it.each([
    ['en', 'The General Assembly,\n\n1. Requests the Secretary-General to report.'],
    ['es', 'LA ASAMBLEA GENERAL,\n\nRESUELVE:\n\n1. Solicitar al Consejo Permanente que informe.'],
  ])('reads the others as before: %s', (code, text) => {
    expect(read(text)).toMatchObject({ language: code, operative: [{ ref: '1', directives: [{ act: 'request' }] }] });
  });
});
