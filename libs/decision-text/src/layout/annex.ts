import type { Block } from './block.js';
import type { Item } from './item.js';
import { GrowingItems, Refs } from './items.js';
import { Numbering } from './numbering.js';
import type { RoledBlock } from './roles.js';
import { isHeading } from './signals.js';

export interface Annex {
  /** The words above the first paragraph: title and introduction. */
  readonly introduction: string;
  readonly items: readonly Item[];
}

/** Numbers the paragraphs of an annex under its headings: `annex/1/16`, `annex/mandates/4`, `annex/6.a`, `annex/u1`. */
export function annexItems(blocks: readonly RoledBlock[]): Annex {
  const items = new GrowingItems();
  const introduction: string[] = [];
  const refs = new Refs('annex/');
  const numbering = new Numbering();
  let section = '';
  let heading: string | undefined;
  let unnumbered = 0;
  for (const { block, role } of blocks) {
    if (role !== 'annex') continue;
    const text = block.passage.text;
    const last = items.lastRef;
    if (isSectionHeading(block)) {
      if (block.markers.length > 0 || last?.includes('u') === false) {
        section = `${sectionLabel(block)}/`;
        heading = text;
        numbering.reset();
      } else introduction.push(text);
    } else if (block.markers.length > 0) {
      const path = block.markers.map((marker) => numbering.take(marker)).at(-1) ?? [];
      items.push(refs.itemOf(block, path, section, { heading }));
    } else if (last?.startsWith('annex/u') === false && !items.endWith('.:;')) {
      items.continueWith(block);
    } else {
      introduction.push(text);
      items.push(refs.itemOf(block, [`u${++unnumbered}`], section, { heading }));
    }
  }
  return { introduction: introduction.join(' '), items: items.all() };
}

/** A heading may carry a number of its own: then it is in capitals, or numbered as items are not. */
const isSectionHeading = (block: Block): boolean =>
  isHeading(block) && (block.markers.length === 0 || block.passage.text === block.passage.text.toUpperCase());

/** Refs are the same in every language. */
const ENGLISH_LABELS: Readonly<Record<string, string>> = {
  mandatos: 'mandates',
  actividades: 'activities',
  tareas: 'tasks',
  funciones: 'functions',
};
const NUMERAL = /^([IVX]{1,5}|[A-Z])\.? /;

/** `1` for "1. POSSIBLE ACTIVITIES", `ii` for "II. Reporting", else the first telling word: `mandates`. */
function sectionLabel({ markers, passage: { text } }: Block): string {
  const numeral = markers[0]?.label ?? NUMERAL.exec(text)?.[1];
  if (numeral !== undefined && numeral !== '') return numeral.toLowerCase();
  const word = text.split(/[\s,:]/).find((candidate) => candidate.length > 3 || text.length < 8);
  const label = (word ?? 'section').toLowerCase().replace(/[^\p{L}\d-]/gu, '');
  return ENGLISH_LABELS[label] ?? label;
}
