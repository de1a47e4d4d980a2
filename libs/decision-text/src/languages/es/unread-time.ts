import { matchesOf } from '../../text/matches.js';

const TIME =
  /(?<!\p{L})(?:a más tardar|no más tarde|dentro de (?:los |un )?(?:\p{L}+ ){1,3}(?:días|semanas|meses|años)|(?:antes de|en|durante|para|hasta) (?:el |la |su |los )?(?:[\p{L}\d]+ ){0,6}?(20\d\d)(?![\d–/-])|(?:en|antes de|durante|para) (?:el |su )(?:\p{L}+ ){0,6}?(?:períodos?|sesión|reunión)(?!\p{L}))/giu;
const OVER = /\p{L}+(?:ado|ada|ados|adas|ido|ida|idos|idas) (?:por [^,;.]{2,40} )?$/u;

/** The first time that is spoken of and that has passed for none. */
export function spanishUnreadTime(words: string, year: number | undefined): readonly [number, number] | undefined {
  const match = matchesOf(TIME, words).find(
    ({ index, 1: printed }) =>
      !OVER.test(words.slice(Math.max(0, index - 60), index)) &&
      (printed === undefined || year === undefined || Number(printed) >= year),
  );
  return match === undefined ? undefined : [match.index, match.index + match[0].length];
}
