import type { Line } from '../text/line.js';
import { matchesOf } from '../text/matches.js';

/** A text shorter than this is a paragraph, however it is set. */
const RUN_ON = 240;
const LEAD = /\b(?:RESOLVES|RESUELVE|DECLARES|DECLARA|DECIDES|DECIDE)(?: (?:THAT|QUE|that|que))? ?:/u;
const OPENING =
  /\b(?:THE (?:GENERAL ASSEMBLY|PERMANENT COUNCIL)|LA ASAMBLEA GENERAL|EL CONSEJO PERMANENTE)(?: [A-ZÁÉÍÓÚ]{2,15}){0,8},? (?=(?!OF\b|DE\b)\p{Lu}{4})/u;
/** What stands above the opening line: a symbol, and how the decision was adopted. */
const SYMBOL = /\b[A-Z]{2,7}\.?\/ ?(?:RES|DEC)\. ?\d{1,4} ?\([^()]{3,18}\) ?(?=\p{Lu})/gu;
const ADOPTION = /\((?:Resolution |Declaration |Resolución |Declaración )?(?:[Aa]dopted|[Aa]pproved|[Aa]probad[ao]) /g;
/** "…; CONSIDERANDO …", "…; and RECALLING …": a further paragraph of the preamble. */
const CLAUSE = /; (?:and |y |e )?(?=\p{Lu}{4})/gu;
const NUMBER = /(?<=(?:[.;:,][”"’)]?|; and|; y) )(\d{1,2})\. ?(?=[\p{Lu}“"«])/gu;
const LETTER = /(?<=(?:[:;.]|; and|; y) )([a-z])[.)] ?(?=\p{L})/gu;

/**
 * Parts the lines of a text that has lost its line ends, where the words themselves tell: "… THE GENERAL ASSEMBLY,
 * HAVING SEEN …; and RECALLING …, RESOLVES: 1. To thank … 2. To request …". Other lines stay as they are.
 */
export function withoutRunOns(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex(({ text }) => text.includes(':') && LEAD.test(text));
  const lead = lines[at];
  if (lead === undefined || (lead.text.length < RUN_ON && !/: ?1\. ?\S/.test(lead.text))) return lines;
  const numbers = new Counter();
  return lines.flatMap((line, index) => {
    const isLong = line.text.length >= RUN_ON;
    if (index === at)
      return partedAt(line, [...cutsBefore(line.text), ...numbers.cutsIn(line.text, endOfLead(line.text))]);
    return index > at && isLong && numbers.hasBegun ? partedAt(line, numbers.cutsIn(line.text, 0)) : [line];
  });
}

const endOfLead = (text: string): number => {
  const lead = LEAD.exec(text);
  return lead === null ? 0 : lead.index + lead[0].length;
};

/** Where the parts begin up to the words "RESOLVES:", and where these end. */
function cutsBefore(text: string): number[] {
  const lead = text.search(LEAD);
  const head = text.slice(0, lead);
  const opening = OPENING.exec(head);
  const front = opening === null ? '' : head.slice(0, opening.index);
  const preambleAt = opening === null ? 0 : opening.index + opening[0].length;
  return [
    ...matchesOf(SYMBOL, front).map(({ index, 0: symbol }) => index + symbol.length),
    ...matchesOf(ADOPTION, front).map(({ index }) => index),
    ...(opening === null ? [] : [opening.index, preambleAt]),
    ...matchesOf(CLAUSE, head.slice(preambleAt)).map(({ index, 0: mark }) => preambleAt + index + mark.length),
    lead,
    endOfLead(text),
  ];
}

/** Follows the numbers of paragraphs over the parts of a run-on text: the next one counts, any other does not. */
class Counter {
  #next = 1;

  get hasBegun(): boolean {
    return this.#next > 1;
  }

  /** Where paragraphs and their lettered parts begin, from an offset on. */
  cutsIn(text: string, from: number): number[] {
    const cuts: number[] = [];
    let letter = 'a';
    for (const { index, number, mark } of marksIn(text)) {
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

const marksIn = (text: string): Mark[] =>
  [
    ...matchesOf(NUMBER, text).map(({ index, 1: number }) => ({ index, number })),
    ...matchesOf(LETTER, text).map(({ index, 1: mark }) => ({ index, mark })),
  ].sort((one, other) => one.index - other.index);

function partedAt(line: Line, cuts: readonly number[]): Line[] {
  const edges = [...new Set([0, ...cuts, line.text.length])].sort((one, other) => one - other);
  return edges.slice(1).flatMap((end, index) => {
    const from = edges[index] ?? 0;
    const raw = line.text.slice(from, end);
    const text = raw.trim();
    if (text === '') return [];
    const start = line.start + from + (raw.length - raw.trimStart().length);
    return [{ start, end: start + text.length, text, afterBlank: from > 0 || line.afterBlank, indent: line.indent }];
  });
}
