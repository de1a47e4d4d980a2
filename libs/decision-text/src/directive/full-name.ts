import { knownBodies } from '../layout/opening.js';

const SHORT =
  /^(?:\p{Lu}[\p{L}-]+ ){0,2}(?:Office|Commission|Committee|Council|Assembly|President|Group|Panel|Board|Programme|Agency|Mission|Team|Conference|Division|Fund|Unit|Department|Institute|Centre|Mechanism|Authority|Union|Tribunal|Forum|Force|Chair|Director)$/u;
const AFTER = String.raw`(?: (?:of|for|on|to|against|in)(?: the)?(?: (?!Member|States)\p{Lu}[\p{L}’-]+)+(?: and (?!Member|States)\p{Lu}[\p{L}’-]+)?)+`;
const BEFORE = String.raw`(?<=\p{Ll} )(?:\p{Lu}[\p{L}’-]+ (?:and )?){1,6}`;
const REACH = 1500;

/**
 * The longer name by which a paragraph has called somebody before: "the Commission" after "the Commission for Social
 * Development". A body's own short name stays as it is printed.
 */
export function fullName(name: string, before: string, speaker: string | undefined): string {
  if (!SHORT.test(name) || `the ${speaker ?? ''}`.endsWith(` ${name}`) || knownBodies(name).length > 0) return name;
  const words = before.slice(-REACH);
  if (!words.includes(name)) return name;
  const longer = new RegExp(String.raw`(?<![\p{L}-])(?:${name}${AFTER}|${BEFORE}${name}(?![\p{L}-]))`, 'gu');
  return words.match(longer)?.at(-1)?.trim() ?? name;
}
