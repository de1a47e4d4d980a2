/** A decision recorded before or after the ones that it cites, in any order, ends in the same register; thirty more in any-order.long.ts. */
import { describe, it } from '@jest/globals';
import { temporaryFolder } from '../support/cli.js';
import { chainDocuments, TEXTS } from '../support/golden-chain.js';
import { type Recording, sameInAnyOrder } from './any-order.js';

describe('decisions recorded in any order', () => {
  it('of the chain from 2003 to 2009', async () => {
    const documents = Object.values(chainDocuments(temporaryFolder())).map((path): Recording => [path]);
    const adopted: readonly Recording[] = [
      [TEXTS.res1948],
      [TEXTS.draft2118, '--symbol', 'AG/RES. 2118 (XXXV-O/05)', '--on', '2005-06-07'],
      [TEXTS.res2432, '--symbol', 'AG/RES. 2432 (XXXVIII-O/08)'],
      [TEXTS.res2456, '--symbol', 'AG/RES. 2456 (XXXIX-O/09)'],
      [TEXTS.draft2551, '--symbol', 'AG/RES. 2551 (XL-O/10)', '--on', '2010-06-08'],
    ];
    await sameInAnyOrder([...documents, ...adopted], 2);
  }, 240_000);
});
