import { type KeyObject } from 'node:crypto';
import { type KeptSeal, sealLog, signingKey, signSeal } from '#archive';
import { type EventStore } from '#event-sourcing';
import { STREAM_PREFIXES } from '#kinds';

/** The key that `MANDATUM_SEAL_KEY_FILE` names; undefined where it names none. @throws Rejection `key.invalid` */
export const sealKey = (path = process.env['MANDATUM_SEAL_KEY_FILE']): KeyObject | undefined =>
  path ? signingKey(path) : undefined;

/**
 * The seal of all entries, signed where there is a key.
 * @param key the file of a private Ed25519 key, by default that of the environment
 * @throws Rejection `key.invalid`
 */
export const sealedNow = async (
  store: Pick<EventStore, 'readAll'>,
  now: () => string,
  key?: string,
): Promise<KeptSeal> => {
  const signer = sealKey(key);
  const seal = await sealLog(store.readAll({ streamPrefixes: STREAM_PREFIXES }));
  return signSeal(seal, now(), signer);
};
