import { NEVER } from '../text/never.js';
import { matchesOf } from '../text/matches.js';
import { NONE } from '../text/none.js';
import { operativeVerbAt } from '../directive/operative-verb.js';
import type { SentenceAsk } from '../grammar/document-words.js';
import type { Language } from '../grammar/language.js';
import type { Block } from '../layout/block.js';
import { asksIn, looseSectionsOf } from '../layout/loose-sections.js';
import { outlineApart } from '../layout/outline.js';
import { countedApart, decisionCodesApart, headingNumbersApart, minuteNumbersApart } from '../layout/minute-numbers.js';
import type { OtherLanguages } from '../layout/other-languages.js';
import { asksBelow } from '../layout/opening.js';
import { type Sections, sectionsOf } from '../layout/sections.js';
import type { Signals } from '../layout/signals.js';

/** How a text is drafted: its parts, and the words by which its paragraphs are read. */
export interface Drafting {
  readonly sections: Sections;
  readonly language: Language;
  /** Nothing in the text leads over to an operative part: any paragraph may ask something, or nothing. */
  readonly isLoose: boolean;
}

/**
 * Tells how a text is drafted. What has an operative part, as assemblies draft it, is read so; only of other texts the
 * families are tried that begin in any way, so that none of them fires on an ordinary decision.
 */
export function draftingOf(
  blocks: readonly Block[],
  language: Language,
  signals: Signals,
  others: OtherLanguages,
): Drafting {
  const sections = sectionsOf(blocks, language, signals, others);
  const strict: Drafting = { sections, language, isLoose: false };
  const found = asking(strict);
  const isOpened = sections.opening !== undefined || sections.lead !== undefined;
  if (found > 0 && isOpened && !opensAgain(blocks, sections) && !isWithinMinutes(blocks, sections)) return strict;
  const words = decidesNothing(blocks, language)
    ? undecided(language)
    : withToldOf(looseWords(language, sections.opening?.name ?? headOf(blocks), blocks), blocks);
  const loose: Drafting = {
    sections: looseSectionsOf(
      decisionCodesApart(
        minuteNumbersApart(
          countedApart(headingNumbersApart(tellsWhoWasThere(blocks, words) ? outlineApart(blocks) : blocks, signals)),
        ),
        (text) => (words.families?.duties(text).length ?? 0) > 0,
      ),
      words,
      signals,
      others,
    ),
    language: words,
    isLoose: true,
  };
  if (found === 0 || isOpened || isMinutes(strict, blocks, language)) return loose;
  const foundLoose = asking(loose);
  // The paragraph with the number 1 is none of the operative part, though others are.
  const leavesOutFirst = foundLoose >= found && firstOf(strict) !== '1' && firstOf(loose) === '1';
  return foundLoose <= found * MUCH_MORE && !leavesOutFirst && !leavesOutLead(strict, loose) ? strict : loose;
}

/**
 * Minutes in which the body names itself again and again below items with numbers: "1) Budget", "Le Conseil Municipal, à
 * l’unanimité", "APPROUVE", "2) Ponts", "Le Conseil Municipal, après en avoir délibéré,".
 */
function opensAgain(blocks: readonly Block[], { opening }: Sections): boolean {
  if (opening === undefined) return false;
  const { name } = opening;
  const named = blocks.flatMap(({ markers, passage: { text } }, index) =>
    markers.length === 0 && text.slice(0, name.length + LONGEST_ARTICLE).includes(name) ? [index] : [],
  );
  const [first = 0, second] = named;
  return (
    second !== undefined && [blocks.slice(0, first), blocks.slice(first, second)].every((part) => part.some(isCounted))
  );
}
/** A resolution that minutes hold, whose items count on from one another: "1/2 Prayers", "1/3 The Conference adopted:", "The Conference, …". */
function isWithinMinutes(blocks: readonly Block[], { blocks: roled }: Sections): boolean {
  const first = roled.findIndex(({ role }) => role === 'opening' || role === 'resolves' || role === 'operative');
  const before = blocks.slice(0, Math.max(first, 0));
  return minuteNumbersApart(before) !== before;
}

const LONGEST_ARTICLE = 4;
const isCounted = ({ markers: [marker] }: Block): boolean => marker?.kind === 'digit';

const HEAD = 12;

/** "The Heads of State, meeting in Quito on 27 January:", "We, the Ministers, commit to:": who speaks, where no opening line is told. */
const headOf = (blocks: readonly Block[]): string | undefined =>
  blocks
    .slice(0, HEAD)
    .map(({ markers, passage: { text } }) =>
      markers.length === 0
        ? /^(?:\p{L}{2,8}, )?\p{L}{1,3} ([^,:;.]{3,120})[^;.]{0,300}[,:;]$/u.exec(text)?.[1]
        : undefined,
    )
    .find((name) => name !== undefined);

/** "Barlow will write to the printer" is assigned to Barlow, unless a line "Action: Barlow" does so. */
function withToldOf(language: Language, blocks: readonly Block[]): Language {
  const { families } = language;
  const { toldOf } = families ?? {};
  if (families === undefined || toldOf === undefined) return language;
  const known = attending(blocks, language);
  const asks = blocks.some(({ passage: { text } }) => toldOf.unless.test(text))
    ? () => NONE
    : (text: string) => {
        const told = toldOf.asks(text);
        return told.length > 0 || known.size === 0 ? told : toldOf.ofThose(text, known);
      };
  const duties = (text: string): readonly SentenceAsk[] => {
    const found = families.duties(text);
    return found.length > 0 ? found : asks(text);
  };
  const besides = (text: string): readonly SentenceAsk[] =>
    [...families.besides(text), ...asks(text)].sort((one, other) => one.start - other.start);
  return { ...language, families: { ...families, duties, besides } };
}

