const FULL = String.raw`(\p{Lu}[\p{L}’'-]+(?: (?:(?:d[eoa]s?|[oa]s?|e|para|sobre|contra|em) ){0,3}\p{Lu}[\p{L}’'-]+){1,14})`;

/** "a Comissão Interamericana de Mulheres (CIM)", "… (doravante “a Comissão”)". */
export const PORTUGUESE_SHORT_NAME = new RegExp(
  String.raw`${FULL} \((?:doravante,? |adiante,? )?(?:[“"‘'«]?(?:a |o )?([\p{Lu}][\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3})[”"’'»]?)\)`,
  'gu',
);
