import { matchesOf } from '../../text/matches.js';

const TIME =
  /(?<!\p{L})(?:o mais tardar|no mais tardar|dentro de (?:um )?(?:\p{L}+ ){1,3}(?:dias|semanas|meses|anos)|(?:antes d[eoa]|em|no|na|durante|para|até) (?:[oa] |su[ao] |os )?(?:[\p{L}\d-]+ ){0,6}?(20\d\d)(?![\d–/-])|(?:em|no|na|antes d[oa]|durante|para) (?:[oa] |seu |sua )?(?:\p{L}+ ){0,6}?(?:períodos?|sessão|reunião)(?!\p{L}))/giu;
const OVER = /\p{L}+(?:ado|ada|ados|adas|ido|ida|idos|idas) (?:por [^,;.]{2,40} )?$/u;

/** The first time that is spoken of and that has passed for none. */
export function portugueseUnreadTime(words: string, year: number | undefined): readonly [number, number] | undefined {
  const match = matchesOf(TIME, words).find(
    ({ index, 1: printed }) =>
      !OVER.test(words.slice(Math.max(0, index - 60), index)) &&
      (printed === undefined || year === undefined || Number(printed) >= year),
  );
  return match === undefined ? undefined : [match.index, match.index + match[0].length];
}
