import type { DecisionSymbol } from './decision-symbol.js';
import { fromRoman, toRoman } from './roman.js';

/** `AG/RES. 2118 (…)`, the prefix possibly doubled, a full stop missing or too many, the bracket possibly left open. */
const PREFIXED =
  /^(?:([A-Z]{2,8})\.? ?\/ ?(RES|DEC) ?\.? ?)(?:\1\.? ?\/ ?\2 ?\.? ?)?(\d{1,5})(?: ?\/ ?(\d{2}|\d{4}))?(?: ?\(([^()]{1,24})\)?)?$/i;
/** Inside the brackets: `XXXV-O/05`, `XXXVIII-08`, `XL1-0/11`, `82-R/07`. */
const SESSION = /^([IVXLC1]{1,12}|\d{1,3}) ?[-–/]? ?([ORE0]?) ?[-–/]? ?(\d{2}|\d{4})$/i;
/** Inside the brackets of a council that numbers its meetings: `1503/05`. */
const MEETING = /^(\d{3,5}) ?\/ ?(\d{2}|\d{4})$/;

/** Symbols of the Organization of American States: `<organ>/RES. <number> (<session>-<kind>/<year>)`. */
export function parseOasSymbol(symbol: string): DecisionSymbol | undefined {
  const [, organ, kind, digits, suffix, brackets] = PREFIXED.exec(symbol) ?? [];
  if (organ === undefined || kind === undefined || digits === undefined) return undefined;
  const series = `${organ.toUpperCase()}/${kind.toUpperCase()}.`;
  const number = Number(digits);
  const tail = suffix === undefined ? '' : `/${twoDigits(suffix)}`;
  const name = `${series} ${number}${tail}`;
  if (brackets === undefined)
    return { canonical: name, series, number, ...(suffix === undefined ? {} : { year: fullYear(suffix) }) };

  const [, meeting, meetingYear] = MEETING.exec(brackets.trim()) ?? [];
  if (meeting !== undefined && meetingYear !== undefined) {
    const session = { kind: 'regular', ordinal: Number(meeting) } as const;
    const canonical = `${name} (${session.ordinal}/${twoDigits(meetingYear)})`;
    return { canonical, series, number, session, year: fullYear(meetingYear) };
  }
  return inSession(brackets.trim(), name, series, number);
}

function inSession(brackets: string, name: string, series: string, number: number): DecisionSymbol | undefined {
  const [, numeral, letter, yearPrinted] = SESSION.exec(brackets) ?? [];
  if (numeral === undefined || letter === undefined || yearPrinted === undefined) return undefined;
  const arabic = /^\d+$/.test(numeral) && !/^1$/.test(numeral);
  const ordinal = arabic ? Number(numeral) : fromRoman(numeral);
  if (ordinal === undefined) return undefined;
  const special = letter.toUpperCase() === 'E';
  const printedKind = special ? 'E' : arabic ? 'R' : 'O';
  const canonical = `${name} (${arabic ? ordinal : toRoman(ordinal)}-${printedKind}/${twoDigits(yearPrinted)})`;
  const session = { kind: special ? 'special' : 'regular', ordinal } as const;
  return { canonical, series, number, session, year: fullYear(yearPrinted) };
}

const twoDigits = (year: string): string => year.slice(-2);

/** Two digits from 48 on are of the last century: the Organization was founded in 1948. */
function fullYear(printed: string): number {
  if (printed.length === 4) return Number(printed);
  return Number(printed) >= 48 ? 1900 + Number(printed) : 2000 + Number(printed);
}
