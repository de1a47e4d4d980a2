/** Bearer tokens: a public id by which one is found, and a secret that nobody else knows. */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

export interface TokenParts {
  readonly id: string;
  readonly secret: string;
}

const FORM = /^mandatum_([0-9a-f]{16})_([\w-]{43})$/;

export const newToken = (): TokenParts => ({
  id: randomBytes(8).toString('hex'),
  secret: randomBytes(32).toString('base64url'),
});

/** As it is shown, once. */
export const tokenText = ({ id, secret }: TokenParts): string => `mandatum_${id}_${secret}`;

/** The parts of what was sent; undefined where it is no token of ours. */
export const tokenParts = (text: string): TokenParts | undefined => {
  const [, id, secret] = FORM.exec(text) ?? [];
  return id === undefined || secret === undefined ? undefined : { id, secret };
};

const COST = { N: 16_384, r: 8, p: 1 } as const;
const LENGTH = 32;

const derived = (secret: string, salt: Buffer, cost: typeof COST): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(secret, salt, LENGTH, cost, (error, key) => (error ? reject(error) : resolve(key)));
  });

/** What is kept of a secret: cost, salt and scrypt hash. */
export const secretHash = async (secret: string): Promise<string> => {
  const salt = randomBytes(16);
  const key = await derived(secret, salt, COST);
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64url'), key.toString('base64url')].join('$');
};

/** Whether the secret is the one of which the hash was kept; takes some 30 ms, by design. */
export const isSecretOf = async (hash: string, secret: string): Promise<boolean> => {
  const [, , , , salt = '', key = ''] = hash.split('$');
  const expected = Buffer.from(key, 'base64url');
  const found = await derived(secret, Buffer.from(salt, 'base64url'), COST);
  return expected.length === found.length && timingSafeEqual(expected, found);
};
