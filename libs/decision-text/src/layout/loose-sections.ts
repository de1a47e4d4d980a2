import { laterSentence } from '../directive/clauses.js';
import { operativeVerbAt } from '../directive/operative-verb.js';
import type { Language } from '../grammar/language.js';
import type { Block } from './block.js';
import type { OtherLanguages } from './other-languages.js';
import type { Opening } from './opening.js';
import type { Role, RoledBlock } from './roles.js';
import type { Sections } from './sections.js';
import { isMark, type Signals } from './signals.js';

/**
 * Gives the paragraphs of a text their roles in which nothing leads over to an operative part: minutes, lists of
 * decisions, and what no family fits. Every paragraph that is a sentence, or has a number, is operative.
 */
export function looseSectionsOf(
  blocks: readonly Block[],
  language: Language,
  signals: Signals,
  others: OtherLanguages,
): Sections {
  const walk = new LooseWalk(blocks, language, signals, others);
  const roled = blocks.map((block): RoledBlock => ({ block, role: walk.roleOf(block) }));
  return { blocks: withSomething(resolutionIn(roled, language)), opening: walk.opening, lead: undefined };
}

class LooseWalk {
  opening: Opening | undefined;
  #part: 'front' | 'preamble' | 'operative' | 'annex' = 'front';
  readonly #isNumbered: boolean;
  /** Lines above the paragraph in which the body begins to speak, which are no sentences: its title. */
  readonly #titles: ReadonlySet<Block>;
  /** "The Meeting of the Parties decided:", above the paragraphs of a preamble. */
  readonly #leads: ReadonlySet<Block>;
  /** "Moved Cr Alder, seconded Cr Birch and resolved", above what was. */
  readonly #resolvedLines: ReadonlySet<Block>;
  /** What a petition says above its greeting, and behind the heading of its reasons. */
  readonly #aroundPetition: ReadonlyMap<Block, Role>;
  #before: Role | undefined;
  #isAttendance = false;
  #namesFollow = false;

