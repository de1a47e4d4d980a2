/** Names of bodies may stand in their own language. */
const FULL = String.raw`((?:\p{Lu}[\p{L}’'-]+|Inter-American)(?: (?:(?:of|on|for|and|the|to|in|de|del|la|las|los|el|y) ){0,3}\p{Lu}[\p{L}’'-]+){1,14})`;

/** "the Inter-American Commission of Women (CIM)", "… (hereinafter “the Commission”)". */
export const ENGLISH_SHORT_NAME = new RegExp(
  String.raw`${FULL} \((?:hereinafter(?: referred to as)?:? )?(?:[“"‘']?(?:the )?([\p{Lu}][\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3})[”"’']?)\)`,
  'gu',
);
