import { operativeVerbAt } from '../directive/operative-verb.js';
import type { Language } from '../grammar/language.js';
import { NONE } from '../text/none.js';
import { concatPassages } from '../text/passage.js';
import { countedOn } from './all-first.js';
import type { Block } from './block.js';
import type { Item } from './item.js';
import type { Marker } from './marker.js';
import { opensListBelow } from './lists-below.js';
import { asksIn } from './loose-sections.js';
import { Numbering } from './numbering.js';
import type { RoledBlock } from './roles.js';
import { VerbsAlone } from './verbs-alone.js';

export interface ItemList {
  readonly items: readonly Item[];
  /** Paragraphs of the operative part that are none of it. */
  readonly unclassified: readonly Block[];
}

/** Numbers the operative paragraphs of a decision: `3`, `2.a`, `u1`; `II/3` where its sections count from one each. */
export function operativeItems(roled: readonly RoledBlock[], language: Language, isLoose: boolean): ItemList {
  const blocks = countedOn(roled);
  const { operative, clauses } = language;
  const items = new GrowingItems(clauses.introducesDraft);
  const unclassified: Block[] = [];
  const numbering = new Numbering();
  const refs = new Refs();
  const sectioned = countsAnew(blocks, language);
  let section = '';
  let unnumbered = 0;
  /** Ref of the unnumbered paragraph that introduces those which follow. */
  let introduction: string | undefined;
  let speaks = false;
  /** Whether a heading stands between the last item and this paragraph. */
  let isHeaded = false;
  /** The heading that stands over this paragraph, in texts that are no decision of one body; and the number of the item above it. */
  let heading: string | undefined;
  let above = 0;
  let top = 0;
  const leads = new VerbsAlone(blocks, language);
  /** "14.54 Directed to the Secretariat": a number with who is asked; what it asks stands below. */
  let directed: { readonly path: readonly string[]; readonly block: Block } | undefined;
  /** Up to which paragraph the draft stands in quotation marks that another body is to adopt. */
  let quotedTo = -1;
  let index = -1;
  for (const { block: printed, role } of blocks) {
    index += 1;
    if (opensQuotation(printed) && items.introducesDraft()) quotedTo = closingFrom(blocks, index);
    if (index > quotedTo && isNumber(items.lastRef) && items.introducesDraft() && opensDraft(printed))
      quotedTo = endOfDraft(blocks, index, items.lastRef);
    if (index <= quotedTo) {
      unclassified.push(printed);
      continue;
    }
    const block = role === 'operative' ? leads.ledBy(printed) : printed;
    const headed: boolean = isHeaded;
    isHeaded = role === 'heading' || (headed && role !== 'operative');
    if (role === 'heading' && isLoose) {
      heading = isOnlyLabel(block, language) ? undefined : block.passage.text;
      above = top;
    }
    const label = sectioned ? sectionOf(block, role, language) : undefined;
    if (label !== undefined) {
      section = `${label}/`;
      numbering.reset();
    }
    if (role !== 'operative') continue;
    if (leads.isOne(block)) {
      section = leads.section;
      numbering.reset();
      continue;
    }
    if (leads.isLast(printed)) {
      items.push(refs.itemOf(block, section === '' ? numbering.open(`u${++unnumbered}`) : [section.trimEnd()]));
      continue;
    }
    if (block.markers.length > 0) {
      const number = topNumber(block);
      // The next item of the minutes, and none of what stands below "Action points".
      if (number !== undefined && above > 0 && number === above + 1) heading = undefined;
      top = number ?? top;
      if (block.markers[0]?.kind === 'digit' && items.lastRef?.startsWith('u') === true) {
        introduction = items.introduces() ? items.lastRef : undefined;
        numbering.reset();
      }
      if (items.hasNumberBefore(block.markers[0])) numbering.deepen();
      const isBelow =
        isLoose && numbering.topNumber !== undefined && opensListBelow(blocks, index, numbering.topNumber);
      if (isLoose && headed && heading !== undefined && !isBelow && numbering.startsOver(block.markers[0])) {
        section = `${heading} `;
        numbering.reset();
      }
      let path: readonly string[] = NONE;
      for (const marker of block.markers)
        path = numbering.take(marker, marker === block.markers[0] && (isBelow || items.leadsTo(marker)));
      if (isLoose && language.families?.directedTo.test(block.passage.text) === true) {
        heading = block.passage.text;
        directed = { path, block };
        continue;
      }
      items.push(refs.itemOf(block, path, section, { heading, parent: introduction }), block.markers.at(-1));
      continue;
    }
    if (directed !== undefined) {
      items.push({ ...refs.itemOf(block, directed.path, section, { heading }), start: directed.block.start });
      directed = undefined;
      continue;
    }
    const verb = operativeVerbAt(block.passage.text, 0, operative);
    if (verb?.form === 'third-person' || items.isEmpty) introduction = undefined;
    else if (items.introduces() && items.lastRef?.startsWith('u') === true && speaks) introduction ??= items.lastRef;
    if (
      isLoose
        ? opensItem(block, items, language) ||
          isListed(heading, language) ||
          (!items.isWordless && isMovedBelow(block, heading, language)) ||
          goesOnBelow(block, items, introduction, language)
        : verb !== undefined ||
          items.isEmpty ||
          introduction !== undefined ||
          clauses.thatItem?.test(block.passage.text) === true
    ) {
      speaks ||= verb?.form === 'third-person';
      items.push(refs.itemOf(block, numbering.open(`u${++unnumbered}`), '', { heading, parent: introduction }));
    } else if ((isContinuation(block) && !headed) || isLoose) items.continueWith(block);
    else unclassified.push(block);
  }
  return { items: items.all(), unclassified };
}

