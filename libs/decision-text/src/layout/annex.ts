import type { Block } from './block.js';
import type { Item } from './item.js';
import { GrowingItems, Refs } from './items.js';
import { Numbering } from './numbering.js';
import type { RoledBlock } from './roles.js';
import type { Signals } from './signals.js';
import type { Language } from '../grammar/language.js';

export interface Annex {
  /** What it is called: its heading, and the headings above the first paragraph. */
  readonly title: string;
  /** The words above the first paragraph: title and introduction. */
  readonly introduction: string;
  readonly items: readonly Item[];
}

/** Numbers the paragraphs of an annex under its headings: `annex/1/16`, `annex/mandates/4`, `annex/6.a`, `annex/u1`. */
export function annexItems(blocks: readonly RoledBlock[], { layout, clauses }: Language, signals: Signals): Annex {
  const items = new GrowingItems(clauses.introducesDraft);
  const title: string[] = [];
  const introduction: string[] = [];
  const refs = new Refs('annex/');
  const numbering = new Numbering();
  const sections = new Sections(layout.sectionLabels);
  let heading: string | undefined;
  let unnumbered = 0;
  for (const { block, role } of blocks) {
    const text = block.passage.text;
    if (role === 'annex-heading') title.push(text);
    if (role !== 'annex') continue;
    const last = items.lastRef;
    if (block.row === undefined && isSectionHeading(block, signals)) {
      if (isNumbered(block) || last?.includes('u') === false) {
        sections.open(block);
        heading = text;
        numbering.reset();
      } else {
        introduction.push(text);
        if (last === undefined) title.push(text);
      }
    } else if (block.markers.length > 0) {
      const path = block.markers.map((marker) => numbering.take(marker)).at(-1) ?? [];
      items.push(refs.itemOf(block, path, sections.of(path), { heading }));
    } else if (last?.startsWith('annex/u') === false && !items.endWith('.:;')) {
      items.continueWith(block);
    } else {
      introduction.push(text);
      items.push(refs.itemOf(block, [`u${++unnumbered}`], sections.current, { heading }));
    }
  }
  return { title: title.join(' '), introduction: introduction.join(' '), items: items.all() };
}

/** A heading may carry a number of its own: then it is in capitals, or numbered as items are not. */
const isSectionHeading = (block: Block, { isHeading }: Signals): boolean =>
  isHeading(block) && (block.markers.length === 0 || block.passage.text === block.passage.text.toUpperCase());

/** The section that an item stands in, as its ref says it: `1/`, `mandates/`; nothing where items are numbered through. */
class Sections {
  current = '';
  #former = '';
  #isNew = false;
  #last = 0;

  constructor(private readonly labels: Readonly<Record<string, string>>) {}

  open(heading: Block): void {
    if (!this.#isNew) this.#former = this.current;
    this.current = `${this.#label(heading)}/`;
    this.#isNew = !isNumbered(heading);
  }

  /** A number that goes on from the section before needs no word from the heading to tell it apart. */
  of([number]: readonly string[]): string {
    const value = Number(number);
    if (this.#isNew && value > 1 && value === this.#last + 1) this.current = this.#former;
    this.#isNew = false;
    if (value > 0) this.#last = value;
    return this.current;
  }

  /** `1` for "1. POSSIBLE ACTIVITIES", `ii` for "II. Reporting", else the first telling word: `mandates`. */
  #label({ markers, passage: { text } }: Block): string {
    const numeral = markers[0]?.label ?? NUMERAL.exec(text)?.[1];
    if (numeral !== undefined && numeral !== '') return numeral.toLowerCase();
    const word = text.split(/[\s,:]/).find((candidate) => candidate.length > 3 || text.length < 8);
    const label = (word ?? 'section').toLowerCase().replace(/[^\p{L}\d-]/gu, '');
    return this.labels[label] ?? label;
  }
}

const NUMERAL = /^([IVX]{1,5}|[A-Z])\.? /;

const isNumbered = ({ markers, passage: { text } }: Block): boolean => markers.length > 0 || NUMERAL.test(text);
