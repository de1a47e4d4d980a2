import { operativeVerbAt } from '../directive/operative-verb.js';
import type { OperativeLanguage } from '../style/language.js';
import type { Block } from './block.js';
import { withoutWords } from './blocks.js';
import { isFrench } from './foreign.js';
import { openingOf, type Opening } from './opening.js';
import type { Role, RoledBlock } from './roles.js';
import {
  isAnnexHeading,
  isClosing,
  isDecisionHeading,
  isFootnote,
  isHeading,
  isMark,
  isReservation,
  resolvesOf,
} from './signals.js';

export interface Sections {
  readonly blocks: readonly RoledBlock[];
  readonly opening: Opening | undefined;
  /** The word that leads to the operative part, lower case: `resolves`, `declares`; undefined where there is none. */
  readonly lead: string | undefined;
}

/** Gives every paragraph of one decision its role, walking through them once. */
export function sectionsOf(blocks: readonly Block[], language: OperativeLanguage): Sections {
  const openingAt = blocks.findIndex(({ passage }) => openingOf(passage.text) !== undefined);
  const walk = new Walk(language, openingAt < 0);
  const roled = blocks.map((block, index) => (index === openingAt ? { block, role: walk.open() } : walk.take(block)));
  const speaks = (text: string): boolean => operativeVerbAt(text, 0, language)?.form === 'third-person';
  return {
    blocks: annexFromRestart(roled, speaks),
    opening: openingOf(blocks[openingAt]?.passage.text ?? ''),
    lead: walk.lead,
  };
}

/** How a preamble begins that has no opening line above it. */
const PREAMBLE =
  /^(?:Recalling|Reaffirming|Noting|Recognizing|Considering|Welcoming|Acknowledging|Guided by|Mindful|Aware|Bearing in mind|Convinced|Deeply|Emphasizing|Stressing|Having|HAVING SEEN|CONSIDERING|RECALLING|BEARING IN MIND|WHEREAS|TAKING|NOTING|RECOGNIZING|AWARE|CONCERNED|CONVINCED|MINDFUL|REAFFIRMING|EMPHASIZING|CONSIDERANDO|VIST[OA]S?|HABIENDO|RECORDANDO|TENIENDO|TOMANDO|RECONOCIENDO|CONSCIENTE|PREOCUPAD[OA]|CONVENCID[OA]|REAFIRMANDO|DESTACANDO)\b.{20}/;

/** Where the walk stands between front matter and annex. */
class Walk {
  lead: string | undefined;
  #part: 'front' | 'preamble' | 'operative' | 'annex' = 'front';
  #closed = false;
  #restAt = 0;

  constructor(
    private readonly language: OperativeLanguage,
    private readonly hasNoOpening: boolean,
  ) {}

  open(): Role {
    this.#part = 'preamble';
    return 'opening';
  }

  /** Gives a paragraph its role; what is resolved on the line of "RESOLVES" is a paragraph without that word. */
  take(block: Block): RoledBlock {
    this.#restAt = 0;
    const role = this.#roleOf(block);
    return { block: role === 'operative' && this.#restAt > 0 ? withoutWords(block, this.#restAt) : block, role };
  }

  #roleOf(block: Block): Role {
    const role = this.#next(block);
    if (role === 'operative') {
      this.#part = 'operative';
    }
    if (role === 'annex-heading') this.#part = 'annex';
    if (role === 'closing') this.#closed = true;
    return role;
  }

  #next(block: Block): Role {
    const { passage, markers } = block;
    const text = passage.text;
    if (this.lead === undefined && this.#part !== 'annex') {
      const resolves = resolvesOf(text);
      if (resolves !== undefined && (this.#part !== 'front' || this.hasNoOpening)) {
        this.lead = resolves.word;
        this.#part = 'operative';
        this.#restAt = resolves.restAt;
        return resolves.restAt < text.length ? 'operative' : 'resolves';
      }
    }
    if (this.#part === 'front') {
      if (!this.hasNoOpening) return 'front';
      if (this.#startsOperative(block) && (markers[0]?.label === '1' || this.#bodySpeaks(text))) return 'operative';
      if (!PREAMBLE.test(text)) return 'front';
      this.#part = 'preamble';
      return 'preamble';
    }
    if (isMark(block)) return 'mark';
    if (this.language.code === 'en' && isFrench(text)) return 'unclassified';
    if (isAnnexHeading(block)) return 'annex-heading';
    if (isFootnote(block) || (this.#part !== 'preamble' && isReservation(block))) return 'footnote';
    if (this.#part === 'annex') return 'annex';
    if (this.#part === 'preamble')
      return this.lead === undefined && this.#startsOperative(block) ? 'operative' : 'preamble';
    return isClosing(block) || this.#isVoters(block) ? 'closing' : this.#inOperative(block);
  }

  #inOperative(block: Block): Role {
    if (block.markers.length > 0) return 'operative';
    if (isDecisionHeading(block)) return 'unclassified';
    const { text } = block.passage;
    if (text.endsWith(',') && PREAMBLE.test(text)) return 'preamble';
    if (text.length < 80 && openingOf(text) !== undefined) return 'opening';
    if (this.#closed) return isHeading(block) ? 'annex-heading' : 'unclassified';
    if (operativeVerbAt(block.passage.text, 0, this.language) !== undefined) return 'operative';
    return isHeading(block) ? 'heading' : 'operative';
  }

  /** "The Security Council reaffirms …": a statement without an opening line. */
  #bodySpeaks(text: string): boolean {
    this.language.subject.lastIndex = 0;
    return this.language.subject.test(text);
  }

  /** The States that stand under "In favour:". */
  #isVoters({ passage: { text } }: Block): boolean {
    return this.#closed && /^\p{Lu}[^.;:]{2,40}(?:, [^.;:]{2,60}){2,}/u.test(text);
  }

  /** "Requests …", "Also decides …", "1. To note …": a preamble has participles there, and no numbers. */
  #startsOperative({ passage: { text }, markers: [marker] }: Block): boolean {
    const form = operativeVerbAt(text, 0, this.language)?.form;
    return form === 'third-person' || (form === 'infinitive' && marker?.kind === 'digit' && marker.label === '1');
  }
}

/** Numbers that begin again after a heading belong to an annex that has no line "Annex" of its own. */
function annexFromRestart(roled: readonly RoledBlock[], speaksForBody: (text: string) => boolean): RoledBlock[] {
  let highest = 0;
  let heading = -1;
  for (const [index, { block, role }] of roled.entries()) {
    if (role === 'annex-heading') break;
    if (role === 'heading') heading = index;
    const [marker] = block.markers;
    if (role !== 'operative' || marker?.kind !== 'digit') continue;
    const number = Number(marker.label);
    if (number === 1 && highest > 1 && heading >= 0 && !speaksForBody(block.passage.text))
      return roled.map((one, at) =>
        at < heading ? one : { block: one.block, role: at === heading ? 'annex-heading' : annexRole(one.role) },
      );
    highest = Math.max(highest, number);
    if (number === highest) heading = -1;
  }
  return [...roled];
}

const annexRole = (role: Role): Role => (role === 'operative' || role === 'heading' ? 'annex' : role);
