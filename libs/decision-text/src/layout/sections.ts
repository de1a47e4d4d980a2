import { operativeVerbAt } from '../directive/operative-verb.js';
import type { Language } from '../grammar/language.js';
import type { Block } from './block.js';
import { withoutWords } from './blocks.js';
import type { OtherLanguages } from './other-languages.js';
import type { Opening } from './opening.js';
import type { Role, RoledBlock } from './roles.js';
import { isMark, type Signals } from './signals.js';

export interface Sections {
  readonly blocks: readonly RoledBlock[];
  readonly opening: Opening | undefined;
  /** The word that leads to the operative part, lower case: `resolves`, `declares`; undefined where there is none. */
  readonly lead: string | undefined;
}

/** Gives every paragraph of one decision its role, walking through them once. */
export function sectionsOf(
  blocks: readonly Block[],
  language: Language,
  signals: Signals,
  others: OtherLanguages,
): Sections {
  const { openingOf } = signals;
  const openingAt = blocks.findIndex((block) => signals.isOpening(block));
  const walk = new Walk(language, signals, openingAt < 0, others);
  const roled = blocks.map((block, index) =>
    index === openingAt ? { block, role: walk.open(block) } : walk.take(block),
  );
  const speaks = (text: string): boolean => operativeVerbAt(text, 0, language.operative)?.form === 'third-person';
  return {
    blocks: annexFromRestart(roled, speaks),
    opening: openingOf(blocks[openingAt]?.passage.text ?? ''),
    lead: walk.lead,
  };
}

const IN_CAPITALS = /^\p{Lu}{4}/u;

/** Where the walk stands between front matter and annex. */
class Walk {
  lead: string | undefined;
  #part: 'front' | 'preamble' | 'operative' | 'annex' = 'front';
  #closed = false;
  #restAt = 0;
  /** Whether the body has spoken in capitals already: "RECOMMENDS:" below it is a paragraph as the others are. */
  #speaksInCapitals = false;
  /** Whether a body speaks whose decision another one proposes. */
  #isWithin = false;

  constructor(
    private readonly language: Language,
    private readonly signals: Signals,
    private readonly hasNoOpening: boolean,
    private readonly others: OtherLanguages,
  ) {}

