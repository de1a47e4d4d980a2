import type { OperativeLanguage, VerbReading } from '../../grammar/operative-language.js';
import type { VerbRow } from '../../grammar/verb-row.js';
import { FRENCH_EXPRESSED } from './express-nouns.js';
import { thirdPerson } from './third-person.js';
import { FRENCH_VERBS } from './verbs.js';
import { insertedBefore } from '../inserted.js';

const ADVERBS: ReadonlySet<string> = new Set(
  (
    'également aussi encore vivement instamment toutefois donc ainsi néanmoins cependant enfin dûment expressément derechef ' +
    'vigoureusement'
  ).split(' '),
);

/** Pronouns that stand before a verb that asks: "et les engage à", "et lui demande de". */
const PRONOUNS = ['le', 'la', 'les', 'lui', 'leur'];
const VOWEL = /^[aeiouyhéèêàâîôœ]/;
const APOSTROPHES = ['’', "'"];

/** Both apostrophes. */
const spellings = (word: string): readonly string[] => (word.includes('’') ? [word, word.replace('’', "'")] : [word]);

/** Capitals are often printed without accents: "REAFFIRME". */
const bare = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** What a body does behind its name: "demande", "décide". */
const SPEAKS = FRENCH_VERBS.map((row) => inForm(row, 'third-person').split(' ')[0] ?? '');

/** French: infinitives stand with "de" or alone; reflexive verbs and pronouns go before the verb. */
export const FRENCH_OPERATIVE: OperativeLanguage = {
  verbs: readings(),
  isAdverb: (word) => ADVERBS.has(word) || (word.length > 6 && word.endsWith('ment')),
  phraseStarts: new Set(['en', 'avec', 'à', 'de', 'par', 'une', 'dans', 'sur', 'pour', '']),
  adverbPhrase:
    /(?:(?:en|avec|à|de|par|dans|sur|pour)(?: (?:ce|cet|cette|ces|le|la|les|sa|son|grande?|vive|profonde?|outre|même|manière|façon|une|toute?)){0,3} ?(?:outre|conséquence|égard|effet|fin|contexte|satisfaction|intérêt|regret|préoccupation|inquiétude|particulier|appréciation|gratitude|reconnaissance|urgence|esprit|nouveau),? |en outre,? |une fois (?:de plus|encore),? |de nouveau,? |,(?=\s))/iy,
  subject: new RegExp(
    String.raw`(?:ET (?=\p{Lu}{4}))|[“"«]?(?:(?:(?:Au vu|À la lumière|Compte tenu|Eu égard|En conséquence|Par conséquent|Dans ce contexte)[^,;:.]{0,90}, (?=l['’]|l[ae] )|(?:Pour|Afin (?:de|d['’]|que)|En (?:vue d|ce qui concerne)|S['’]agissant d|Concernant|Conformément|Quant|Sur la base)[^;:.]{3,300}?, (?=l(?:['’]|[ae] )\p{Lu}))?(?:[Ll]['’]Assemblée(?: (?:générale|parlementaire|nationale))?|[Ll]e Conseil(?: (?:permanent|exécutif|d['’]administration|de sécurité|des droits de l['’]homme|économique et social))?|[Ll]a (?:Commission|Conférence(?: générale| des Parties)?)|[Ll]e Comité)${insertedBefore(SPEAKS)},? |Elles? (?=\p{Ll}))`,
    'uy',
  ),
  infinitiveMark: 'de',
  infinitive: /^(?:De |D['’])(\p{Ll}{2,}(?:er|ir|re))(?= |[.,])/u,
  filler: /^(?:un|une|la|le|l’|l'|son|sa|ses|dûment|bonne|très|plus|vif|vive|profonde?|\p{L}{4,}ment)$/u,
  expressing: { lemma: 'exprimer', nouns: new Set(FRENCH_EXPRESSED) },
};

function readings(): Map<string, VerbReading[]> {
  const byWord = new Map<string, VerbReading[]>();
  const add = (word: string, reading: VerbReading): void => {
    for (const spelt of new Set([word, bare(word)])) byWord.set(spelt, [...(byWord.get(spelt) ?? []), reading]);
  };
  for (const row of FRENCH_VERBS) {
    for (const form of ['infinitive', 'third-person'] as const) {
      const [first = '', ...particles] = inForm(row, form).split(' ');
      for (const word of spellings(first)) {
        add(word, { row, form, particles });
        if (!VOWEL.test(word)) continue;
        if (form === 'infinitive') for (const mark of APOSTROPHES) add(`d${mark}${word}`, { row, form, particles });
        if (row[2] === 'ask') for (const mark of APOSTROPHES) add(`l${mark}${word}`, { row, form, particles });
      }
      if (row[2] === 'ask' && particles.length === 0)
        for (const pronoun of PRONOUNS) add(pronoun, { row, form, particles: [first] });
    }
  }
  for (const row of FRENCH_VERBS)
    if (row[0] === 'résoudre') add('résolu', { row, form: 'third-person', needsSubject: true, particles: [] });
  for (const list of byWord.values()) list.sort((a, b) => b.particles.length - a.particles.length);
  return byWord;
}

/** "se féliciter" → "se félicite", "s’inquiéter" → "s’inquiète", "prendre note" → "prend note". */
function inForm([lemma]: VerbRow, form: 'infinitive' | 'third-person'): string {
  if (form === 'infinitive') return lemma;
  const [, reflexive = '', verb = '', rest = ''] = /^(se |s’|en )?(\S+)(.*)$/.exec(lemma) ?? [];
  return reflexive + thirdPerson(verb) + rest;
}
