import { anyOf } from '../text/any-of.js';
import type { Block } from './block.js';

/** "RESOLVES:", "AND HEREBY DECIDES THAT:", "RESUELVE:"; the words after the colon are in the second group. */
const RESOLVES =
  /^(?:and |y )?(?:hereby |por lo tanto,? |therefore,? )?(RESOLVES?|DECIDES?|DECLARES?|AGREES?|RECOMMENDS?|RESUELVE|DECIDE|DECLARA|DECLARAN|ACUERDA|RECOMIENDA|RESOLVES AND DECLARES)(?: (?:THAT|TO|THE FOLLOWING|LO SIGUIENTE|AS FOLLOWS|QUE))? ?(?:[:,.]|$) ?(.*)/;
const RESOLVES_SOFT = /^(?:Resolves|Decides|Declares|Resuelve|Decide|Declara|Acuerda)(?: that| to)? ?:$/;

/** "RESUELVE convocar a …", "RESOLVES to convene …": what is resolved stands on the same line. */
const RESOLVES_TO = /^(RESOLVES|RESUELVE) (?:TO |to )?(?=\p{Ll})/u;

export interface Resolves {
  /** `resolves`, `declares`, `resuelve` … */
  readonly word: string;
  /** Where the first paragraph begins that stands on the same line. */
  readonly restAt: number;
}

/** The words that lead over from the preamble to the operative part. */
export function resolvesOf(text: string): Resolves | undefined {
  if (text.length < 60 && RESOLVES_SOFT.test(text))
    return { word: text.split(/[ :]/)[0]?.toLowerCase() ?? '', restAt: text.length };
  const [whole, resolved] = RESOLVES_TO.exec(text) ?? [];
  if (whole !== undefined && resolved !== undefined) return { word: resolved.toLowerCase(), restAt: whole.length };
  const [, word, rest] = RESOLVES.exec(text) ?? [];
  return word === undefined || rest === undefined
    ? undefined
    : { word: word.toLowerCase(), restAt: text.length - rest.length };
}

const ANNEX =
  /^(?:[“"(]?)(?:ANNEX|APPENDIX|Annex|Appendix|ANEXO|Anexo|APÉNDICE|Apéndice|ATTACHMENT|ADDENDUM|Enclosure)\b(?:es|es|ES)?[\s.:]{0,3}(?:[A-Z0-9]{1,5}\b)?[).”"]?$/;

/** A line that opens an annex: "ANNEX", "Annex II". */
export const isAnnexHeading = ({ passage: { text } }: Block): boolean => text.length < 40 && ANNEX.test(text);

/** Lines that close a decision: the meeting, its day, how it was adopted. One pattern a line. */
const CLOSING: readonly RegExp[] = [
  /^\d{1,5}(?:st|nd|rd|th) (?:\(?[a-z]{3,12}\)? ){0,3}(?:plenary )?(?:meeting|session)\b.{0,60}$/i, // 100th plenary meeting
  /^(?:\p{Lu}[\p{L}-]{2,20} ){0,3}(?:plenary )?meeting,?$/iu, // Sixth plenary meeting
  /^\d{1,2}(?:st|nd|rd|th)? \p{L}{3,12},? (?:18|19|20)\d\d\.?$/u, // 10 December 1982
  /^\[?\(?(?:Adopted|Approved) (?:without|by|at|unanimously|as)\b.{0,400}$/i, // [Adopted without a vote.]
  /^(?:Recorded vote|In favou?r|Against|Abstaining|Abstentions?|Absent|Non-voting|The voting was as follows)\b.{0,40}:?$/i,
  /^\[?Resolution adopted\b.{0,200}$/i,
];

const closes = anyOf(CLOSING);

export const isClosing = ({ passage: { text }, markers }: Block): boolean =>
  markers.length === 0 && text.length < 420 && closes(text);

/** A short line that is no sentence: "Designation criteria", "II. Reporting"; one with a number may be longer. */
export const isHeading = ({ passage: { text } }: Block): boolean =>
  text.length < 280 &&
  !/[.;:,]$/.test(text) &&
  !/^[a-zà-ÿ(]/.test(text) &&
  (NUMBERED_HEADING.test(text) || (text.length < 160 && text.split(' ').length <= 22));
const NUMBERED_HEADING =
  /^(?:(?:Part|Pillar|Section|Chapter|Parte|Sección|Capítulo) (?:[IVX]{1,5}|\d{1,2})\b|[IVX]{1,5}\.? \p{Lu}|Target \d)/u;

/** A note in a scanned page: "33 A/CONF.48/14 and Corr.1." */
const FOOTNOTE =
  /^(?:\d{1,3} ?(?:Ibid|See|A\/|E\/|S\/|ST\/|Official|United Nations|Resolution|For|The|Cf|Document|Adopted|Subsequently|Note|Also|Including|In |This |General|[A-Z]{1,4}\/)|[�*†‡¹²³⁴-⁹]{1,3}\.? |\[\d{1,3}\] ?|\d{1,2}\/ |_{1,3}\/? ?\S|[a-z]\/ )/;

export const isFootnote = ({ passage: { text }, markers }: Block): boolean =>
  markers.length === 0 && FOOTNOTE.test(text);

const RESERVED =
  /^(?:(?:Reservation|Statement|Declaration|Explanation) (?:of|by|from)|The (?:Delegation|Government) of|(?:Reserva|Declaración) (?:de|del)|La [Dd]elegación de|El Gobierno de|The United States (?:reserves|places|enters|wishes))\b/;

/** A numbered note in which a delegation speaks: "1. The Delegation of Ruritania places on record …". */
export const isReservation = ({ passage: { text } }: Block): boolean => RESERVED.test(text);

/** The mark of a footnote, alone on a line: "/", "1/", "*". */
export const isMark = ({ passage: { text } }: Block): boolean => /^(?:\d{0,3}\/|\*{1,3}|†)$/.test(text);

/** The number and title of a further decision: "2995 (XXVII). Co-operation …", "46/181. International Decade …". */
const DECISION_HEADING =
  /^(?:\d{1,4}\.? ?\((?:[IVXL]+|[A-Z]+-[IVXL]+|\d{4})\)\.? |(?:Resolution |Decision |RESOLUTION |DECISION )?(?:[A-Z]{1,3}-)?\d{1,4}\/(?:\d{1,4}|CP\.\d{1,3})\.?(?: [A-Z]\.)?(?:\s|$)|(?:Resolution|RESOLUTION) \d{3,4} \(\d{4}\)|(?:AG|CP)\/(?:RES|DEC)\. ?\d)/;

export const isDecisionHeading = ({ passage: { text }, markers }: Block): boolean =>
  markers.length === 0 && text.length < 400 && DECISION_HEADING.test(text);
