import { describe, expect, it } from '@jest/globals';
import { answerTo, caseFiles } from './cases.js';

/** Cases of layout, document formats, drafting and days; others are of bodies or languages. */
const LAYOUT = /^(?:06|07|08|09|10|13|14|19|21|22|23|24|26|31|38|40|41)-/;

const files = caseFiles();
if (files.length === 0) console.log('skipped: no cases beside this repository');

describe('the small inputs beside this repository', () => {
  if (files.length === 0) it.skip('are not there', () => undefined);
  else
    it.each(files.filter((name) => LAYOUT.test(name)))(
      '%s is read as it should be',
      async (name) => {
        expect((await answerTo(name)).wrong).toEqual([]);
      },
      60_000,
    );

  if (files.length > 0)
    it.each(files)(
      '%s is read without an error',
      async (name) => {
        expect((await answerTo(name)).now).not.toBe('');
      },
      60_000,
    );
});
