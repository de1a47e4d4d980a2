import type { BodyNames } from '../bodies/body-names.js';
import { operativeVerbAt } from '../directive/operative-verb.js';
import type { Language } from '../grammar/language.js';
import type { FrontMatterWords } from '../grammar/document-words.js';
import type { LayoutWords } from '../grammar/layout-words.js';
import { anyOf } from '../text/any-of.js';
import { oncePerText } from '../text/once.js';
import { oneOf } from '../text/one-of.js';
import type { KeepsHyphen } from '../text/passage.js';
import type { Block } from './block.js';
import { markerReader } from './article-marks.js';
import { type Letterhead, letterheadOf } from './letterhead.js';
import type { MarkerFound } from './marker.js';
import { articleBefore, articlesOf, type Opening, openingReader } from './opening.js';

export interface Resolves {
  /** `resolves`, `declares`, `resuelve` … */
  readonly word: string;
  /** Where the first paragraph begins that stands on the same line. */
  readonly restAt: number;
}

/** The lines that open and close the parts of a decision, by the words of every language at once. */
export interface Signals {
  readonly openingOf: (text: string) => Opening | undefined;
  /** Whether a paragraph is an opening line; one with a number that goes on is the body's first paragraph. */
  readonly isOpening: (block: Block) => boolean;
  /** Whether a line begins as an opening line may: with an article. */
  readonly beginsAsOpening: (text: string) => boolean;
  /** The words that lead over from the preamble to the operative part. */
  readonly resolvesOf: (text: string) => Resolves | undefined;
  readonly beginsPreamble: (text: string) => boolean;
  /** Whether a paragraph opens as one of a preamble, in any letters: "whereas", "RECALLING". */
  readonly recites: (text: string) => boolean;
  /** Whether a line in small letters opens a paragraph: "recalling", "decides that". */
  readonly opensSmall: (text: string) => boolean;
  /** Whether what stands in the next line may go on with the paragraph: "Moved by Mr Ash", "Carried" stand for themselves. */
  readonly goesOnBelow: (text: string, next: string) => boolean;
  /** "; and" at the end of a line: the next paragraph is the last of the preamble. */
  readonly endsBeforeLast: (text: string) => boolean;
  /** A line that opens an annex: "ANNEX", "Annex II". */
  readonly isAnnexHeading: (block: Block) => boolean;
  readonly isClosing: (block: Block) => boolean;
  /** A closing line that names the meeting at which the decision was adopted. */
  readonly isMeeting: (block: Block) => boolean;
  /** A short line that is no sentence: "Designation criteria", "II. Reporting"; one with a number may be longer. */
  readonly isHeading: (block: Block) => boolean;
  /** A note in a scanned page: "33 A/CONF.48/14 and Corr.1." */
  readonly isFootnote: (block: Block) => boolean;
  /** A numbered note in which a delegation speaks: "1. The Delegation of Ruritania places on record …". */
  readonly isReservation: (block: Block) => boolean;
  /** The number and title of a further decision: "2995 (XXVII). Co-operation …", "46/181. International Decade …". */
  readonly isDecisionHeading: (block: Block) => boolean;
  /** "58/153. Title", "2994 (XXVII). Title", "S-24/2. Title", "Decision 1/CP.21": number and title are its groups. */
  readonly numberedTitle: RegExp;
  /** "Resolution 2140 (2014)" within a line; the number is its group. */
  readonly numberedByYear: RegExp;
  readonly front: FrontSignals;
  /** The number, letter or bullet at the beginning of a line, those with a word before them too: "Article 2.". */
  readonly markerOf: (text: string) => MarkerFound | undefined;
  readonly keepsHyphen: KeepsHyphen;
}

/** Lines above the opening line, where a letterhead may be in another language than the decision. */
export interface FrontSignals {
  readonly isAdoption: (line: string) => boolean;
  /** Of a line, or of several. */
  readonly isDraft: (lines: string) => boolean;
  readonly isBelowNumber: (line: string) => boolean;
  readonly isLetterhead: (line: string) => boolean;
  readonly letterheadGoesOn: (line: string) => boolean;
  readonly isNoTitle: (line: string) => boolean;
  readonly letterhead: Letterhead;
}