/** "7." */
const topNumber = ({ markers: [marker] }: Block): number | undefined =>
  marker?.kind === 'digit' && /^\d{1,3}$/.test(marker.label) ? Number(marker.label) : undefined;

/** The place of the first paragraph from one on that closes a quotation. */
const closingFrom = (blocks: readonly RoledBlock[], from: number): number =>
  blocks.findIndex(({ block }, at) => at >= from && closesQuotation(block));

/** A draft that is all a decision consists of is read as it stands; one under a number of its own is not. */
const isNumber = (ref: string | undefined): boolean => ref !== undefined && /^\d+$/.test(ref);

/** "The Conference of the Parties,": the line with which the other body is to open its decision. */
const opensDraft = ({ markers, passage: { text } }: Block): boolean =>
  markers.length === 0 && text.length < LONGEST_OPENING && /^\p{Lu}[^;:.]{3,},$/u.test(text);
const LONGEST_OPENING = 200;

/** The place of the last paragraph of a draft: before the number that goes on with the one which recommends it. */
function endOfDraft(blocks: readonly RoledBlock[], from: number, ref: string | undefined): number {
  const next = Number(ref) + 1;
  let within = 0;
  const end = blocks.findIndex(({ block: { markers } }, at) => {
    const label = Number(markers[0]?.kind === 'digit' ? markers[0].label : undefined);
    if (at < from || Number.isNaN(label)) return false;
    if (label === within + 1) within = label;
    else return label === next;
    return false;
  });
  return end < 0 ? blocks.length - 1 : end - 1;
}

