import { symbolsOf, citationsIn } from '../citation/citations.js';
import type { DecisionDocument, PreambleParagraph, ReadOptions, Remark, Span } from '../decision-document.js';
import { annexItems } from '../layout/annex.js';
import type { Block } from '../layout/block.js';
import { blocksOf } from '../layout/blocks.js';
import { partFurniture } from '../layout/furniture.js';
import { operativeItems } from '../layout/items.js';
import type { Role } from '../layout/roles.js';
import { sectionsOf } from '../layout/sections.js';
import { ENGLISH } from '../style/english.js';
import { linesOf } from '../text/line.js';
import { spanIn } from '../text/passage.js';
import { readFrontMatter } from './front-matter.js';
import { readParagraphs } from './paragraphs.js';

/** Reads one decision: lines, paragraphs, sections, then what each says. */
export function assemble(source: string, options: ReadOptions): DecisionDocument {
  const { words, furniture } = partFurniture(linesOf(source));
  const sections = sectionsOf(blocksOf(words), () => ENGLISH);
  const withRole = (role: Role): Block[] =>
    sections.blocks.filter((one) => one.role === role).map(({ block }) => block);
  const texts = (role: Role): string[] => withRole(role).map(({ passage }) => passage.text);
  const language = ENGLISH;
  const { speaking, ...matter } = readFrontMatter({
    front: texts('front'),
    closing: texts('closing'),
    openingName: sections.opening?.name,
    hasOasLead: sections.lead !== undefined,
  });
  const operative = operativeItems(sections.blocks, language);
  const annex = annexItems(sections.blocks);
  const remarks: Remark[] = [];
  const preamble = withRole('preamble').map((block): PreambleParagraph => {
    const citations = citationsIn(block.passage.text, options.calendar);
    for (const { remark, start, end } of citations)
      if (remark !== undefined) remarks.push({ ...remark, span: spanIn(block.passage, start, end) });
    return { text: block.passage.text, cites: symbolsOf(citations), span: [block.start, block.end] };
  });
  const paragraphs = readParagraphs({
    items: operative.items,
    annex,
    language,
    calendar: options.calendar ?? [],
    due: { session: matter.session?.ordinal, year: yearOf(matter.date), speaker: speaking?.short[language.code] },
    family: speaking?.family ?? 'other',
    bodyName: matter.body,
  });
  const spans = (role: Role): Span[] => withRole(role).map(({ start, end }) => [start, end]);
  return {
    ...matter,
    language: language.code,
    style: sections.lead === undefined ? 'un-english' : 'oas-english',
    preamble,
    operative: paragraphs,
    preamble_cites: [...new Set(preamble.flatMap(({ cites }) => cites))],
    reservations: [],
    unclassified: [...spans('unclassified'), ...operative.unclassified.map(({ start, end }): Span => [start, end])],
    remarks: [...remarks, ...(furniture.length < 0 ? [] : [])],
  };
}

const yearOf = (date: string | null): number | undefined => (date === null ? undefined : Number(date.slice(0, 4)));
