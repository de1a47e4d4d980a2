import type { ToldLanguage } from '../layout/other-languages.js';

/** Languages that decisions are printed in beside those that are read; their paragraphs are left aside. */
export const NOT_READ: readonly ToldLanguage[] = [
  {
    name: 'French',
    common:
      /(?:^|[\s’'(])(?:les|des|aux|du|une|dans|ou|qui|sur|avec|par|est|sera|leurs?|cette|le|et|à|au|sa|ses|pour|l|d|qu)(?=[\s’',.])/gi,
  },
];
