/** Ordinal words as they stand in "thirty-fourth session", "trigésimo cuarto período de sesiones". */
const UNITS: readonly (readonly string[])[] = [
  ['first', 'primer', 'primero', 'primera'],
  ['second', 'segundo', 'segunda'],
  ['third', 'tercer', 'tercero', 'tercera'],
  ['fourth', 'cuarto', 'cuarta'],
  ['fifth', 'quinto', 'quinta'],
  ['sixth', 'sexto', 'sexta'],
  ['seventh', 'séptimo', 'septimo', 'séptima'],
  ['eighth', 'octavo', 'octava'],
  ['ninth', 'noveno', 'novena', 'nono'],
  ['tenth', 'décimo', 'decimo', 'décima'],
  ['eleventh', 'undécimo', 'undecimo', 'undécima', 'decimoprimer', 'decimoprimero', 'decimoprimera'],
  ['twelfth', 'duodécimo', 'duodecimo', 'duodécima', 'decimosegundo', 'decimosegunda'],
  ['thirteenth', 'decimotercer', 'decimotercero', 'decimotercera'],
  ['fourteenth', 'decimocuarto', 'decimocuarta'],
  ['fifteenth', 'decimoquinto', 'decimoquinta'],
  ['sixteenth', 'decimosexto', 'decimosexta'],
  ['seventeenth', 'decimoséptimo', 'decimoseptimo', 'decimoséptima'],
  ['eighteenth', 'decimoctavo', 'decimoctava'],
  ['nineteenth', 'decimonoveno', 'decimonovena'],
];
const TENS: readonly (readonly [number, readonly string[]])[] = [
  [20, ['twentieth', 'twenty', 'vigésimo', 'vigesimo', 'vigésima']],
  [30, ['thirtieth', 'thirty', 'trigésimo', 'trigesimo', 'trigésima']],
  [40, ['fortieth', 'forty', 'cuadragésimo', 'cuadragesimo', 'cuadragésima']],
  [50, ['fiftieth', 'fifty', 'quincuagésimo', 'quincuagesimo', 'quincuagésima']],
  [60, ['sixtieth', 'sixty', 'sexagésimo', 'sexagesimo', 'sexagésima']],
  [70, ['seventieth', 'seventy', 'septuagésimo', 'septuagesimo', 'septuagésima']],
  [80, ['eightieth', 'eighty', 'octogésimo', 'octogesimo', 'octogésima']],
  [90, ['ninetieth', 'ninety', 'nonagésimo', 'nonagesimo', 'nonagésima']],
  [100, ['hundredth', 'hundred', 'centésimo']],
];

const VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
  ...TENS.flatMap(([value, words]) => words.map((word) => [word, value] as const)),
]);

/** Words that an ordinal is made of, for use in a pattern. */
export const ORDINAL_WORDS: readonly string[] = [...VALUES.keys()];

/**
 * The value of an ordinal in words or digits: "thirty-fourth" → 34, "vigesimosexto" → 26, "82nd" → 82, "XLI" is not one.
 * Looks at the last words only, so that "its thirty-fourth" gives 34.
 */
export function ordinalIn(phrase: string): number | undefined {
  const digits = /(\d{1,4})(?:st|nd|rd|th|\.?[ºª°]|o)\b|(\d{1,4})(?:\.?[ºª°])/i.exec(phrase);
  if (digits !== null) return Number(digits[1] ?? digits[2]);
  let value = 0;
  for (const word of phrase
    .toLowerCase()
    .split(/[\s-]+/)
    .slice(-3))
    value += VALUES.get(word) ?? compound(word);
  return value > 0 ? value : undefined;
}

/** Spanish joins tens and units: "vigesimosexto", "trigesimoctavo". */
function compound(word: string): number {
  for (const [tens, words] of TENS)
    for (const stem of words) {
      if (!word.startsWith(stem.slice(0, -1))) continue;
      const unit = VALUES.get(word.slice(stem.length)) ?? VALUES.get(word.slice(stem.length - 1));
      if (unit !== undefined) return tens + unit;
    }
  return 0;
}
