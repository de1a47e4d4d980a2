import { operativeVerbAt } from '../directive/operative-verb.js';
import type { OperativeLanguage } from '../style/language.js';
import type { Block } from './block.js';
import { openingOf, type Opening } from './opening.js';
import type { Role, RoledBlock } from './roles.js';
import { isAnnexHeading, isClosing, isDecisionHeading, isFootnote, isHeading, resolvesOf } from './signals.js';

export interface Sections {
  readonly blocks: readonly RoledBlock[];
  readonly opening: Opening | undefined;
  /** The word that leads to the operative part, lower case: `resolves`, `declares`; undefined where there is none. */
  readonly lead: string | undefined;
}

/** Gives every paragraph of one decision its role, walking through them once. */
export function sectionsOf(
  blocks: readonly Block[],
  languageOf: (opening: Opening | undefined) => OperativeLanguage,
): Sections {
  const openingAt = blocks.findIndex(({ passage }) => openingOf(passage.text) !== undefined);
  const opening = openingOf(blocks[openingAt]?.passage.text ?? '');
  const language = languageOf(opening);
  const roled: RoledBlock[] = [];
  let lead: string | undefined;
  let role: Role = 'front';
  let numbered = false;
  for (const [index, block] of blocks.entries()) {
    const text = block.passage.text;
    const resolves: ReturnType<typeof resolvesOf> =
      role === 'annex' || (role === 'operative' && numbered) ? undefined : resolvesOf(text);
    let here: Role;
    if (index === openingAt) {
      here = 'opening';
      role = 'preamble';
    } else if (resolves !== undefined && lead === undefined) {
      lead = resolves.word;
      here = resolves.restAt < text.length ? 'operative' : 'resolves';
      role = 'operative';
    } else if (
      role === 'front' &&
      openingAt < 0 &&
      block.markers[0]?.label === '1' &&
      startsOperative(text, language)
    ) {
      here = role = 'operative';
    } else if (role === 'front') here = 'front';
    else if (isAnnexHeading(block)) {
      here = 'annex-heading';
      role = 'annex';
    } else if (role === 'annex') here = isFootnote(block) ? 'footnote' : 'annex';
    else if (isFootnote(block)) here = 'footnote';
    else if (isClosing(block) && role === 'operative') here = 'closing';
    else if (role === 'preamble' && lead === undefined && startsOperative(text, language)) here = role = 'operative';
    else if (role === 'preamble') here = 'preamble';
    else if (role === 'operative') {
      here = afterOperative(block, roled, numbered, language);
      if (here === 'annex-heading') role = 'annex';
    } else here = 'unclassified';
    if (here === 'operative' && block.markers.length > 0) numbered = true;
    roled.push({ block, role: here });
  }
  return { blocks: roled, opening, lead };
}

/** "Requests …", "Also decides …" – a preamble has participles there. */
function startsOperative(text: string, language: OperativeLanguage): boolean {
  const verb = operativeVerbAt(text, 0, language);
  return verb !== undefined && verb.form === 'third-person';
}

function afterOperative(
  block: Block,
  before: readonly RoledBlock[],
  numbered: boolean,
  language: OperativeLanguage,
): Role {
  if (block.markers.length > 0) return 'operative';
  if (isDecisionHeading(block)) return 'unclassified';
  const closed = before.at(-1)?.role === 'closing';
  const text = block.passage.text;
  if (closed) return isHeading(block) ? 'annex-heading' : 'unclassified';
  if (operativeVerbAt(text, 0, language) !== undefined) return 'operative';
  if (!numbered) return isHeading(block) ? 'heading' : 'operative';
  return isHeading(block) ? 'heading' : 'operative';
}
