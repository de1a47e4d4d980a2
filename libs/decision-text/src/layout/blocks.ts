import type { Line } from '../text/line.js';
import { NONE } from '../text/none.js';
import { closedUp, dropFromPassage, type Passage, passageOf } from '../text/passage.js';
import { isMarkAlone } from './article-marks.js';
import type { Block } from './block.js';
import { BARE_NUMBER, type Marker, markerAt, type MarkerFound } from './marker.js';
import type { Signals } from './signals.js';

/** Groups lines into paragraphs, whether the text was typed one line a paragraph or broken at a margin. */
export function blocksOf(lines: readonly Line[], signals: Signals): Block[] {
  const broken = isBrokenAtMargin(lines);
  const width = lines.reduce((longest, { text }) => Math.max(longest, text.length), 0);
  const blocks: Block[] = [];
  let group: Line[] = [];
  for (const line of lines) {
    const before = group.at(-1);
    if (before !== undefined && continues(before, line, { group, broken, width }, signals)) group.push(line);
    else {
      if (before !== undefined) blocks.push(blockOf(group, signals));
      group = [line];
    }
  }
  if (group.length > 0) blocks.push(blockOf(group, signals));
  return blocks;
}

const MARGIN = 115;
const SHORT = 45;

/** Most lines that are followed at once by another are as long as a margin allows and stop in mid-sentence. */
function isBrokenAtMargin(lines: readonly Line[]): boolean {
  let full = 0;
  let midSentence = 0;
  let before: Line | undefined;
  for (const line of lines) {
    if (before !== undefined && !line.afterBlank && before.text.length >= SHORT) {
      full += 1;
      if (before.text.length <= MARGIN && endsInMidSentence(before.text)) midSentence += 1;
    }
    before = line;
  }
  return full >= 3 && midSentence > full * 0.6;
}

