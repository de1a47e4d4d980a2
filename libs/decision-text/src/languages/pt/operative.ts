import type { OperativeLanguage, VerbReading } from '../../grammar/operative-language.js';
import { PORTUGUESE_EXPRESSED } from './express-nouns.js';
import { thirdPerson, withPronouns } from './third-person.js';
import { PORTUGUESE_VERBS } from './verbs.js';
import { insertedBefore } from '../inserted.js';

const ADVERBS: ReadonlySet<string> = new Set(
  'também ainda além igualmente novamente se vivamente outrossim portanto assim mais uma vez encarecidamente'.split(
    ' ',
  ),
);

const BEHIND_THIRD_PERSON = ['o', 'a', 'os', 'as', 'lhe', 'lhes', 'se'];

/** What a body does behind its name: "pede", "decide". */
const SPEAKS = PORTUGUESE_VERBS.map(([lemma]) => thirdPerson(lemma.split(' ')[0] ?? ''));

/** Portuguese: the infinitive is one word, and pronouns are put on with a hyphen. */
export const PORTUGUESE_OPERATIVE: OperativeLanguage = {
  verbs: readings(),
  isAdverb: (word) => ADVERBS.has(word) || (word.length > 6 && word.endsWith('mente')),
  phraseStarts: new Set(['em', 'com', 'a', 'de', 'por', 'uma', 'neste', 'nesse', 'nesta', 'a', '']),
  adverbPhrase:
    /(?:(?:em|com|a|de|por|n[eo]ss?[ea]|nest[ea])(?: (?:este|esse|esta|essa|tal|[oa]|os|seu|sua|grande|especial|profund[oa]|sumo|maior|mesm[oa]|maneira|forma|muito|todo|viva)){0,3} ?(?:sentido|respeito|efeito|contexto|fim|satisfação|agrado|apreço|interesse|preocupação|especial|tanto|conta|reconhecimento|ênfase|urgência|particular|gratidão|pesar),? |mais uma vez,? |uma vez mais,? |de novo,? |,(?=\s))/iy,
  subject: new RegExp(
    String.raw`(?:E (?=\p{Lu}{4}))|[“"«]?(?:(?:À luz|Tendo em conta|Em consequência|Por conseguinte|Portanto|Neste contexto)[^,;:.]{0,90}, (?=[ao] )|(?:Para|A fim de|Com (?:vista|o fim|o objetivo|respeito|relação)|No que (?:diz respeito|se refere|respeita)|Relativamente|Em conformidade com|Nos termos d[oae]s?|Com base) [^;:.]{3,300}?, (?=[ao] \p{Lu}))?(?:[Aa] Assembl[ée]ia(?: Geral| Parlamentar)?|[Oo] Conselho(?: (?:Permanente|Executivo|Diretor|de (?:Segurança|Administração|Ministros|Direitos Humanos)))?|[Aa] Comissão|[Aa] Conferência(?: (?:Geral|das Partes))?)${insertedBefore(SPEAKS)},? `,
    'uy',
  ),
  infinitiveMark: '',
  infinitive: /^(?!Lugar\b|Mulher\b)(\p{Lu}\p{Ll}{2,}(?:ar|er|ir|or)(?:-se)?)(?= |[.,])/u,
  filler: /^(?:um|uma|a|o|seu|sua|devida|muito|especial|mais|cordial|com|\p{L}{4,}mente)$/u,
  expressing: { lemma: 'expressar', nouns: new Set(PORTUGUESE_EXPRESSED) },
};

function readings(): Map<string, VerbReading[]> {
  const byWord = new Map<string, VerbReading[]>();
  const add = (word: string, reading: VerbReading): void => {
    byWord.set(word, [...(byWord.get(word) ?? []), reading]);
  };
  for (const row of PORTUGUESE_VERBS) {
    const [verb = '', ...particles] = row[0].split(' ');
    const third = thirdPerson(verb);
    add(verb, { row, form: 'infinitive', particles });
    add(third, { row, form: 'third-person', particles });
    if (particles.length > 0 || verb.includes('-')) continue;
    for (const word of withPronouns(verb)) add(word, { row, form: 'infinitive', particles });
    for (const pronoun of BEHIND_THIRD_PERSON) add(`${third}-${pronoun}`, { row, form: 'third-person', particles });
  }
  for (const list of byWord.values()) list.sort((a, b) => b.particles.length - a.particles.length);
  return byWord;
}
