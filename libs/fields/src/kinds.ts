/** The kinds of fields, each by one function, so that a row says only what is particular to it. */
import { type Fields, type Said, type WordKind } from './field.js';

/** As long as a text may be, in UTF-16 units; a body of 5 MB holds it. */
const LONGEST_DOCUMENT = 5_000_000;

const word =
  <Kind extends WordKind>(kind: Kind, longest: number) =>
  <const S extends Said & { readonly longest?: number }>(said: S) => ({ longest, ...said, kind });

/** A name, a title, a line. */
export const text = word('text', 400);
/** Prose: reasons, evidence, what was said. */
export const prose = word('text', 2_000);
/** The symbol of a decision or document, as printed. */
export const symbol = word('symbol', 120);
/** A day of the calendar: 2006-03-17. */
export const day = word('day', 10);
/** A day, a month, a year or an interval (EDTF level 0 and a little more). */
export const dating = word('dating', 40);
/** An entry number, a day, or a time with its zone. */
export const moment = word('moment', 40);
/** The reference of a mandate: "AG/RES. 2118 (XXXV-O/05) op. 3", or its id. */
export const mandate = word('mandate', 400);
/** The reference of a paragraph of a decision on the register. */
export const paragraph = word('paragraph', 400);
/** The reference of a mandate or a paragraph, also of one that gives no mandate: "AG/RES. 2118 (XXXV-O/05) op. 3 [2]". */
export const directive = word('directive', 400);
/** The symbol or the id of a decision on the register. */
export const decision = word('decision', 400);
/** An entry by its number or its id, as a history shows them. */
export const entry = word('entry', 60);
/** Body, kind and ordinal: oas-ga/regular/35. */
export const session = word('session', 400);
/** Anybody who can be asked: by name, alias or code. */
export const actor = word('actor', 400);
/** A body that decides: by name, alias or code. */
export const body = word('body', 400);
/** A body by name or code, or the code of one that becomes known by its calendar. */
export const seriesBody = word('series-body', 400);
/** A whole text; the command line takes it from a file. */
export const document = word('document', LONGEST_DOCUMENT);

/** The bytes of a file, in base64; the command line reads them. */
export const file = word('file', LONGEST_DOCUMENT);

/** One of a few words. */
export const choice = <const C extends readonly string[], const S extends Said>(choices: C, said: S) => ({
  ...said,
  kind: 'choice' as const,
  choices,
});

/** Yes, or not said. */
export const flag = <const S extends Said>(said: S) => ({ ...said, kind: 'flag' as const, optional: true as const });

/** Something with a schema of its own. */
export const object = <const S extends Said>(said: S) => ({ ...said, kind: 'object' as const });

/** A whole number within bounds. */
export const number = <const S extends Said & { readonly otherwise?: number }>(
  [least, most]: readonly [number, number],
  said: S,
) => ({ ...said, kind: 'number' as const, least, most });

/** Several words of one kind; in a list of names each is as long as one may be. */
export const several = <const Kind extends WordKind, const S extends Said & { readonly longest?: number }>(
  of: Kind,
  [least, most]: readonly [number, number],
  said: S,
) => ({ longest: 400, ...said, kind: 'words' as const, of, least, most });

/** Several things with fields of their own. */
export const groups = <const F extends Fields, const S extends Said>(
  each: string,
  fields: F,
  [least, most]: readonly [number, number],
  said: S,
) => ({ ...said, kind: 'groups' as const, each, fields, least, most });
