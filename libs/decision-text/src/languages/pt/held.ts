/** Words before something that is over: "aprovada em". */
export const PORTUGUESE_HELD =
  /(?<!\p{L}|(?:seja|sejam|ser|será|serão) )(?:aprovad[ao]s?|celebrad[ao]s?|ado(?:p)?tad[ao]s?|(?<!(?:progressos|avanços) )realizad[ao]s?|estabelecid[ao]s?|apresentad[ao]s?|convocad[ao]s?|acordad[ao]s?|subscrit[ao]s?|assinad[ao]s?|firmad[ao]s?)(?: (?:por|pel[oa]s?) [\p{L} -]{2,110})?,? ?$/u;
