import { fromRoman } from '#symbol';
import { operativeVerbAt } from '../directive/operative-verb.js';
import type { Language } from '../grammar/language.js';
import type { Block } from './block.js';
import { withoutWords } from './blocks.js';

const ROMAN = /^([IVXL]{1,6})\. (?=\p{Lu})/u;

/** Takes the numbers off paragraphs that are counted in Roman capitals: "II. INSTRUCTS the Committee"; a heading keeps its own. */
export const romanNumbersApart = (blocks: readonly Block[], languages: readonly Language[]): readonly Block[] => {
  let isLed = false;
  let last = 0;
  return blocks.map((block) => {
    const { text } = block.passage;
    isLed ||= LEAD.test(text);
    const number = block.markers.length === 0 ? ROMAN.exec(text) : null;
    if (number === null || !/[.;:,]$/.test(text)) return block;
    const [printed, numeral = ''] = number;
    const rest = text.slice(printed.length);
    const speaks = ({ operative }: Language): boolean => {
      const form = operativeVerbAt(rest, 0, operative)?.form;
      return form === 'third-person' || (isLed && form === 'infinitive');
    };
    const nth = fromRoman(numeral) ?? 0;
    if (!(last > 0 && nth === last + 1) && !languages.some(speaks)) return block;
    if (isLed) last = nth;
    const words = withoutWords(block, printed.length);
    return { ...words, markers: [{ kind: 'roman', label: numeral }, ...words.markers] };
  });
};

/** "ACUERDA:": below it an infinitive opens a paragraph, "II. Exhortar al Comité". */
const LEAD = /^\p{Lu}[\p{Lu} ]{5,40} ?:$/u;
