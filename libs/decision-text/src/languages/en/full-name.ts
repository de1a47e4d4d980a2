const SHORT =
  /^(?:\p{Lu}[\p{L}-]+ ){0,2}(?:Office|Commission|Committee|Council|Assembly|President|Group|Panel|Board|Programme|Agency|Mission|Team|Conference|Division|Fund|Unit|Department|Institute|Centre|Mechanism|Authority|Union|Tribunal|Forum|Force|Chair|Director)$/u;
/** What may follow it: " for Social Development". Sticky. */
const AFTER =
  /(?: (?:of|for|on|to|against|in)(?: the)?(?: (?!Member|States)\p{Lu}[\p{L}’-]+)+(?: and (?!Member|States)\p{Lu}[\p{L}’-]+)?)+/uy;
/** What may stand before it: "Economic and Social ". */
const BEFORE = /(?<=\p{Ll} )(?:\p{Lu}[\p{L}’-]+ (?:and )?){1,6}$/u;
/** Whether the word before a name begins with a capital, an "and" between: nearly none does, and is looked at no further. */
function mayBeLed(words: string, at: number): boolean {
  const end = words.startsWith(' and ', at - AND - 1) ? at - AND : at;
  return words.charAt(end - 1) === ' ' && /\p{Lu}/u.test(words.charAt(words.lastIndexOf(' ', end - 2) + 1));
}
const AND = 'and '.length;
const GOES_ON = /[\p{L}-]/u;
const LONGEST = 200;
const REACH = 1500;

/**
 * The longer name by which a paragraph has called somebody before: "the Commission" after "the Commission for Social
 * Development". A body's own short name stays as it is printed.
 */
export function fullName(name: string, before: string, speaker: string | undefined): string {
  if (!SHORT.test(name)) return name;
  const words = before.slice(-REACH);
  if (!words.includes(name) || `the ${speaker ?? ''}`.endsWith(` ${name}`)) return name;
  let last = name;
  for (let at = words.indexOf(name), free = 0; at >= 0; at = words.indexOf(name, at + name.length)) {
    const longer = longerAt(words, at, name, free);
    if (longer === undefined) continue;
    last = longer.text;
    free = longer.end;
  }
  return last;
}

/** The longer name that a short one is part of where it stands; it begins at `free` or later. */
function longerAt(words: string, at: number, name: string, free: number): { text: string; end: number } | undefined {
  const end = at + name.length;
  const lead =
    GOES_ON.test(words.charAt(end)) || !mayBeLed(words, at)
      ? null
      : BEFORE.exec(words.slice(Math.max(0, free - 2, at - LONGEST), at));
  if (lead !== null) return { text: lead[0] + name, end };
  AFTER.lastIndex = end;
  const rest = at < free || GOES_ON.test(words.charAt(at - 1)) ? null : AFTER.exec(words);
  return rest === null ? undefined : { text: name + rest[0], end: end + rest[0].length };
}