const endsInMidSentence = (text: string): boolean => /[\p{L}\d,’')-]$/u.test(text.slice(-2));
const endsSentence = (text: string): boolean => /[.;:!?][”"’)\]]{0,2}$/.test(text.slice(-3));

const ONLY_MARKERS = /^(?:\d{1,3} ?[.)]?|\d{1,2}\.\d{1,2}\.?|\(?[a-z]{1,4}[.)]|[•●▪])$/;

/** "5.1", parted from the words that it numbers. */
const isPathAlone = ({ isParted, text }: Line): boolean => isParted === true && PATH.test(text);
const PATH = /^\d{1,3}(?:\.\d{1,2})+$/;

/** "AG/" with "RES. 1936" below it, "AG/RES." with the number below it. */
const breaksInSymbol = (before: string, line: string): boolean =>
  GOES_ON_IN_SYMBOL.test(line) && ENDS_IN_SYMBOL.test(before.slice(-14));
const ENDS_IN_SYMBOL = /\b[A-Z]{2,8}\/(?:(?:RES|DEC)\.?)?$/;
const GOES_ON_IN_SYMBOL = /^(?:RES|DEC|doc|\d{1,5} ?\()/;

/** "Secretary-" with "General" below it. */
const breaksInWord = (before: Line, line: Line): boolean =>
  !line.afterBlank &&
  before.text.endsWith('-') &&
  ENDS_IN_WORD.test(before.text.slice(-3)) &&
  BEGINS_IN_WORD.test(line.text);
const ENDS_IN_WORD = /\p{L}-$/u;
const BEGINS_IN_WORD = /^\p{L}{2}/u;

/** What is known where a line may go on with the paragraph before it. */
interface Growing {
  readonly group: readonly Line[];
  readonly broken: boolean;
  /** How long the longest line is. */
  readonly width: number;
}

function continues(before: Line, line: Line, { group, broken, width }: Growing, signals: Signals): boolean {
  if (breaksInSymbol(before.text, line.text) || breaksInWord(before, line)) return true;
  if (isPathAlone(before) || ONLY_MARKERS.test(before.text) || isMarkAlone(before.text, signals.markerOf))
    return group.length === 1 && opensWords(line.text);
  if (!signals.goesOnBelow(before.text, line.text) || beginsNumeral(before.text, line.text)) return false;
  if (signals.markerOf(line.text) !== undefined || BARE_NUMBER.test(line.text) || line.isParted === true) return false;
  if (broken && !line.afterBlank)
    return (
      !isHeading(before.text) &&
      !startsInCapitals(before.text, line.text) &&
      !endsParagraph(before.text, line.text) &&
      !speaksAnew(before.text, line.text, signals) &&
      !isIndented(before, line, signals) &&
      !standsAlone(before.text, signals) &&
      !standsAlone(line.text, signals)
    );
  return (
    (GOES_ON_SMALL.test(line.text) &&
      !beginsAnew(before, line, signals) &&
      !(line.afterBlank && group.length === 1 && isLead(before.text, signals)) &&
      !beginsAlike(group[0], line) &&
      MAY_GO_ON.test(before.text.slice(-2)) &&
      (before.text.length > SHORT || !line.afterBlank)) ||
    isWrapped(before, line, width, signals)
  );
}

/** "II. Reports", below a line that ends or is short. */
const beginsNumeral = (before: string, next: string): boolean =>
  /^[IVX]{1,5}\. \p{Lu}/u.test(next) && (before.length < SHORT || endsSentence(before));

const GOES_ON_SMALL = /^(?:[a-zà-ÿ]|\([IVXL\d]+\) of )/;
const MAY_GO_ON = /[\p{L}\d,-]$/u;

/** "…, / / decides that": behind a blank line, a paragraph that begins in small letters. */
const beginsAnew = (before: Line, { afterBlank, text }: Line, { opensSmall }: Signals): boolean =>
  afterBlank && /[,;](?: \p{L}{1,3})?$/u.test(before.text.slice(-6)) && opensSmall(text);

/** "instructs the Director of the Bureau": a line in small letters below which stands what is asked. */
const isLead = (text: string, { opensSmall }: Signals): boolean => /^\p{Ll}/u.test(text) && opensSmall(text);

/** "that they … / / that they …": behind a blank line, a paragraph that begins as the one before it. */
const beginsAlike = (first: Line | undefined, { afterBlank, text }: Line): boolean =>
  afterBlank &&
  first !== undefined &&
  BEGINS_ALIKE.test(text) &&
  first.text.startsWith(text.slice(0, text.indexOf(' ') + 1));
const BEGINS_ALIKE = /^\p{Ll}{2,4} /u;

/** A line whose first word did not fit on the line before it, which stops in the middle of a sentence. */
const isWrapped = (before: Line, line: Line, width: number, signals: Signals): boolean =>
  width <= MARGIN &&
  !line.afterBlank &&
  before.text.length > SHORT &&
  before.text.length + 1 + line.text.split(' ', 1).join().length > width &&
  /[\p{L}\d’)-]$/u.test(before.text.slice(-2)) &&
  !isInCapitals(before.text) &&
  !isInCapitals(line.text) &&
  !standsAlone(line.text, signals);

const isInCapitals = (text: string): boolean => text === text.toUpperCase();

/** "…; / DIRECTS the Committee": a clause that ends, with a verb in capitals after it. */
const startsInCapitals = (before: string, next: string): boolean =>
  /[.;](?:[”"’)\]]{0,2})$/.test(before.slice(-3)) && /^\p{Lu}{4}/u.test(next);

const opensWords = (text: string): boolean => /^[\p{L}“"‘'([]/u.test(text) && !ONLY_MARKERS.test(text);

const isHeading = (text: string): boolean => endsSentence(text) && isInCapitals(text);

/** In a text broken at a margin: a short line at the end of a sentence, with a capital after it. */
const endsParagraph = (before: string, next: string): boolean =>
  before.length < SHORT && endsSentence(before) && /^[\p{Lu}“"]/u.test(next);

/** In a text broken at a margin: "…; / Urges all States": behind a clause that ends, a verb of the body with a capital. */
const speaksAnew = (before: string, next: string, { opensSmall }: Signals): boolean =>
  /[,;][”"’)\]]{0,2}$/.test(before.slice(-3)) && /^\p{Lu}\p{Ll}{3,}/u.test(next) && opensSmall(next);

/** The first line of a paragraph stands further in than the line before it, which ended a sentence. */
const isIndented = (before: Line, line: Line, { endsBeforeLast }: Signals): boolean =>
  line.indent >= before.indent + 3 &&
  (/[.;:,][”"’)\]]{0,2}$/.test(before.text.slice(-3)) || endsBeforeLast(before.text.slice(-6))) &&
  /^[\p{Lu}“"«]/u.test(line.text);

/** "The General Assembly,", "RESOLVES:": a line that is a paragraph of its own. */
const standsAlone = (text: string, { beginsAsOpening, openingOf, resolvesOf }: Signals): boolean =>
  text.length < 80 &&
  ((beginsAsOpening(text) && text.endsWith(',') && openingOf(text) !== undefined) ||
    (text.endsWith(':') && resolvesOf(text)?.restAt === text.length));

/** "1.   1.  To lift …": the number of the list and the number that was typed. */
const isPrintedTwice = (marker: Marker, before: Marker | undefined): boolean =>
  marker.kind === 'digit' && before?.kind === 'digit' && before.label === marker.label;

function blockOf(lines: Line[], { keepsHyphen, markerOf }: Signals): Block {
  const first = lines[0];
  const last = lines.at(-1);
  const passage = passageOf(lines, keepsHyphen);
  const isBare = lines.length > 1 && first !== undefined && (BARE_NUMBER.test(first.text) || isPathAlone(first));
  const bare = isBare ? first.text : undefined;
  const own: readonly Marker[] =
    bare === undefined ? NONE : [{ kind: 'digit', label: bare.replace(/^0+(?=\d)/, ''), setting: 'stop' }];
  const numbered = withMarkers(bare === undefined ? passage : dropFromPassage(passage, bare.length), own, markerOf);
  return { markers: numbered.markers, passage: numbered.passage, start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** Takes the numbers off the beginning of a passage. */
function withMarkers(
  whole: Passage,
  before: readonly Marker[] = NONE,
  markerOf: Signals['markerOf'] = markerAt,
): Pick<Block, 'markers' | 'passage'> {
  const first = markerOf(whole.text);
  if (first === undefined) return { markers: before, passage: withoutGaps(whole) };
  // Most have one number only: a list that is made for it takes a tenth of the room of one that grows.
  let markers = before;
  let passage = whole;
  for (
    let found: MarkerFound | undefined = first;
    found !== undefined && markers.length < 4;
    found = markerOf(passage.text)
  ) {
    if (!isPrintedTwice(found.marker, markers.at(-1)))
      markers = markers.length === 0 ? [found.marker] : [...markers, found.marker];
    passage = dropFromPassage(passage, found.length);
  }
  return { markers, passage: withoutGaps(passage) };
}

/** "T H A T the rent be raised", "RECOMMENDED – T H A T …": a word set in capitals with gaps between them. */
const SPREAD = /^(?:\p{Lu}{6,14} [–—-] )?((?:\p{Lu} ){3,11}\p{Lu})(?=[ :,.–—-]|$)/u;
/** The passage with the word that stands at its head in letters set apart in one piece. */
function withoutGaps(passage: Passage): Passage {
  const { text } = passage;
  const [whole, letters] = SPREAD.exec(text) ?? [];
  if (whole === undefined || letters === undefined) return passage;
  return closedUp(passage, whole.length - letters.length, whole.length);
}

/** The paragraph that is left when its first characters are taken for something else. */
export const withoutWords = (block: Block, count: number): Block => ({
  ...block,
  ...withMarkers(dropFromPassage(block.passage, count)),
});
