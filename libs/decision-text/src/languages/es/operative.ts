import type { OperativeLanguage, VerbReading } from '../../grammar/operative-language.js';
import { SPANISH_EXPRESSED } from './express-nouns.js';
import { imperatives, SPANISH_THIRD_PERSON } from './third-person.js';
import { SPANISH_VERBS } from './verbs.js';
import { insertedBefore } from '../inserted.js';

const ADVERBS: ReadonlySet<string> = new Set(
  'asimismo también además igualmente nuevamente así mismo se enérgicamente nueva vez más tanto encarecidamente'.split(
    ' ',
  ),
);

/** "autorizarlo", "transmitirlas", "agradecerles". */
const PRONOUNS = ['lo', 'la', 'los', 'las', 'le', 'les'];

/** What a body does behind its name: "pide", "decide". */
const SPEAKS = SPANISH_VERBS.map(([lemma]) => spanishThirdPerson(lemma.split(' ')[0] ?? ''));

/** Spanish: the infinitive is one word. */
export const SPANISH_OPERATIVE: OperativeLanguage = {
  verbs: readings(),
  isAdverb: (word) => ADVERBS.has(word) || (word.length > 6 && word.endsWith('mente')),
  phraseStarts: new Set(['en', 'con', 'a', 'de', 'por', 'una', '']),
  adverbPhrase:
    /(?:(?:en|con|a|de|por)(?: (?:este|ese|esta|esa|tal|el|la|los|su|gran|especial|profunda|profundo|sumo|mayor|mismo|manera|forma|mucho|todo)){0,3} (?:sentido|respecto|efecto|contexto|fin|satisfacción|beneplácito|aprecio|interés|agrado|preocupación|especial|tanto|cuenta|reconocimiento|énfasis|urgencia|particular),? |una vez más,? |de nuevo,? |,(?=\s))/iy,
  subject: new RegExp(
    String.raw`(?:Y (?=\p{Lu}{4}))|[“"«]?(?:(?:A la luz|En vista|Habida cuenta|En consecuencia|Por (?:lo tanto|consiguiente)|En este contexto)[^,;:.]{0,90}, (?=la |el )|(?:Para|A fin de|Con (?:miras|el fin|objeto|respecto|relación)|En (?:relación con|cuanto a)|Respecto|De conformidad con|Sobre la base) [^;:.]{3,300}?, (?=(?:la|el) \p{Lu}))?(?:[Ll]a|[Ee]l) (?:Asamblea(?: General| Parlamentaria)?|Consejo(?: (?:Permanente|Ejecutivo|Directivo|de (?:Seguridad|Administración|Derechos Humanos)|Económico y Social))?|Comisión|Conferencia(?: (?:General|de las Partes))?|Junta(?: de Gobernadores)?)${insertedBefore(SPEAKS)},? `,
    'uy',
  ),
  infinitiveMark: '',
  infinitive: /^(?!Lugar\b|Mujer|Poder\b|Ayer\b)(\p{Lu}\p{Ll}{2,}(?:ar|er|ir)(?:se)?)(?= |[.,])/u,
  filler: /^(?:un|una|la|el|su|debida|muy|especial|más|cordial|\p{L}{4,}mente)$/u,
  expressing: { lemma: 'expresar', nouns: new Set(SPANISH_EXPRESSED) },
};

function readings(): Map<string, VerbReading[]> {
  const byWord = new Map<string, VerbReading[]>();
  const add = (word: string, reading: VerbReading): void => {
    byWord.set(word, [...(byWord.get(word) ?? []), reading]);
  };
  for (const row of SPANISH_VERBS) {
    const [verb = '', ...particles] = row[0].split(' ');
    add(verb, { row, form: 'infinitive', particles });
    if (particles.length === 0)
      for (const pronoun of PRONOUNS) add(verb + pronoun, { row, form: 'infinitive', particles });
    const spoken = spanishThirdPerson(verb);
    add(spoken, { row, form: 'third-person', particles });
    if (particles.length === 0 && !verb.endsWith('se'))
      for (const form of imperatives(spoken)) add(form, { row, form: 'third-person', particles });
  }
  for (const list of byWord.values()) list.sort((a, b) => b.particles.length - a.particles.length);
  return byWord;
}

/** solicitar → solicita, decidir → decide. */
export function spanishThirdPerson(verb: string): string {
  return SPANISH_THIRD_PERSON[verb] ?? verb.slice(0, -2) + (verb.endsWith('ar') ? 'a' : 'e');
}
