import { ENGLISH_EXPRESSED } from './express-nouns.js';
import type { OperativeLanguage, VerbForm, VerbReading } from '../../grammar/operative-language.js';
import { ARGUED, INTRODUCED, SPOKEN } from './subjects.js';
import { ENGLISH_VERBS } from './verbs.js';

const ADVERBS: ReadonlySet<string> = new Set(
  (
    'also further furthermore again hereby therefore likewise moreover nevertheless thus still then once more ' +
    'especially accordingly instead however otherwise too nonetheless henceforth too'
  ).split(' '),
);

/** English: infinitives take "to", the third person an s. */
export const ENGLISH_OPERATIVE: OperativeLanguage = {
  verbs: readings(),
  isAdverb: (word) => ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly')),
  phraseStarts: new Set(['in', 'with', 'at', 'for', 'to', 'on', 'as', 'inter', 'once', '']),
  adverbPhrase:
    /(?:in (?:the )?(?:light|view) of [^,;:.]{3,100}, (?=\p{Ll}+(?:s|ed) )|(?:in|with|at|for|to|on|as)(?: (?:this|that|these|those|the|a|its?|same|such|further|all|due|great|deep|grave|profound|appropriate|full|particular|matter|of)){0,4} (?:regards?|respect|context|connection|end|ends|addition|time|particular|urgency|priority|spirit|purpose|satisfaction|appreciation|concern|interest|reason|light|basis|regret|approval|gratitude|pleasure|alarm|view),? |inter alia,? |once (?:again|more),? |as appropriate,? |,(?=\s))/iuy,
  subject: new RegExp(
    String.raw`(?:AND (?=\p{Lu}{4}))|It (?=(?:(?:also|further|therefore|finally|moreover|accordingly|consequently|hereby|strongly) )*(?:${SPOKEN}|resolve|decide)(?:e?s) )|THE (?:\p{Lu}+ ){0,3}(?:COUNCIL|ASSEMBLY|COMMITTEE|CONFERENCE|COMMISSION|BOARD|CONGRESS|PARLIAMENT) (?=(?:HEREBY |ALSO |FURTHER )?(?:RECOMMENDS|INVITES|CALLS|URGES|REQUESTS|INSTRUCTS|ENCOURAGES|DIRECTS)\b)|(?:(?:This|The) )?(?:\p{Lu}[\p{L}’'-]* ){0,3}(?:Conference|Congress|Union|Synod|Senate|Guild|Federation|Convention|Association) (?=(?:also|further|therefore) (?:resolves|decides|agrees|instructs|mandates|directs)\b)|[“"‘]?(?:(?:${ARGUED}|${INTRODUCED})[Tt]he|The) (?:members of the )?(?:General Assembly|Parliamentary Assembly|General Conference|Executive Board|Governing Council|Governing Body|Ministerial Council|Board of Governors|Security Council|Human Rights Council|Economic and Social Council|Permanent Council|Council|Assembly|Commission|Conference(?: of the Parties)?|Committee)(?:, having \p{L}[^;:]{3,240}?,(?=(?: also| further| hereby)? \p{Ll}+s ))?,? `,
    'uy',
  ),
  infinitiveMark: 'to',
  infinitive: /^To (?:\p{L}+ly )?(?!the\b|its\b|that\b)(\p{Ll}{3,})(?= )/u,
  filler:
    /^(?:the|its|due|full|careful|particular|special|specific|further|good|deep|great|urgent|serious|appropriate|formal|high|warm|solemn|a|most|very|\p{L}{2,}ly)$/u,
  expressing: { lemma: 'express', nouns: new Set(ENGLISH_EXPRESSED) },
};

function readings(): Map<string, VerbReading[]> {
  const byWord = new Map<string, VerbReading[]>();
  const add = (word: string, reading: VerbReading): void => {
    byWord.set(word, [...(byWord.get(word) ?? []), reading]);
  };
  for (const row of ENGLISH_VERBS) {
    const [first = '', ...particles] = row[0].split(' ');
    for (const stem of spellings(first)) {
      add(stem, { row, form: 'bare' satisfies VerbForm, particles });
      add(thirdPerson(stem), { row, form: 'third-person', particles });
    }
  }
  for (const list of byWord.values()) list.sort((a, b) => b.particles.length - a.particles.length);
  return byWord;
}

/** "recognise" is read as "recognize". */
export function spellings(verb: string): string[] {
  return verb.endsWith('ize') ? [verb, `${verb.slice(0, -3)}ise`] : [verb];
}

/** request → requests, express → expresses, deny → denies. */
export function thirdPerson(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}
