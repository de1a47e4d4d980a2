import { fromRoman } from '#symbol';
import type { Block } from './block.js';
import { withoutWords } from './blocks.js';
import type { Marker } from './marker.js';

const NUMERAL = /^([IVXL]{1,6})[.)]\s+(?=[\p{Lu}\d“"])/u;
const LETTER = /^([A-Z])[.)]\s+(?=[\p{Lu}\d“"])/u;
const FEWEST = 3;

/**
 * Takes the numerals and letters off the items of minutes that are an outline: "IV. Financial reports", below it "A. Receipts",
 * "B. Bills". Told only where at least three numerals count on from "I".
 */
export function outlineApart(blocks: readonly Block[]): readonly Block[] {
  const found = new Map<Block, { readonly marker: Marker; readonly length: number }>();
  let numerals = 0;
  let letters = 0;
  for (const block of blocks) {
    if (block.markers.length > 0) continue;
    const { text } = block.passage;
    const [whole, numeral = ''] = NUMERAL.exec(text) ?? [];
    if (whole !== undefined && fromRoman(numeral) === numerals + 1) {
      numerals += 1;
      letters = 0;
      found.set(block, { marker: { kind: 'roman', label: numeral }, length: whole.length });
      continue;
    }
    const [printed, letter = ''] = numerals > 0 ? (LETTER.exec(text) ?? []) : [];
    if (printed !== undefined && letter.charCodeAt(0) === CAPITAL_A + letters) {
      letters += 1;
      found.set(block, { marker: { kind: 'capital', label: letter }, length: printed.length });
    }
  }
  if (numerals < FEWEST) return blocks;
  return blocks.map((block) => {
    const one = found.get(block);
    if (one === undefined) return block;
    const words = withoutWords(block, one.length);
    return { ...words, markers: [one.marker, ...words.markers] };
  });
}
const CAPITAL_A = 65;
