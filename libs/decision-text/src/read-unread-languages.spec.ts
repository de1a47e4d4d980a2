import { describe, expect, it } from '@jest/globals';
import { read } from './read.js';

const GERMAN = [
  'Der Rat der Stadt Altenburg,',
  'in der Erwägung, dass die öffentliche Bibliothek für die Bildung der Kinder von großer Bedeutung ist,',
  '1. Der Bürgermeister wird beauftragt, bis zum 31. März 2020 einen Bericht über den Zustand der Bibliothek vorzulegen.',
  '2. Die Verwaltung wird gebeten, die Kosten für das Dach zu ermitteln.',
];
const TEXTS: readonly (readonly [code: string, name: string, text: string])[] = [
  ['de', 'German', GERMAN.join('\n\n')],
  [
    'it',
    'Italian',
    'Il Consiglio comunale,\n\nconsiderata l’importanza della biblioteca per la formazione dei giovani,\n\n1. incarica il Sindaco di presentare una relazione al Consiglio entro il 31 marzo 2020;\n\n2. invita le associazioni della città a contribuire al fondo per la biblioteca.',
  ],
  [
    'nl',
    'Dutch',
    'De gemeenteraad,\n\noverwegende dat de bibliotheek van groot belang is voor de vorming van jongeren,\n\n1. verzoekt het college voor 31 maart een rapport aan de raad aan te bieden;\n\n2. nodigt de verenigingen uit bij te dragen aan het fonds.',
  ],
  [
    'ca',
    'Catalan',
    'El Ple de l’Ajuntament,\n\nAtès que la biblioteca és molt important per a la formació dels joves i de les escoles,\n\n1. Encarrega a l’alcalde que presenti al Ple un informe sobre l’estat de la biblioteca abans del 31 de març.\n\n2. Convida les associacions a contribuir al fons amb els seus llibres.',
  ],
  [
    'ru',
    'Russian',
    'Ассамблея,\n\nссылаясь на свою резолюцию о маяках и на доклад, представленный ей в декабре,\n\n1. просит Секретаря представить ей на ее семьдесят первой сессии доклад о маяках;\n\n2. призывает государства оказывать помощь службам маяков.',
  ],
  [
    'uk',
    'Ukrainian',
    'Рада, враховуючи значення бібліотеки для освіти дітей та їх розвитку,\n\n1. Доручає голові подати до Ради звіт про стан бібліотеки не пізніше березня.\n\n2. Запрошує громади брати участь у її роботі.',
  ],
  [
    'ar',
    'Arabic',
    'إن الجمعية،\n\nإذ تشير إلى قرارها المتعلق بالمنارات،\n\n1 - تطلب إلى الأمين أن يقدم إليها تقريرا عن تنفيذ هذا القرار في دورتها المقبلة؛\n\n2 - تدعو الدول إلى تقديم المساعدة من أجل المنارات.',
  ],
  [
    'zh',
    'Chinese',
    '大会,\n\n回顾其关于灯塔的决议,\n\n1. 请秘书长在下届会议上提交一份关于本决议执行情况的报告;\n\n2. 吁请各国与灯塔的守护者合作。',
  ],
  [
    'el',
    'Greek',
    'Το Συμβούλιο,\n\n1. Καλεί τον Γραμματέα να υποβάλει στο Συμβούλιο έκθεση για την κατάσταση των φάρων.\n\n2. Ευχαριστεί τους φύλακες των φάρων για το έργο τους.',
  ],
];

describe('a text in a language that is not read', () => {
  it.each(TEXTS)('is said to be so, and its paragraphs are kept as text: %s', (code, name, text) => {
    const { language, style, operative, remarks } = read(text);
    expect([language, style]).toEqual([code, `unknown-${code}`]);
    expect(operative.map(({ ref, directives, reports }) => [ref, directives, reports])).toEqual([
      ['1', [], []],
      ['2', [], []],
    ]);
    expect(remarks.map((remark) => [remark.code, remark.text.includes(`is in ${name}`)])).toEqual([
      ['language.not-read', true],
    ]);
  });

  it('shows each paragraph where it stands', () => {
    const text = GERMAN.join('\n\n');
    const [first] = read(text).operative;
    expect(first?.text).toMatch(/^Der Bürgermeister/);
    expect(text.slice(...(first?.span ?? [0, 0]))).toMatch(/^1\. Der Bürgermeister .* vorzulegen\.$/);
  });

  it('has its sentences for paragraphs where it has no numbers', () => {
    const { language, operative } = read(
      'Beschluss\n\nDer Stadtrat hat beschlossen, dass die Verwaltung einen Bericht über den Zustand der Brücken vorlegen soll.\n\nDie Bürgerinnen und Bürger werden gebeten, sich an der Befragung zu beteiligen.',
    );
    expect([language, ...operative.map(({ ref }) => ref)]).toEqual(['de', 'u1', 'u2']);
  });

  it('stands in every line of its stretches', () => {
    const text = GERMAN.join('\n\n');
    const { stretches = [] } = read(text);
    expect(stretches.map(({ role }) => role)).toEqual(['front-matter', 'front-matter', 'operative', 'operative']);
  });
});

describe('a text that says too little', () => {
  it.each([
    ['Lampen, Schmidt, Müller'],
    ['1. Ok.'],
    ['12345'],
    ['Borgmesteren anmodes om at fremlægge rapporten om broerne for udvalget inden marts, og at den er god.'],
  ])('is said to be in no language: “%s”', (text) => {
    expect(read(text)).toMatchObject({ language: 'und', style: 'unknown-und' });
    expect(read(text).remarks.map(({ code }) => code)).toEqual(['language.not-read']);
  });

  it.each([
    ['en', '1. Requests reports.'],
    ['en', 'Thanks Médecins sans Frontières and the Organisation des villes de la mer.'],
    ['es', '1. Solicitar informes.'],
    ['fr', '1. Remercie Hans Müller.'],
    ['pt', '1. Convidar Hans Müller.'],
  ])('is read where a verb tells: %s', (code, text) => {
    expect(read(text)).toMatchObject({ language: code, remarks: [] });
  });
});
