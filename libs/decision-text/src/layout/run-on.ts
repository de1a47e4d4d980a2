import type { Language } from '../grammar/language.js';
import type { RunOnWords } from '../grammar/layout-words.js';
import { type Line, partedAt } from '../text/line.js';
import { matchesOf } from '../text/matches.js';
import { oneOf } from '../text/one-of.js';

/** A text shorter than this is a paragraph, however it is set. */
const RUN_ON = 240;
/** What stands above the opening line: a symbol, and how the decision was adopted. */
const SYMBOL = /\b[A-Z]{2,7}\.?\/ ?(?:RES|DEC)\. ?\d{1,4} ?\([^()]{3,18}\) ?(?=\p{Lu})/gu;

/** Patterns of the places at which a run-on text is parted; all but lead and opening are global. */
interface Places {
  readonly lead: RegExp;
  readonly opening: RegExp;
  readonly adoption: RegExp;
  /** "…; CONSIDERANDO …", "…; and RECALLING …": a further paragraph of the preamble. */
  readonly clause: RegExp;
  readonly number: RegExp;
  readonly letter: RegExp;
}

function placesOf(languages: readonly Language[]): Places {
  const runOn = (words: (one: RunOnWords) => readonly string[]): string =>
    oneOf(languages.flatMap(({ layout }) => words(layout.runOn)));
  const and = oneOf(languages.flatMap(({ layout }) => layout.conjunctions));
  return {
    lead: new RegExp(String.raw`\b${runOn(({ leads }) => leads)}(?: ${runOn(({ afterLead }) => afterLead)})? ?:`, 'u'),
    opening: new RegExp(
      String.raw`\b${runOn(({ openings }) => openings)}(?: \p{Lu}{2,15}){0,8},? (?=(?!${runOn(({ namesGoOn }) => namesGoOn)}\b)\p{Lu}{4})`,
      'u',
    ),
    adoption: new RegExp(String.raw`\(${runOn(({ adoptions }) => adoptions)} `, 'g'),
    clause: new RegExp(String.raw`; (?:${and} )?(?=\p{Lu}{4})`, 'gu'),
    number: new RegExp(String.raw`(?<=(?:[.;:,][”"’)]?|; ${and}) )(\d{1,2})\. ?(?=[\p{Lu}“"«])`, 'gu'),
    letter: new RegExp(String.raw`(?<=(?:[:;.]|; ${and}) )([a-z])[.)] ?(?=\p{L})`, 'gu'),
  };
}

/**
 * Makes the function that parts the lines of a text that has lost its line ends, where the words themselves tell: "… THE GENERAL ASSEMBLY,
 * HAVING SEEN …; and RECALLING …, RESOLVES: 1. To thank … 2. To request …". Other lines stay as they are.
 */
export function runOnPart(languages: readonly Language[]): (lines: readonly Line[]) => readonly Line[] {
  const places = placesOf(languages);
  return (lines) => withoutRunOns(lines, places);
}

function withoutRunOns(lines: readonly Line[], places: Places): readonly Line[] {
  const at = lines.findIndex(({ text }) => text.includes(':') && places.lead.test(text));
  const lead = lines[at];
  if (lead === undefined || (lead.text.length < RUN_ON && !/: ?1\. ?\S/.test(lead.text))) return lines;
  const numbers = new Counter(places);
  return lines.flatMap((line, index) => {
    const isLong = line.text.length >= RUN_ON;
    if (index === at)
      return partedAt(line, [
        ...cutsBefore(line.text, places),
        ...numbers.cutsIn(line.text, endOfLead(line.text, places)),
      ]);
    return index > at && isLong && numbers.hasBegun ? partedAt(line, numbers.cutsIn(line.text, 0)) : [line];
  });
}

const endOfLead = (text: string, { lead }: Places): number => {
  const found = lead.exec(text);
  return found === null ? 0 : found.index + found[0].length;
};

/** Where the parts begin up to the words "RESOLVES:", and where these end. */
function cutsBefore(text: string, places: Places): number[] {
  const lead = text.search(places.lead);
  const head = text.slice(0, lead);
  const opening = places.opening.exec(head);
  const front = opening === null ? '' : head.slice(0, opening.index);
  const preambleAt = opening === null ? 0 : opening.index + opening[0].length;
  return [
    ...matchesOf(SYMBOL, front).map(({ index, 0: symbol }) => index + symbol.length),
    ...matchesOf(places.adoption, front).map(({ index }) => index),
    ...(opening === null ? [] : [opening.index, preambleAt]),
    ...matchesOf(places.clause, head.slice(preambleAt)).map(({ index, 0: mark }) => preambleAt + index + mark.length),
    lead,
    endOfLead(text, places),
  ];
}

/** Follows the numbers of paragraphs over the parts of a run-on text: the next one counts, any other does not. */
class Counter {
  #next = 1;

  constructor(private readonly places: Places) {}

  get hasBegun(): boolean {
    return this.#next > 1;
  }

  /** Where paragraphs and their lettered parts begin, from an offset on. */
  cutsIn(text: string, from: number): number[] {
    const cuts: number[] = [];
    let letter = 'a';
    for (const { index, number, mark } of marksIn(text, this.places)) {
      if (index < from) continue;
      if (number === String(this.#next)) {
        this.#next += 1;
        letter = 'a';
        cuts.push(index);
      } else if (mark === letter && this.hasBegun) {
        letter = String.fromCharCode(letter.charCodeAt(0) + 1);
        cuts.push(index);
      }
    }
    return cuts;
  }
}

interface Mark {
  readonly index: number;
  readonly number?: string | undefined;
  readonly mark?: string | undefined;
}

const marksIn = (text: string, { number, letter }: Places): Mark[] =>
  [
    ...matchesOf(number, text).map(({ index, 1: digits }) => ({ index, number: digits })),
    ...matchesOf(letter, text).map(({ index, 1: mark }) => ({ index, mark })),
  ].sort((one, other) => one.index - other.index);
