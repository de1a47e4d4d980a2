import { operativeVerbAt } from '../directive/operative-verb.js';
import type { Language } from '../grammar/language.js';
import type { Block } from './block.js';
import { withoutWords } from './blocks.js';

const ROMAN = /^([IVXL]{1,6})\. (?=\p{Lu})/u;

/** Takes the numbers off paragraphs that are counted in Roman capitals: "II. INSTRUCTS the Committee"; a heading keeps its own. */
export const romanNumbersApart = (blocks: readonly Block[], languages: readonly Language[]): readonly Block[] =>
  blocks.map((block) => {
    const { text } = block.passage;
    const number = block.markers.length === 0 ? ROMAN.exec(text) : null;
    if (number === null || !/[.;:,]$/.test(text)) return block;
    const [printed, numeral = ''] = number;
    const rest = text.slice(printed.length);
    if (!languages.some(({ operative }) => operativeVerbAt(rest, 0, operative)?.form === 'third-person')) return block;
    const words = withoutWords(block, printed.length);
    return { ...words, markers: [{ kind: 'roman', label: numeral }, ...words.markers] };
  });
