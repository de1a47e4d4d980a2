/** What ends no sentence: the stop of an abbreviation stands before a figure or behind few letters. */
const WITHIN = String.raw`(?:[^;:.]|\.(?=[ºª°\d])|(?<=(?<!\p{L})(?:n|no|núm|art|arts|inc|al|par|Res|Doc))\.)`;

/** In the Romance languages, words between commas behind the name of a body, as part of a pattern: ", nos termos do n.º 6 do artigo 7.º,". */
export const INSERTED = String.raw`(?:, ${WITHIN}{3,200},)?`;

/** The same up to the first comma behind which one of these verbs stands. */
export const insertedBefore = (verbs: readonly string[]): string =>
  String.raw`(?:, ${WITHIN}{3,240}?,(?= (?:\p{L}+(?:mente|ment) )?(?:${verbs.join('|')})(?!\p{L})))?`;
