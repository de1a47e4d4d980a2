import type { DecisionDocument, ReadOptions } from './decision-document.js';
import { assemble } from './document/assemble.js';
import { relocated } from './document/relocated.js';
import type { Language } from './grammar/language.js';
import { unreadLanguage } from './grammar/unread-language.js';
import { remembering } from './directive/remembering.js';
import type { Block } from './layout/block.js';
import { actionRowsApart } from './layout/action-rows.js';
import { bareNumbersApart, barePathsApart } from './layout/bare-numbers.js';
import { blocksOf } from './layout/blocks.js';
import { type DecisionRange, decisionsIn } from './layout/decisions.js';
import { furniturePart } from './layout/furniture.js';
import { notesApart, withNotes } from './layout/notes.js';
import { languageOf } from './layout/language-of.js';
import { languageTeller, type ToldLanguage } from './layout/language-teller.js';
import { otherLanguagesIn } from './layout/other-languages.js';
import { quotedThroughout } from './layout/quoted-throughout.js';
import { tailNotesApart } from './layout/tail-notes.js';
import { romanNumbersApart } from './layout/roman-numbers.js';
import { firstItemsApart, leadsApart } from './layout/leads-apart.js';
import { openingApart } from './layout/run-on-opening.js';
import { runOnPart } from './layout/run-on.js';
import { rememberingSignals, type Signals, signalsOf } from './layout/signals.js';
import { legible } from './text/legible.js';
import { type Line, linesOf } from './text/line.js';
import { type KnownBody, SHIPPED_BODIES } from '#body/directory';
import { parseSymbol } from '#symbol';
import { type BodyFacts, factsMaker } from './bodies/body-facts.js';
import { onceForEach } from './text/once.js';

export interface Reader {
  /**
   * Reads the text of a decision. Total: any text gives a document, at worst one that is all `unclassified`.
   * Takes time linear in the length of the text. Where the text holds several decisions, the one that
   * `options.symbol` names is read, else the first that is complete; the others are `unclassified`.
   */
  readonly read: (text: string, options?: ReadOptions) => DecisionDocument;
  /**
   * Reads every decision of a text, in its order; a text with one gives what `read` gives. `options.symbol` says
   * something of that one only: of several it names none.
   */
  readonly readAll: (text: string, options?: ReadOptions) => DecisionDocument[];
}

/**
 * Makes a reader of texts in these languages; of a text that speaks for none of them, the numbered paragraphs are kept
 * as text.
 *
 * @param notRead languages that are told and not read
 */
export function readerOf(languages: readonly Language[], notRead: readonly ToldLanguage[] = []): Reader {
  const all = [...languages, ...notRead];
  const countsIn = languageTeller(all);
  const readyFor = readiness(languages);
  const partFurniture = furniturePart(languages);
  const withoutRunOns = runOnPart(languages);
  const withoutOpening = openingApart(languages);
  const withoutLeads = leadsApart(languages);
  const withoutFirstItems = firstItemsApart(languages);
  const layOut = (source: string, { bodies = SHIPPED_BODIES }: ReadOptions) => {
    const { signals: told, facts } = readyFor(bodies);
    const signals = rememberingSignals(told);
    const { text: printedText, marks, sourceOf } = legible(source);
    const text = quotedThroughout(printedText);
    const { words: lines, notes: tail } = tailNotesApart(linesOf(text), signals.keepsHyphen);
    const labels = new Set(marks.map(({ label }) => label));
    const { words: marked, notes: ofPages } = notesApart(lines, labels, signals.keepsHyphen);
    const { words, furniture } = partFurniture(marked);
    const { words: prose, rows } = actionRowsApart(withoutRunOns(words), languages, signals.keepsHyphen);
    const printed = blocksOf(
      bareNumbersApart(barePathsApart(withoutFirstItems(withoutLeads(withoutOpening(prose)))), languages),
      signals,
    );
    const blocks = withNotes(romanNumbersApart(printed, languages), [...rows, ...ofPages, ...tail]);
    const inSource = (document: DecisionDocument) =>
      printedText === source ? document : relocated(document, sourceOf);
    return { furniture, blocks, ranges: decisionsIn(blocks, signals), marks, inSource, signals, facts };
  };
  const parts = (own: readonly Block[], around: readonly Block[], { signals, facts }: Ready) => {
    const told = languageOf(own, { read: languages, notRead, countsIn }, signals);
    const language = languages.find((one) => one === told) ?? unreadLanguage(told);
    const others = language.isUnread ? new Map() : otherLanguagesIn(around, language, all, countsIn);
    return { blocks: own, language: remembering(language), signals, facts, others };
  };
  const readOne = (laidOut: ReturnType<typeof layOut>, options: ReadOptions) => {
    const { blocks, furniture, ranges, marks, inSource } = laidOut;
    const range = chosen(blocks, ranges, options.symbol);
    const outside = [...blocks.slice(0, range.from), ...blocks.slice(range.to)];
    const own = parts(blocks.slice(range.from, range.to), blocks, laidOut);
    return inSource(assemble({ ...own, furniture, outside, marks }, options));
  };
  return {
    read: (text, options = {}) => readOne(layOut(text, options), options),
    readAll: (text, options = {}) => {
      const laidOut = layOut(text, options);
      if (laidOut.ranges.length === 1) return [readOne(laidOut, options)];
      const { blocks, furniture, ranges, marks, inSource } = laidOut;
      const { symbol: _, ...ofEach } = options;
      let next = 0;
      return ranges.map(({ from, to }) => {
        const own = blocks.slice(from, to);
        const end = own.at(-1)?.end ?? 0;
        const within: Line[] = [];
        for (let line = furniture[next]; line !== undefined && line.end <= end; line = furniture[++next])
          if (line.start >= (own[0]?.start ?? 0)) within.push(line);
        return inSource(assemble({ ...parts(own, own, laidOut), furniture: within, outside: [], marks }, ofEach));
      });
    },
  };
}

/** What is known of bodies, and the lines that they open their decisions with. */
interface Ready {
  readonly facts: BodyFacts;
  readonly signals: Signals;
}

/** Makes what is known of bodies ready, once for each list of them. */
function readiness(languages: readonly Language[]): (bodies: readonly KnownBody[]) => Ready {
  const factsFor = factsMaker(languages);
  return onceForEach((bodies: readonly KnownBody[]) => {
    const facts = factsFor(bodies);
    return { facts, signals: signalsOf(languages, facts) };
  });
}

function chosen(blocks: readonly Block[], ranges: readonly DecisionRange[], symbol: string | undefined): DecisionRange {
  const whole = { from: 0, to: blocks.length, headed: true };
  const wanted = symbol === undefined ? undefined : numberOf(symbol);
  const named =
    wanted === undefined
      ? undefined
      : ranges.find(({ from, to }) =>
          blocks.slice(from, Math.min(to, from + 8)).some(({ passage }) => passage.text.startsWith(wanted)),
        );
  return named ?? ranges.find(({ headed }) => headed) ?? ranges[0] ?? whole;
}

/** How a heading begins that has this symbol: "46/182", "2617"; in the name of a file, strokes are underlines. */
function numberOf(symbol: string): string | undefined {
  const printed = symbol.replaceAll('_', '/');
  const parsed = parseSymbol(printed) ?? parseSymbol(printed, 'A/RES');
  return parsed?.canonical.replace(/^[A-Z/]*(?:RES|DEC)[/.] ?/, '').split(' ')[0];
}
