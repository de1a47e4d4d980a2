import { it } from '@jest/globals';
import { comesToTheSame } from './corrections-at-once.js';

it(
  '400 paragraphs corrected one by one, and all at once in a document, come to the same register',
  () => comesToTheSame(400),
  1_200_000,
);
