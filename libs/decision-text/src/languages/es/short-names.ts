const FULL = String.raw`(\p{Lu}[\p{L}’'-]+(?: (?:(?:de|del|la|las|los|el|y|para|sobre|contra|en) ){0,3}\p{Lu}[\p{L}’'-]+){1,14})`;

/** "la Comisión Interamericana de Mujeres (CIM)", "… (en adelante “la Comisión”)". */
export const SPANISH_SHORT_NAME = new RegExp(
  String.raw`${FULL} \((?:en adelante,? )?(?:[“"‘']?(?:la |el )?([\p{Lu}][\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3})[”"’']?)\)`,
  'gu',
);
