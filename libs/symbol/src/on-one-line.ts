/** A symbol whose line broke within it, as it is printed elsewhere: "AG/ RES. 1936" is "AG/RES. 1936". */
export const onOneLine = (printed: string): string =>
  printed
    .replace(/\s+/g, ' ')
    .replace(/^([A-Z]{2,8}\.?) ?\/ ?(?=RES|DEC)/, '$1/')
    .trim();