  constructor(
    blocks: readonly Block[],
    private readonly language: Language,
    private readonly signals: Signals,
    private readonly others: OtherLanguages,
  ) {
    this.#titles = titlesAmong(blocks, language);
    this.#leads = leadsAmong(blocks, signals);
    this.#resolvedLines = resolvedLinesAmong(blocks, language);
    this.#aroundPetition = aroundPetition(blocks, language);
    this.#isNumbered = blocks.some(
      ({ markers: [marker] }) => marker?.kind === 'digit' || (marker?.kind === 'roman' && marker.label === 'I'),
    );
  }

  roleOf(block: Block): Role {
    const role = this.#next(block);
    if (role === 'operative' && this.#part !== 'annex') this.#part = 'operative';
    this.#before = role;
    if (role === 'annex-heading') this.#part = 'annex';
    if (role === 'opening' || role === 'preamble') this.#part = role === 'opening' ? 'preamble' : this.#part;
    return role;
  }

  /** "Present:", and the names that a list below it gives. */
  #tellsWhoWasThere({ passage: { text }, markers: [marker] }: Block): boolean {
    if (marker === undefined) {
      const isSaid = this.language.families?.attendance?.test(text) === true;
      // The names below "Present:".
      this.#isAttendance = isSaid || (this.#namesFollow && NAMES.test(text));
      this.#namesFollow = isSaid && text.endsWith(':');
    }
    return this.#isAttendance && (marker === undefined || marker.kind === 'bullet');
  }

  #next(block: Block): Role {
    const { text } = block.passage;
    const { signals } = this;
    if (block.isNote === true) return 'footnote';
    if (isMark(block)) return 'mark';
    if (this.others.has(block)) return 'unclassified';
    if (this.#part !== 'front' && signals.isAnnexHeading(block)) return 'annex-heading';
    if (this.#part === 'annex') return 'annex';
    const opening = this.#part === 'front' && block.markers.length === 0 ? signals.openingOf(text) : undefined;
    if (opening !== undefined) {
      this.opening = opening;
      return 'opening';
    }
    const around = this.#aroundPetition.get(block);
    if (around !== undefined) return around;
    if (this.#part === 'front' && (this.#titles.has(block) || this.#tellsWhoWasThere(block))) return 'front';
    if (this.#part === 'operative' && isAdoption(block, signals)) return 'closing';
    if (this.#leads.has(block)) return 'opening';
    if (block.markers.length === 0 && this.language.families?.resolvedBelow?.heading.test(text) === true) {
      this.#part = 'operative';
      return 'heading';
    }
    if (this.#resolvedLines.has(block)) return 'heading';
    if (block.markers.length === 0 && this.language.families?.label?.test(text) === true)
      return this.#part === 'front' ? 'front' : 'heading';
    if (
      this.#part !== 'operative' &&
      this.language.isUnread !== true &&
      goesOn(block) &&
      (signals.recites(text) || !asksIn(text, this.language))
    )
      return 'preamble';
    if (this.#before === 'closing' && SIGNATURE.test(text)) return 'closing';
    if (block.row !== undefined || asksIn(text, this.language) || this.language.families?.outcome?.test(text) === true)
      return 'operative';
    if (this.#part !== 'operative' && signals.recites(text)) return 'preamble';
    if (this.#part === 'operative' && block.markers.length === 0 && signals.recites(text)) return 'preamble';
    if (this.#part === 'operative' && (signals.isFootnote(block) || signals.isClosing(block)))
      return signals.isClosing(block) ? 'closing' : 'footnote';
    if (this.#part === 'preamble') return 'preamble';
    if (this.#part === 'front' && this.#isNumbered && block.markers[0]?.kind === 'bullet') return 'front';
    if (block.markers.length > 0) return 'operative';
    if (this.#part === 'front') return !this.#isNumbered && isSentence(text) ? 'operative' : 'front';
    return isSentence(text) || /^\p{Ll}/u.test(text) || this.language.families?.ofMotion.test(text) === true
      ? 'operative'
      : 'heading';
  }
}

/** "Anne Miller, John Ash and Ruth Birch." */
const NAMES = /^(?:\p{Lu}[\p{L}.’'-]*(?:,? (?=\p{Lu})|,? \p{Ll}{1,3} (?=\p{Lu})|[.;]?$)){3,}$/u;

/** What ends in mid-sentence, before anything is asked, is preamble: "We, the Ministers, meeting in Quito,". */
const goesOn = ({ passage: { text }, markers, row }: Block): boolean =>
  markers.length === 0 && row === undefined && /(?:[,;]|[,;] \p{L}{1,3})$/u.test(text.slice(-6));

const leadsAmong = (blocks: readonly Block[], { recites }: Signals): ReadonlySet<Block> =>
  new Set(
    blocks.filter(({ passage: { text }, markers }, index) => {
      const next = blocks[index + 1];
      return markers.length === 0 && text.endsWith(':') && next?.markers.length === 0 && recites(next.passage.text);
    }),
  );

function aroundPetition(blocks: readonly Block[], { families }: Language): ReadonlyMap<Block, Role> {
  const words = families?.petition;
  const greeting = words === undefined ? -1 : blocks.findIndex(({ passage }) => words.greeting.test(passage.text));
  if (words === undefined || greeting < 0) return new Map();
  const reasons = blocks.findIndex(({ passage }, index) => index > greeting && words.reasons.test(passage.text));
  return new Map([
    ...blocks.slice(0, greeting + 1).map((block) => [block, 'front'] as const),
    ...(reasons < 0 ? [] : blocks.slice(reasons).map((block) => [block, 'closing'] as const)),
  ]);
}

const resolvedLinesAmong = (blocks: readonly Block[], { families }: Language): ReadonlySet<Block> => {
  const words = families?.resolvedLine;
  return new Set(
    words === undefined
      ? []
      : blocks.filter(
          ({ passage: { text }, markers }, index) =>
            markers.length === 0 &&
            words.line.test(text) &&
            words.below.test(blocks[index + 1]?.passage.text ?? '') &&
            blocks[index + 1]?.markers.length === 0,
        ),
  );
};

/**
 * A resolution is what stands from its first "RESOLVED" to the last paragraph that asks something: what stands above is its
 * title, what stands below who signed it, or what it is explained by. Minutes tell more than was resolved.
 */
function resolutionIn(blocks: readonly RoledBlock[], language: Language): readonly RoledBlock[] {
  const words = language.families?.resolution;
  if (words === undefined || blocks.some(({ block }) => words.minutes.test(block.passage.text))) return blocks;
  const isPlain = ({ block: { markers }, role }: RoledBlock): boolean => role === 'operative' && markers.length === 0;
  const first = blocks.findIndex((one) => isPlain(one) && words.paragraph.test(one.block.passage.text));
  if (first < 0) return blocks;
  const last = blocks.findLastIndex(
    (one, index) =>
      one.role === 'operative' &&
      ((index > first && language.families?.resolvedLine?.below.test(one.block.passage.text) === true) ||
        one.block.markers.length > 0 ||
        one.block.row !== undefined ||
        asksIn(one.block.passage.text, language)),
  );
  return blocks.map((one, index): RoledBlock => {
    if (!isPlain(one) || (index >= first && index <= Math.max(first, last))) return one;
    if (index < first) return asksIn(one.block.passage.text, language) ? one : { ...one, role: 'front' };
    return { ...one, role: 'closing' };
  });
}

/** "Adopted on 31 March 2021." */
const isAdoption = (block: Block, { isClosing }: Signals): boolean =>
  block.passage.text.length < LONGEST_ADOPTION &&
  /(?:18|19|20)\d\d\W{0,2}$/.test(block.passage.text) &&
  isClosing(block);
const LONGEST_ADOPTION = 160;

/** "The President, Ann Miller": below the line that says when a decision was adopted. */
const SIGNATURE = /^\p{Lu}[^.;:]{2,80}, (?:\p{Lu}[\p{L}.’'-]+ ?){2,6}\.?$/u;

/** "Recommends measures on mills", above "The Assembly resolves to recommend …". */
function titlesAmong(blocks: readonly Block[], { operative: { subject }, families }: Language): ReadonlySet<Block> {
  const namesBody = ({ passage: { text } }: Block): boolean => {
    if (!/^\p{Lu}/u.test(text)) return false;
    subject.lastIndex = 0;
    return (subject.exec(text)?.[0].length ?? 0) > 0;
  };
  const first = blocks.findIndex((block) => /[:;.]$/.test(block.passage.text) && namesBody(block));
  const isTitle = (block: Block): boolean =>
    block.markers.length === 0 &&
    !/[.;:,]$/.test(block.passage.text) &&
    families?.resolution?.paragraph.test(block.passage.text) !== true &&
    !namesBody(block);
  return new Set(blocks.slice(0, Math.max(first, 0)).filter(isTitle));
}

/** Whether a paragraph asks, decides or declares something, in one of the ways that its language has. */
export const asksIn = (text: string, language: Language): boolean =>
  speaksIn(text, language) ||
  language.families?.motion(text) !== undefined ||
  (language.families?.duties(text) ?? language.passive(text)).length > 0;

/** Whether a paragraph opens with a verb of the body; "Notes of the last meeting" is a heading. */
export function speaksIn(text: string, language: Language): boolean {
  return opensWithVerb(text, language) || laterSentence(text, language) !== undefined;
}

/** "Appeals Policy – Discussion and Suggestions": every word of a title, but the small ones, begins with a capital. */
const TITLE = /^\p{Lu}\p{Ll}+ (?:\p{Lu}[\p{L}’'-]*|[–—-])(?: (?:\p{Lu}[\p{L}’'-]*|\p{Ll}{2,3}|[–—&-]|\d{1,4}))*$/u;

function opensWithVerb(text: string, { operative, clauses }: Language): boolean {
  const verb = operativeVerbAt(text, 0, operative);
  // "(i) to note the plan"; "To receive apologies" is an item of an agenda.
  if (verb?.form === 'infinitive' && operative.infinitiveMark !== '' && text.startsWith(`${operative.infinitiveMark} `))
    return true;
  if (verb?.form !== 'third-person' || TITLE.test(text)) return false;
  return (
    /[.;:,]$/.test(text) ||
    text.length > LONGEST_HEADING ||
    verb.row[0].includes(' ') ||
    (verb.end < text.length && !clauses.opensWithNoun.test(text.slice(verb.end, verb.end + 8)))
  );
}

const isSentence = (text: string): boolean =>
  !(CAPITALS.test(text) && /\p{Lu}{4}/u.test(text)) &&
  (/[.;:!?,。；：！？，؛؟،।][”"’)\]»」]{0,2}$|; \p{L}{1,3}$/u.test(text.slice(-5)) || text.length > LONGEST_HEADING);
const LONGEST_HEADING = 160;
/** "A SERIES OF RESOLUTIONS.": what stands in capitals is no sentence, though it ends as one. */
const CAPITALS = /^(?!MOTION|MOVED|RESOLVED|THAT |ACTION)[^\p{Ll}]{3,80}$/u;

/** Of a text in which nothing is a sentence, every line is a paragraph: nothing is left without a word. */
const withSomething = (blocks: readonly RoledBlock[]): readonly RoledBlock[] =>
  blocks.some(({ role }) => role === 'operative')
    ? blocks
    : blocks.map((one): RoledBlock => (hasWords(one) && LEFT.has(one.role) ? { ...one, role: 'operative' } : one));

const LEFT: ReadonlySet<Role> = new Set(['front', 'preamble', 'heading']);
const hasWords = ({ block }: RoledBlock): boolean => /\p{L}/u.test(block.passage.text);