  /** The opening line; "The Assembly, meeting in Quito, DECIDES:" leads over to the operative part too. */
  open({ passage: { text } }: Block): Role {
    const lead = this.signals.resolvesOf(text);
    this.lead = lead?.restAt === text.length ? lead.word : undefined;
    this.#part = this.lead === undefined ? 'preamble' : 'operative';
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
      this.#speaksInCapitals ||= IN_CAPITALS.test(block.passage.text) && this.#speaks(block.passage.text);
    }
    if (role === 'annex-heading') this.#part = 'annex';
    if (role === 'closing') this.#closed = true;
    return role;
  }

  #next(block: Block): Role {
    const { passage, markers } = block;
    const text = passage.text;
    if (block.isNote === true) return 'footnote';
    if (this.lead === undefined && this.#part !== 'annex') {
      const resolves = this.signals.resolvesOf(text);
      if (resolves !== undefined && this.#leadsOver(block) && (this.#part !== 'front' || this.hasNoOpening)) {
        this.lead = resolves.word;
        this.#part = 'operative';
        this.#restAt = resolves.restAt;
        return resolves.restAt < text.length ? 'operative' : 'resolves';
      }
    }
    if (this.#part === 'front') {
      if (!this.hasNoOpening) return 'front';
      const isFirst = markers[0]?.kind === 'digit' && markers[0].label === '1';
      if (
        isFirst
          ? this.#startsOperative(block) || this.#bodySpeaks(text)
          : this.#startsOperative(block) && this.#bodySpeaks(text)
      )
        return 'operative';
      if (!this.signals.beginsPreamble(text)) return 'front';
      this.#part = 'preamble';
      return 'preamble';
    }
    if (isMark(block)) return 'mark';
    if (this.others.has(block)) return 'unclassified';
    if (this.signals.isAnnexHeading(block)) return 'annex-heading';
    if (this.signals.isFootnote(block) || (this.#part !== 'preamble' && this.signals.isReservation(block)))
      return 'footnote';
    if (this.#part === 'annex') return 'annex';
    if (this.#part === 'preamble')
      return this.lead === undefined && this.#startsOperative(block) ? 'operative' : 'preamble';
    return this.signals.isClosing(block) || this.#isVoters(block) ? 'closing' : this.#inOperative(block);
  }

  /**
   * Whether "RESOLVES:" leads over to the operative part: with a number of its own it is a paragraph, and so is "Decides:" in
   * small letters among paragraphs.
   */
  #leadsOver({ passage: { text }, markers }: Block): boolean {
    if (markers.some(({ kind }) => kind !== 'bullet')) return false;
    return this.#part !== 'operative' || (/^\p{Lu}{3}/u.test(text) && !this.#speaksInCapitals);
  }

  #speaks(text: string): boolean {
    return operativeVerbAt(text, 0, this.language.operative)?.form === 'third-person';
  }

  #inOperative(block: Block): Role {
    if (block.markers.length > 0) return 'operative';
    if (this.signals.isDecisionHeading(block)) return 'unclassified';
    const { text } = block.passage;
    if (this.language.families?.petition?.reasons.test(text) === true) return 'closing';
    if (text.endsWith(',') && this.signals.beginsPreamble(text)) return 'preamble';
    if (text.length < 80 && this.signals.openingOf(text) !== undefined) {
      this.#isWithin = true;
      return 'opening';
    }
    if (this.#isWithin && this.signals.resolvesOf(text)?.restAt === text.length) return 'opening';
    if (this.#closed) return this.signals.isHeading(block) ? 'annex-heading' : 'unclassified';
    if (operativeVerbAt(block.passage.text, 0, this.language.operative) !== undefined) return 'operative';
    return this.signals.isHeading(block) ? 'heading' : 'operative';
  }

  /** "The Security Council reaffirms …": a statement without an opening line. */
  #bodySpeaks(text: string): boolean {
    this.language.operative.subject.lastIndex = 0;
    return this.language.operative.subject.test(text);
  }

  /** The States that stand under "In favour:". */
  #isVoters({ passage: { text } }: Block): boolean {
    return this.#closed && /^\p{Lu}[^.;:]{2,40}(?:, [^.;:]{2,60}){2,}/u.test(text);
  }

  /** "Requests …", "Also decides …", "1. To note …": a preamble has participles there, and no numbers. */
  #startsOperative({ passage: { text }, markers: [marker] }: Block): boolean {
    const form = operativeVerbAt(text, 0, this.language.operative)?.form;
    const isFirst = marker === undefined ? this.#part === 'preamble' : marker.kind === 'digit' && marker.label === '1';
    return form === 'third-person' || (form === 'infinitive' && isFirst);
  }
}

/** Numbers that begin again after a heading belong to an annex that has no line "Annex" of its own. */
function annexFromRestart(
  roled: readonly RoledBlock[],
  speaksForBody: (text: string) => boolean,
): readonly RoledBlock[] {
  let highest = 0;
  let heading = -1;
  let index = -1;
  for (const { block, role } of roled) {
    index += 1;
    if (role === 'annex-heading') break;
    if (role === 'heading') heading = index;
    const marker = block.markers[0];
    if (role !== 'operative' || marker?.kind !== 'digit') continue;
    const number = Number(marker.label);
    if (number === 1 && highest > 1 && heading >= 0 && !speaksForBody(block.passage.text))
      return roled.map((one, at) =>
        at < heading ? one : { block: one.block, role: at === heading ? 'annex-heading' : annexRole(one.role) },
      );
    highest = Math.max(highest, number);
    if (number === highest) heading = -1;
  }
  return roled;
}

const annexRole = (role: Role): Role => (role === 'operative' || role === 'heading' ? 'annex' : role);
