/**
 * Seals as they are kept: one line, with the moment of sealing and, where there is a key, an Ed25519 signature over what
 * stands before it: `204:3f0c… 2026-11-28T10:21:17.099Z ed25519:Base64`.
 */
import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { refused } from './refused.js';
import { type Seal, sealOf, sealText } from './seal.js';

export interface KeptSeal extends Seal {
  /** When it was sealed, by the clock of whoever did; null where the line does not say. */
  readonly sealedAt: string | null;
  /** In Base64; null where nobody signed. */
  readonly signature: string | null;
}

const SIGNED = /\sed25519:([A-Za-z0-9+/]{86}==)\s*$/;
const TIMED = /\s(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)(?:\s|$)/;

/** What is signed. */
const messageOf = (seal: Seal, sealedAt: string | null): Buffer =>
  Buffer.from(sealedAt === null ? sealText(seal) : `${sealText(seal)} ${sealedAt}`);

/** @throws Rejection `seal.invalid` */
export const keptSealOf = (line: string): KeptSeal => ({
  ...sealOf(line),
  sealedAt: TIMED.exec(line)?.[1] ?? null,
  signature: SIGNED.exec(line)?.[1] ?? null,
});

/** The line that is kept. */
export const keptLine = ({ sealedAt, signature, ...seal }: KeptSeal): string =>
  [sealText(seal), sealedAt, signature === null ? null : `ed25519:${signature}`]
    .filter((part) => part !== null)
    .join(' ');

/** @param key an Ed25519 key; without one nobody signs */
export const signSeal = ({ count, root }: Seal, sealedAt: string, key?: KeyObject): KeptSeal => ({
  count,
  root,
  sealedAt,
  signature: key ? sign(null, messageOf({ count, root }, sealedAt), key).toString('base64') : null,
});

/** Whether one of these keys signed it. */
export const isSignedBy = ({ sealedAt, signature, ...seal }: KeptSeal, keys: readonly KeyObject[]): boolean =>
  signature !== null &&
  keys.some((key) => verify(null, messageOf(seal, sealedAt), key, Buffer.from(signature, 'base64')));

const keyIn = (path: string, make: (pem: Buffer) => KeyObject, kind: string): KeyObject => {
  let key: KeyObject | undefined;
  try {
    key = make(readFileSync(path));
  } catch {
    key = undefined; // what stands in a file of keys is never told
  }
  if (key?.asymmetricKeyType !== 'ed25519') throw refused('key.invalid', { path, kind });
  return key;
};

/** The private key in a PEM file. @throws Rejection `key.invalid` */
export const signingKey = (path: string): KeyObject => keyIn(path, createPrivateKey, 'private');

/** The public key in a PEM file; of a private one the public half. @throws Rejection `key.invalid` */
export const publicKey = (path: string): KeyObject => keyIn(path, createPublicKey, 'public');
