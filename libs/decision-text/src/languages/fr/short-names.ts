const FULL = String.raw`(\p{Lu}[\p{L}’'-]+(?: (?:(?:de|du|des|la|les|le|et|pour|sur|contre|en) ){0,3}[\p{L}’'-]+){1,14})`;

/** "la Commission interaméricaine des femmes (CIM)", "… (ci-après « la Commission »)". */
export const FRENCH_SHORT_NAME = new RegExp(
  String.raw`${FULL} \((?:ci-après,? )?(?:[“"‘'«]? ?(?:la |le |l['’])?([\p{Lu}][\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3}) ?[”"’'»]?)\)`,
  'gu',
);
