const SMALL = /\p{Ll}/u;

/** Makes the function that sets small again the small words of a stretch in capitals: "LES ÉTATS MEMBRES ET LA COMMISSION À". */
export const smallInCapitals =
  (words: RegExp) =>
  (text: string): string =>
    SMALL.test(text) ? text : text.replace(words, (word) => word.toLowerCase());
