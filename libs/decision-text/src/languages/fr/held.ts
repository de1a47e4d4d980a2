/** Words before something that is over: "adoptée à". */
export const FRENCH_HELD =
  /(?<!\p{L}|(?:soit|soient|être|sera|seront) )(?:adoptée?s?|tenue?s?|approuvée?s?|(?<!progrès )réalisée?s?|présentée?s?|convoquée?s?|conclue?s?|signée?s?|en date|publiée?s?|énoncée?s?|faite?s?)(?: par [\p{L}’' -]{2,110})?,? ?$/u;
