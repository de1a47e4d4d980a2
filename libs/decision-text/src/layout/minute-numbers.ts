import type { Block } from './block.js';
import { withoutWords } from './blocks.js';
import type { Signals } from './signals.js';

const NUMBER =
  /^((?:[A-Z]{1,5}-?)?(?:(\d{2,4}\/\d{2,4})[-./](\d{1,4})|(\d{1,4})\/(\d{2}-\d{2}|\d{1,4})(?:\/\d{1,3})?|(\d{4})\.(\d{1,3}))|([A-Z]{1,5})[./](\d{1,4}))[.:]?(?:\s+(?=[\p{Lu}“"]|\d{1,4}\/\d)|$)/u;

type Parts = readonly [string, string];

interface Found {
  readonly label: string;
  readonly length: number;
  /** What stays from item to item, and what counts on: one or the other of "17/18-61" and "66/10-11". */
  readonly parts: readonly Parts[];
}

/**
 * Takes the numbers off the items of minutes that count on from meeting to meeting: "24/017 Playground", "24/018 Footpaths"; "C7/08 The Council …";
 * "2307.01 Apologies"; "17/18-61: Footpaths"; "CAB.45 Rents".
 * Such figures are numbers of items where one counts on from the other.
 */
export function minuteNumbersApart(blocks: readonly Block[]): readonly Block[] {
  const found = new Map<Block, Found>();
  for (const block of blocks) {
    const number = block.markers.length > 0 ? null : NUMBER.exec(block.passage.text);
    if (number === null) continue;
    const [whole, label = '', years, ofYears, first, second, year, nth, letters, ofLetters] = number as readonly (
      string | undefined
    )[];
    const parts = [years ?? first ?? year ?? letters ?? '', ofYears ?? second ?? nth ?? ofLetters ?? ''] as const;
    const ofYear = /^(\d{2,4})\/(\d{2}-\d{2})$/.exec(label);
    const others: readonly Parts[] = ofYear === null ? [] : [[ofYear[1] ?? '', ofYear[2] ?? '']];
    found.set(block, { label, length: whole?.length ?? 0, parts: [parts, ...others] });
  }
  const all = [...found.values()];
  if (!all.some((one, index) => countsOn(one, all[index + 1]))) return blocks;
  return blocks.map((block) => {
    const number = found.get(block);
    if (number === undefined) return block;
    const words = withoutWords(block, number.length);
    return { ...words, markers: [{ kind: 'digit', label: number.label, setting: 'stop' }, ...words.markers] };
  });
}

/** Whether the one figure stays and the other is the next. */
const countsOn = ({ parts }: Found, next: Found | undefined): boolean =>
  parts.some(([first, second]) =>
    next?.parts.some(
      ([one, other]) =>
        (one === first && Number(other) === Number(second) + 1) ||
        (other === second && Number(one) === Number(first) + 1),
    ),
  );

/** "R18. That this Synod …": a letter and a number. */
const LETTERED = /^([A-Z]\d{1,3})[.:]\s+(?=\p{Lu})/u;
const CODE =
  /^\p{Lu}(?:\p{Ll}{3,14}|\p{Lu}{3,14}) (?:((?:[A-Z]{1,6}\d{0,3}|\d{1,4})[-/]\d{1,4}(?:[-/]\d{1,4}[A-Z]?)?|\d{1,3}\.\d{1,3}) ?[:.] (?=[\p{L}“"«])|(\d{1,3}) ?(?::|\.(?= \p{Lu}{2,} )) (?=[\p{Lu}“"«]))/u;

/**
 * Takes the codes off the decisions of a list: "Decision SC59-11: The Committee noted …", where at least two have one.
 *
 * @param asksBy whether words ask somebody by the code they begin with: "Action 2: Clerk to write …"
 */
export function decisionCodesApart(blocks: readonly Block[], asksBy: (text: string) => boolean): readonly Block[] {
  const found = new Map<Block, RegExpExecArray>();
  for (const block of blocks) {
    const { text } = block.passage;
    const code = block.markers.length > 0 ? null : (CODE.exec(text) ?? LETTERED.exec(text));
    if (code === null || (code[2] !== undefined && !/[.;]$/.test(text))) continue;
    if (!asksBy(text) || asksBy(text.slice(code[0].length))) found.set(block, code);
  }
  if (found.size < 2) return blocks;
  return blocks.map((block) => {
    const code = found.get(block);
    if (code === undefined) return block;
    const words = withoutWords(block, code[0].length);
    return {
      ...words,
      markers: [{ kind: 'digit', label: code[1] ?? code[2] ?? '', setting: 'stop' }, ...words.markers],
    };
  });
}

/** "58  APOLOGIES": a number without a stop before a heading in capitals. */
const HEADED = /^(\d{1,3})\s+(?=\p{Lu}{3}[\p{Lu}\d ,.’'&/()–-]{1,80}$)/u;
/** "2  Leave of absence": told only where three count on from one another. */
const TITLED = /^(\d{1,3})\s+(?=\p{Lu}\p{Ll}[\p{L}\d ,’'&/()–-]{1,80}$)/u;

/** "3  We recommend that …": conclusions that count from one, where nothing else in the text has a number. */
const COUNTED = /^(\d{1,3})\s+(?=[\p{Lu}“"‘])/u;
const FEWEST_COUNTED = 3;

/** Takes the numbers off paragraphs that have no stop behind them, where all that the text counts are these, from one on. */
export function countedApart(blocks: readonly Block[]): readonly Block[] {
  if (blocks.some(({ markers: [marker] }) => marker?.kind === 'digit')) return blocks;
  const found = new Map<Block, RegExpExecArray>();
  for (const block of blocks) {
    const number = block.markers.length > 0 || block.isNote === true ? null : COUNTED.exec(block.passage.text);
    if (number !== null && Number(number[1]) === found.size + 1) found.set(block, number);
  }
  if (found.size < FEWEST_COUNTED) return blocks;
  return blocks.map((block) => {
    const number = found.get(block);
    if (number === undefined) return block;
    const words = withoutWords(block, number[0].length);
    return { ...words, markers: [{ kind: 'digit', label: number[1] ?? '', setting: 'stop' }, ...words.markers] };
  });
}

/** Takes the numbers off the headings of minutes, where one counts on from the other. */
export function headingNumbersApart(blocks: readonly Block[], { isFootnote }: Signals): readonly Block[] {
  const found = new Map<Block, RegExpExecArray>();
  for (const block of blocks) {
    const number =
      block.markers.length > 0
        ? null
        : (HEADED.exec(block.passage.text) ?? (isFootnote(block) ? null : TITLED.exec(block.passage.text)));
    if (number !== null) found.set(block, number);
  }
  const all = [...found.values()];
  const isNext = (index: number): boolean => Number(all[index + 1]?.[1]) === Number(all[index]?.[1]) + 1;
  const isTold = ({ input }: RegExpExecArray, index: number): boolean =>
    isNext(index) && (HEADED.test(input) || isNext(index + 1));
  if (!all.some(isTold)) return blocks;
  return blocks.map((block) => {
    const number = found.get(block);
    if (number === undefined) return block;
    const words = withoutWords(block, number[0].length);
    return { ...words, markers: [{ kind: 'digit', label: number[1] ?? '', setting: 'stop' }, ...words.markers] };
  });
}
