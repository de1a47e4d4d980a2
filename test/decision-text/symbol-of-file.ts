/** "S_RES_2456_(2019).txt" is S/RES/2456 (2019): the name of a file of the corpus, where its text prints no symbol. */
export const symbolOfFile = (file: string): string =>
  file
    .replace(/\.txt$/, '')
    .replaceAll('_(', ' (')
    .replaceAll('_', '/');
