import { matchesOf } from '../text/matches.js';

const QUOTED_NUMBER = /^[ \t\u00a0]*[“"«][^\S\n]?\d{1,3}\.(?=\s)/gmu;
const BARE_NUMBER = /^[ \t\u00a0]*\d{1,3}\.\s/mu;
const CLOSED = /[”"»][.;]?[^\S\n]*\r?$/gmu;
const OPENING = /^([ \t\u00a0]*)[“"«](?=[^\S\n]?(?:\d{1,3}\.|\([a-z]{1,4}\)|\p{L}))/gmu;

/**
 * A decision that is quoted as a whole, as press releases and yearbooks print it, opens every paragraph with a quotation
 * mark and closes none but the last. Those marks become spaces, so that everything stays where it stands. Paragraphs
 * that are quoted one by one, or within a text that has numbers of its own, are somebody's amendments and stay as they are.
 */
export function quotedThroughout(text: string): string {
  const numbered = matchesOf(QUOTED_NUMBER, text).length;
  if (numbered < 2 || BARE_NUMBER.test(text)) return text;
  const closed = matchesOf(CLOSED, text).length;
  return closed > numbered / 2 ? text : text.replace(OPENING, '$1 ');
}