function frontSignalsOf(languages: readonly Language[]): FrontSignals {
  const any = (pattern: (words: FrontMatterWords) => RegExp) =>
    anyOf(languages.map(({ frontMatter }) => pattern(frontMatter)));
  return {
    isAdoption: any(({ adopted }) => adopted),
    isDraft: any(({ draft }) => draft),
    isBelowNumber: any(({ belowNumber }) => belowNumber),
    isLetterhead: any(({ letterhead }) => letterhead),
    letterheadGoesOn: any((words) => words.letterheadGoesOn),
    isNoTitle: any(({ noTitle }) => noTitle),
    letterhead: letterheadOf(languages.map(({ layout, frontMatter }) => ({ ...layout, ...frontMatter }))),
  };
}

/** Makes the signals of some languages, and of the bodies that are known; patterns are made once. */
export function signalsOf(languages: readonly Language[], bodies: BodyNames): Signals {
  const layouts = languages.map(({ layout }) => layout);
  const all = (words: (layout: LayoutWords) => readonly string[]): string => oneOf(layouts.flatMap(words));
  const annex = new RegExp(
    String.raw`^(?:[“"(]?)${all(({ annexes }) => annexes)}\b(?:es|es|ES)?[\s.:]{0,3}(?:[A-Z0-9]{1,5}\b)?[).”"]?$`,
  );
  const closes = anyOf(layouts.flatMap(({ closing }) => closing));
  const meeting = new RegExp(
    all(({ meetings }) => meetings),
    'i',
  );
  const numberedHeading = new RegExp(
    String.raw`^(?:${all(({ divisions }) => divisions)} (?:[IVX]{1,5}|\d{1,2})\b|[IVX]{1,5}\.? \p{Lu})`,
    'u',
  );
  const footnote = new RegExp(
    String.raw`^(?:\d{1,3} ?(?:Ibid|A\/|E\/|S\/|ST\/|[A-Z]{1,4}\/|${all(({ noteStarts }) => noteStarts)})|[�*†‡¹²³⁴-⁹]{1,3}\.? |\[\d{1,3}\] ?|\d{1,2}\/ |_{1,3}\/? ?\S|[a-z]\/ )`,
  );
  const reserved = new RegExp(String.raw`^${all(({ reservationStarts }) => reservationStarts)}\b`);
  const decisions = all((layout) => layout.decisions);
  const decisionHeading = new RegExp(
    String.raw`^(?:\d{1,4}\.? ?\((?:[IVXL]+|[A-Z]+-[IVXL]+|\d{4})\)\.? |(?:${decisions} )?(?:[A-Z]{1,3}-)?\d{1,4}\/(?:\d{1,4}|CP\.\d{1,3})\.?(?: [A-Z]\.)?(?:\s|$)|${decisions} \d{3,4} \(\d{4}\)|(?:AG|CP)\/(?:RES|DEC)\. ?\d)`,
  );
  const preamble = new RegExp(String.raw`^${all(({ preambleStarts }) => preambleStarts)}(?!\p{L}).{20}`, 'u');
  const participle = new RegExp(String.raw`^${all(({ preambleStarts }) => preambleStarts)}(?!\p{L})`, 'iu');
  const articles = new RegExp(`^${oneOf(articlesOf(languages))}`, 'i');
  const beforeLast = new RegExp(`; ${all(({ conjunctions }) => conjunctions)}$`);
  const hyphened = new RegExp(String.raw`(?:^|[\s(“"])(?:${all(({ beforeHyphen }) => beforeHyphen)}|[A-Z]\w*)-$`);
  const openingOf = openingReader(languages, bodies);
  const isClosing = ({ passage: { text }, markers }: Block): boolean =>
    markers.length === 0 && text.length < 420 && closes(text);
  return {
    front: frontSignalsOf(languages),
    markerOf: markerReader(layouts),
    keepsHyphen: (end) => hyphened.test(end),
    openingOf,
    isOpening: opensBy(openingOf),
    beginsAsOpening: (text) => articles.test(text),
    resolvesOf: leadReader(languages),
    beginsPreamble: (text) => preamble.test(text),
    recites: (text) => participle.test(text),
    opensSmall: (text) =>
      participle.test(text) ||
      languages.some(({ operative }) => operativeVerbAt(text, 0, operative)?.form === 'third-person'),
    goesOnBelow: apartReader(layouts),
    endsBeforeLast: (text) => beforeLast.test(text),
    isAnnexHeading: ({ passage: { text } }) => text.length < 40 && annex.test(text),
    isClosing,
    isMeeting: (block) => isClosing(block) && meeting.test(block.passage.text),
    isHeading: ({ passage: { text } }) =>
      text.length < 280 &&
      !/[.;:,]$/.test(text) &&
      !/^[a-zà-ÿ(]/.test(text) &&
      (numberedHeading.test(text) || (text.length < 160 && text.split(' ').length <= 22)),
    isFootnote: ({ passage: { text }, markers }) => markers.length === 0 && footnote.test(text),
    isReservation: ({ passage: { text } }) => reserved.test(text),
    numberedByYear: new RegExp(String.raw`\b${decisions} (\d{1,4} \((?:19|20)\d\d\))`, 'i'),
    numberedTitle: new RegExp(
      String.raw`^(?:${decisions} )?((?:E?S-)?\d{1,4}\/(?:CP\.)?\d{1,4}|\d{1,4}\.? ?[A-Z]? ?\((?:E?S-)?[IVXL\d]{1,8}\))\.?(?:[\s.:]+(.*))?$`,
    ),
    isDecisionHeading: ({ passage: { text }, markers }) =>
      markers.length === 0 && text.length < 400 && decisionHeading.test(text),
  };
}

const LONGEST_LINE = 200;
/** Lines of motions, which end where the line does, and what begins with the line that says what was moved. */
function apartReader(layouts: readonly LayoutWords[]): Signals['goesOnBelow'] {
  const words = layouts.flatMap(({ motionLines }) => motionLines ?? []);
  const begins = anyOf(words.map((one) => one.begins));
  const moved = anyOf(words.map((one) => one.moved));
  const below = anyOf(words.map((one) => one.below));
  return (text, next) => !begins(next) && !(text.length < LONGEST_LINE && moved(text) && below(next));
}

/** Signals for the reading of one text: of every line it is asked again and again whether it is an opening. */
export function rememberingSignals(signals: Signals): Signals {
  const openingOf = oncePerText(signals.openingOf);
  return { ...signals, openingOf, isOpening: opensBy(openingOf) };
}

/** "2. The Assembly:": one of its paragraphs, below which stands what it does. */
const isLaterOf = (marker: Block['markers'][number] | undefined, text: string): boolean =>
  text.endsWith(':') && marker?.kind === 'digit' && marker.label !== '1';

const opensBy =
  (openingOf: Signals['openingOf']): Signals['isOpening'] =>
  ({ passage: { text }, markers }) => {
    const opening = openingOf(text);
    return (
      opening !== undefined &&
      (markers.length === 0 || (opening.rest === '' && !text.endsWith('.') && !isLaterOf(markers[0], text)))
    );
  };

/** "RESOLVES:", "AND HEREBY DECIDES THAT:", "RESUELVE:", "RESUELVE convocar a …". */
function leadReader(languages: readonly Language[]): Signals['resolvesOf'] {
  const layouts = languages.map(({ layout }) => layout);
  const decides = (word: string): boolean =>
    languages.some(({ operative, clauses }) =>
      operative.verbs.get(word)?.some(({ row: [lemma] }) => clauses.decides.has(lemma)),
    );
  const all = (words: (lead: LayoutWords['lead']) => readonly string[]): string =>
    oneOf(layouts.flatMap(({ lead }) => words(lead)));
  const capitals = new RegExp(
    String.raw`^${all(({ before }) => before)}{0,2}(${all(({ words }) => words)})(?: ${all(({ after }) => after)})? ?(?:[:,.]|$) ?(.*)`,
  );
  const inSmall = all(({ small }) => [...small, ...small.map((word) => word.toLowerCase())]);
  const small = new RegExp(`^(${inSmall})(?: ${all(({ afterSmall }) => afterSmall)})? ?:$`);
  const ofBare = new RegExp(
    String.raw`^${all(({ bare = [] }) => bare)} (${all((lead) => lead.small)})(?: ${all(({ afterSmall }) => afterSmall)})? ?:$`,
    'iu',
  );
  const behindName = new RegExp(
    String.raw`^(?:${oneOf(layouts.flatMap(({ articles }) => articles.map(articleBefore)))}|${oneOf(layouts.flatMap(({ preambleStarts }) => preambleStarts))} )[^:;]{2,360}?[\p{L}\d,)]{2} ${all(({ before }) => before)}?(${all(({ words }) => words)})(?: ${all(({ after }) => after)})? ?:$`,
    'iu',
  );
  /** "DÉCIDE, par neuf voix contre deux :" */
  const howVoted = new RegExp(
    String.raw`^${oneOf(layouts.flatMap(({ behindName }) => behindName))}(?!\p{L})[^;.:]{0,80}:$`,
    'u',
  );
  const ofLine = layouts.flatMap(({ lead: { ofLine = [] } }) => ofLine);
  const onward = new RegExp(
    String.raw`^(${all((lead) => lead.onward)}) (?:${all(({ afterOnward }) => afterOnward)} )?(?=\p{Ll})`,
    'u',
  );
  return (printed) => {
    const text = SPACED_OUT.test(printed) ? printed.replaceAll(' ', '') : printed;
    const shift = printed.length - text.length;
    const [, led] = text.length < 60 && text.endsWith(':') ? (small.exec(text) ?? ofBare.exec(text) ?? []) : [];
    if (led !== undefined) return { word: led.toLowerCase(), restAt: printed.length };
    const [, named] = text.length < LONGEST_LEAD && text.endsWith(':') ? (behindName.exec(text) ?? []) : [];
    if (named !== undefined && decides(named.toLowerCase()))
      return { word: named.toLowerCase(), restAt: printed.length };
    const line =
      text.length < LONGEST_LEAD && LEADS_ON.test(text.slice(-1))
        ? ofLine.find(({ pattern }) => pattern.test(text))
        : undefined;
    if (line !== undefined) return { word: line.word, restAt: printed.length };
    const [whole, resolved] = onward.exec(text) ?? [];
    if (whole !== undefined && resolved !== undefined)
      return { word: resolved.toLowerCase(), restAt: whole.length + shift };
    const [, word, rest] = capitals.exec(text) ?? [];
    if (word !== undefined && rest !== undefined && howVoted.test(rest))
      return { word: word.toLowerCase(), restAt: printed.length };
    return word === undefined || rest === undefined
      ? undefined
      : { word: word.toLowerCase(), restAt: text.length - rest.length + shift };
  };
}

/** The last letter of a line that leads on: nothing ends it. */
const LEADS_ON = /[:,\p{L}]/u;

/** So long may a line be that says by whom it was moved, or how a body met, before what leads over. */
const LONGEST_LEAD = 400;

/** "R E S O L V E:" */
const SPACED_OUT = /^(?:\p{Lu} ){4,}\p{Lu} ?:?$/u;

/** The mark of a footnote, alone on a line: "/", "1/", "*". */
export const isMark = ({ passage: { text } }: Block): boolean => MARK.test(text);
const MARK = /^(?:\d{0,3}\/|\*{1,3}|†)$/;