const closesQuotation = ({ passage: { text } }: Block): boolean => /[”"»]\W{0,2}$/.test(text);
const opensQuotation = ({ passage: { text } }: Block): boolean => QUOTED.test(text);
const QUOTED = /^[“"«„]/;

/** Below "Be it resolved by the Senate:" every "That …" is a paragraph. */
const goesOnBelow = (
  { passage: { text } }: Block,
  items: GrowingItems,
  introduction: string | undefined,
  { families, clauses }: Language,
): boolean =>
  introduction !== undefined &&
  (clauses.that.test(text) || (items.endWith(':;d.') && families?.resolvedLine?.below.test(text) === true));

/** "Minutes:": what kind of thing stands below, and no heading of its own. */
const isOnlyLabel = ({ passage: { text } }: Block, { families }: Language): boolean =>
  families?.label?.test(text) === true &&
  families.resolvedBelow?.heading.test(text) !== true &&
  !families.actionsBelow.test(text);

/** Below "Action points" every line is one. */
const isListed = (heading: string | undefined, { families }: Language): boolean =>
  heading !== undefined && families?.actionsBelow.test(heading) === true;

/** Below "Moved by Cr Alder, seconded by Cr Birch" what begins with "That" is what they moved. */
const isMovedBelow = ({ passage: { text } }: Block, heading: string | undefined, { families }: Language): boolean =>
  heading !== undefined &&
  families?.resolvedLine?.line.test(heading) === true &&
  families.resolvedLine.below.test(text) &&
  !text.endsWith(':');

/** In minutes every paragraph stands for itself, but for what goes on with a motion or with a numbered paragraph. */
function opensItem({ passage: { text }, row }: Block, items: GrowingItems, language: Language): boolean {
  if (items.isEmpty || row !== undefined || asksIn(text, language)) return true;
  if (language.families?.outcome?.test(text) === true) return true;
  if (language.families?.ofMotion.test(text) === true) return false;
  return items.lastRef?.startsWith('u') === true;
}

/** "II", "II Personnel issues", "B. Reporting". */
const SECTION = /^([IVX]{1,5}|[A-Z])(?:[.:\s–—-]|$)/;

/** The number of a section's heading; that of the first section stands at the end of the preamble. */
function sectionOf(
  { passage: { text } }: Block,
  role: RoledBlock['role'],
  { layout }: Pick<Language, 'layout'>,
): string | undefined {
  const isShort = text.length < 100 && !/[,;.]$/.test(text);
  const called = layout.sectionCalled.exec(text)?.[0] ?? '';
  const heads = role === 'heading' || (isShort && (role === 'preamble' || (role === 'front' && called !== '')));
  return heads ? SECTION.exec(text.slice(called.length))?.[1] : undefined;
}

/** Whether the numbers begin again under a heading with a number of its own. */
function countsAnew(blocks: readonly RoledBlock[], language: Pick<Language, 'layout'>): boolean {
  let highest = 0;
  let headed = false;
  for (const { block, role } of blocks) {
    if (sectionOf(block, role, language) !== undefined) headed = true;
    const marker = block.markers[0];
    if (role !== 'operative' || marker?.kind !== 'digit') continue;
    if (marker.label === '1' && highest > 0 && headed) return true;
    highest = Math.max(highest, Number(marker.label));
    headed = false;
  }
  return false;
}

const isContinuation = ({ passage: { text } }: Block): boolean =>
  /[.;:,][”"’)\]]{0,2}$/.test(text) || /^[a-zà-ÿ]/.test(text);

/** Items in the order of the text, the last of which may still grow; their words are joined once, at the end. */
export class GrowingItems {
  readonly #items: { readonly item: Item; more: Block[] | undefined; readonly isBullet: boolean }[] = [];

  constructor(private readonly ofDraft: RegExp) {}

  get isEmpty(): boolean {
    return this.#items.length === 0;
  }

  /** Whether all that stands of the last item is its number. */
  get isWordless(): boolean {
    const last = this.#items.at(-1);
    return last !== undefined && last.more === undefined && last.item.passage.text === '';
  }

  /** The ref of the last item. */
  get lastRef(): string | undefined {
    return this.#items.at(-1)?.item.ref;
  }

  push(item: Item, marker?: Marker): void {
    this.#items.push({ item, more: undefined, isBullet: marker?.kind === 'bullet' });
  }

  continueWith(block: Block): void {
    const last = this.#items.at(-1);
    if (last !== undefined) (last.more ??= []).push(block);
  }

  /** Whether the words of the last item end with one of these characters. */
  endWith(characters: string): boolean {
    const last = this.#items.at(-1);
    const text = last?.more?.at(-1)?.passage.text ?? last?.item.passage.text ?? '';
    return text !== '' && characters.includes(text.slice(-1));
  }

  /** Whether what a marker opens stands under the last item: behind a colon; a bullet, in mid-sentence too. */
  leadsTo({ kind }: Marker): boolean {
    if (this.endWith(':')) return true;
    const last = this.#items.at(-1);
    return kind === 'bullet' && last?.isBullet === false && /\p{L}$/u.test(last.item.passage.text);
  }

  /** Whether "(1)" stands in the words of the last item, and the marker is "(2)". */
  hasNumberBefore(marker: Marker | undefined): boolean {
    const words = this.#items.at(-1)?.item.passage.text ?? '';
    return marker?.setting === 'brackets' && words.includes(`(${Number(marker.label) - 1}) `);
  }

  /** Whether the last item introduces sub-paragraphs; the draft that another body is to adopt is none. */
  introduces(): boolean {
    return this.endWith(':—–') && !this.#speaksOfDraft();
  }

  /** Whether the last item introduces the draft that another body is to adopt. */
  introducesDraft(): boolean {
    return this.endWith(':') && this.#speaksOfDraft();
  }

  #speaksOfDraft(): boolean {
    return this.ofDraft.test(this.#items.at(-1)?.item.passage.text.slice(-160) ?? '');
  }

  all(): Item[] {
    return this.#items.map(({ item, more }) => (more === undefined ? item : grown(item, more)));
  }
}

function grown({ ref, parent, passage, start, end, heading, inAnnex }: Item, blocks: readonly Block[]): Item {
  const whole = concatPassages([passage, ...blocks.map((block) => block.passage)]);
  return { ref, parent, passage: whole, start, end: blocks.at(-1)?.end ?? end, heading, inAnnex };
}

/** Hands out refs; where one is taken already, which only a faulty text does, the copy gets a mark: `3-2`. */
export class Refs {
  readonly #taken = new Map<string, number>();

  constructor(private readonly prefix = '') {}

  itemOf(
    { passage, start, end, row }: Block,
    path: readonly string[],
    section = '',
    { heading, parent: over }: { readonly heading?: string | undefined; readonly parent?: string | undefined } = {},
  ): Item {
    const base = this.prefix + section;
    const wanted = base + path.join('.');
    const copies = (this.#taken.get(wanted) ?? 0) + 1;
    this.#taken.set(wanted, copies);
    const parent = path.length > 1 ? base + path.slice(0, -1).join('.') : over;
    const ref = copies === 1 ? wanted : `${wanted}-${copies}`;
    const item = { ref, parent, passage, start, end, heading, inAnnex: this.prefix !== '' };
    return row === undefined ? item : { ...item, row };
  }
}