/** Whether a text says who was there: its numerals and letters are those of the items of a meeting. */
const tellsWhoWasThere = (blocks: readonly Block[], { families }: Language): boolean =>
  blocks.some(({ passage: { text } }) => families?.attendance?.test(text) === true);

/** Words by which those are known who were there: their names, and the first letters of these. */
function attending(blocks: readonly Block[], { families }: Language): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { passage } of blocks) {
    if (families?.attendance?.test(passage.text) !== true) continue;
    for (const [name] of matchesOf(PERSONS_NAME, passage.text.slice(0, LONGEST_ATTENDANCE))) {
      for (const word of name.split(' ')) names.add(word);
      names.add(name.replace(/[^\p{Lu}]/gu, ''));
    }
  }
  return names;
}
const PERSONS_NAME = /\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,2}/gu;
const LONGEST_ATTENDANCE = 4000;

/** Whether a text calls itself minutes: "To receive apologies" is an item of their agenda, and no decision. */
const isMinutes = ({ sections }: Drafting, blocks: readonly Block[], { families }: Language): boolean =>
  sections.opening === undefined &&
  sections.lead === undefined &&
  families?.resolution !== undefined &&
  blocks
    .slice(0, HEAD)
    .some(({ markers, passage: { text } }) => markers.length === 0 && families.resolution?.minutes.test(text) === true);

/** Whether a text calls itself an agenda: it says what a body may do, and does nothing. */
const decidesNothing = (blocks: readonly Block[], { families }: Language): boolean =>
  families !== undefined && blocks.slice(0, HEAD).some(({ passage }) => families.noDecision.test(passage.text));

/** A language in which nobody asks anything. */
const undecided = ({ families: _, operative: { remembered: __, ...operative }, ...language }: Language): Language => ({
  ...language,
  passive: () => [],
  operative: { ...operative, verbs: new Map(), infinitive: NEVER },
});

/** A text without an opening line is minutes where so many times more paragraphs speak as in minutes. */
const MUCH_MORE = 2;

/** Whether "The Congress urges the Government to:" stands above all of the operative part. */
function leavesOutLead({ sections: { blocks, lead } }: Drafting, loose: Drafting): boolean {
  if (lead !== undefined) return false;
  const askedBelow = asksBelow([loose.language.layout]);
  const first = blocks.find(({ role }) => role === 'operative')?.block.start ?? 0;
  return loose.sections.blocks.some(
    ({ role, block: { start, passage } }) =>
      role === 'operative' &&
      start < first &&
      passage.text.endsWith(':') &&
      (operativeVerbAt(passage.text, 0, loose.language.operative)?.row[2] === 'ask' || askedBelow.test(passage.text)),
  );
}

/** The number of the first paragraph of the operative part that has one. */
const firstOf = ({ sections }: Drafting): string | undefined =>
  sections.blocks.find(({ role, block }) => role === 'operative' && block.markers.length > 0)?.block.markers[0]?.label;

const asking = ({ sections: { blocks, lead }, language, isLoose }: Drafting): number =>
  blocks.filter(
    ({ role, block: { passage, row } }) =>
      role === 'operative' &&
      (lead !== undefined || row !== undefined || (isLoose ? asksIn : opens)(passage.text, language)),
  ).length;

/** Whether a paragraph begins with a verb as those of assemblies do. */
const opens = (text: string, { operative }: Language): boolean => {
  const form = operativeVerbAt(text, 0, operative)?.form;
  return form === 'third-person' || form === 'infinitive';
};

/** "That Cabinet:", above "1. Approve the plan": what stands below is the body's own word, in the bare form. */
const saysBelow = (blocks: readonly Block[], { families }: Language): boolean =>
  families?.bodyBelow !== undefined &&
  blocks.some(({ markers, passage: { text } }, index) => {
    const next = blocks[index + 1];
    return (
      markers.length === 0 &&
      text.endsWith(':') &&
      next?.markers[0]?.label === '1' &&
      families.bodyBelow?.line.test(text) === true &&
      operativeVerbAt(next.passage.text, 0, families.plural)?.form === 'third-person'
    );
  }) &&
  !blocks.some(({ passage: { text } }) => families.bodyBelow?.lost.test(text) === true);

/** "Les Délégués": a short line that is a name and nothing else, above the paragraphs. */
const shortHeads = (blocks: readonly Block[]): readonly string[] =>
  blocks
    .slice(0, HEAD)
    .flatMap(({ markers, passage: { text } }) =>
      markers.length === 0 ? (/^\p{L}{2,3} (\p{Lu}[\p{L}’' -]{2,40})$/u.exec(text)?.[1] ?? []) : [],
    );

function looseWords(language: Language, name: string | undefined, blocks: readonly Block[]): Language {
  const { families } = language;
  if (families === undefined) return language;
  const speaking = (operative: Language['operative']): number =>
    blocks.filter(({ passage }) => operativeVerbAt(passage.text, 0, operative)?.form === 'third-person').length;
  // "The Heads of State … 9. Directed the Committee to …": several may speak in the past, too.
  const isPlural =
    saysBelow(blocks, language) ||
    ([name, ...shortHeads(blocks)].some((one) => one !== undefined && families.isPlural(one)) &&
      speaking(families.plural) >= speaking(families.minuted));
  return { ...language, operative: isPlural ? families.plural : families.minuted };
}
