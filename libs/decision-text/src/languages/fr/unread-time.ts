import { matchesOf } from '../../text/matches.js';

const TIME =
  /(?<!\p{L})(?:au plus tard|dans (?:les |un délai de )(?:\p{L}+ ){1,3}(?:jours|semaines|mois|ans|années)|(?:avant|en|durant|pour|d['’]ici|jusqu['’](?:à|en|au)) (?:l['’]|le |la |à |sa |son |les )?(?:[\p{L}\d-]+ ){0,6}?(20\d\d)(?![\d–/-])|(?:à|avant|lors de|durant|pour) (?:la |sa )(?:[\p{L}-]+ ){0,6}?(?:sessions?|réunion)(?!\p{L}))/giu;
const OVER = /\p{L}+(?:é|ée|és|ées|u|ue|us|ues|it|ite|ise)(?: par [^,;.]{2,40})? $/u;

/** The first time that is spoken of and that has passed for none. */
export function frenchUnreadTime(words: string, year: number | undefined): readonly [number, number] | undefined {
  const match = matchesOf(TIME, words).find(
    ({ index, 1: printed }) =>
      !OVER.test(words.slice(Math.max(0, index - 60), index)) &&
      (printed === undefined || year === undefined || Number(printed) >= year),
  );
  return match === undefined ? undefined : [match.index, match.index + match[0].length];
}
