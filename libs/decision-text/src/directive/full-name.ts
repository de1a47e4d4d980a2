const SHORT =
  /^(?:\p{Lu}[\p{L}-]+ ){0,2}(?:Office|Commission|Committee|Council|Assembly|President|Group|Panel|Board|Programme|Agency|Mission|Team|Conference|Division|Fund|Unit|Department|Institute|Centre|Mechanism|Authority|Union|Tribunal|Forum|Force|Chair|Director)$/u;
const AFTER = String.raw`(?:(?: (?:of|for|on|to|against|in|and|the))* \p{Lu}[\p{L}’-]+)+`;
const BEFORE = String.raw`(?:\p{Lu}[\p{L}’-]+ )(?:(?:\p{Lu}[\p{L}’-]+|of|and|the|for|on) ){0,7}`;
const REACH = 1500;

/**
 * The longer name by which a paragraph has called somebody before: "the Commission" after "the Commission for Social
 * Development". A body's own short name stands for no other body.
 */
export function fullName(name: string, before: string, speaker: string | undefined): string {
  if (!SHORT.test(name)) return name;
  const words = before.slice(-REACH);
  if (!words.includes(name)) return name;
  const longer = new RegExp(String.raw`(?<![\p{L}-])(?:${name}${AFTER}|${BEFORE}${name}(?![\p{L}-]))`, 'gu');
  const found = words.match(longer)?.at(-1)?.trim();
  if (found === undefined || (speaker?.endsWith(` ${name}`) === true && found !== speaker)) return name;
  return found;
}
