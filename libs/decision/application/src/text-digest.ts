import { createHash } from 'node:crypto';

/** SHA-256 in hex of a text, its white space folded: the same words are the same text, however they were wrapped. */
export const textDigest = (content: string): string =>
  createHash('sha256').update(content.normalize('NFC').replace(/\s+/g, ' ').trim()).digest('hex');
