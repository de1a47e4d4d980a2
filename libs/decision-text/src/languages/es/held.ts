/** Words before something that is over: "aprobado en". */
export const SPANISH_HELD =
  /(?<!\p{L}|(?:ser|sea|sean|será|serán) )(?:aprobad[ao]s?|celebrad[ao]s?|adoptad[ao]s?|(?<!(?:progresos|avances) )realizad[ao]s?|establecid[ao]s?|presentad[ao]s?|convocad[ao]s?|acordad[ao]s?|suscrit[ao]s?|firmad[ao]s?)(?: por [\p{L} -]{2,110})?,? ?$/u;
