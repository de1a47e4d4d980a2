/**
 * Where seals are kept out of reach: a folder whose file is added to and never rewritten, or an address, such as that of a
 * second register, which takes one by POST and gives all it has by GET.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptSealOf, type KeptSeal } from '#archive';
import { StoreError } from '#event-sourcing';

const FILE = 'seals.txt';
/** How long an address is waited for (ms), and how much it may answer (characters). */
const PATIENCE = 10_000;
const MOST = 64 * 1024 * 1024;

/** A seal that a witness keeps. */
export interface Witnessed extends KeptSeal {
  readonly witness: string;
}

const isAddress = (witness: string): boolean => /^https?:\/\//.test(witness);

const unreachable = (witness: string, cause: unknown): StoreError =>
  new StoreError('witness.unreachable', `${witness} gives or takes no seals; check the place and its rights.`, {
    cause,
  });

/** Whatever goes over the wire in the clear, another could read. */
const isPrivate = (address: string): boolean =>
  /^https:|^http:\/\/(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])[:/]/.test(address);

/**
 * The token that a witness asks for, as the file of `MANDATUM_WITNESS_TOKENS_FILE` has it: on each line an address and its token.
 * @throws StoreError `witness.settings-invalid`
 */
const tokenFor = (address: string, path = process.env['MANDATUM_WITNESS_TOKENS_FILE']): string | undefined => {
  if (!path) return undefined;
  const lines = contentOf(path).split('\n');
  const token = lines.map((line) => line.trim().split(/\s+/)).find(([of]) => of === address)?.[1];
  if (token === undefined || isPrivate(address)) return token;
  throw new StoreError('witness.settings-invalid', `${address} has a token and is no https address.`);
};

const contentOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new StoreError(
      'witness.settings-invalid',
      `MANDATUM_WITNESS_TOKENS_FILE names ${path}, which cannot be read.`,
      { cause },
    );
  }
};

const bounded = async (body: AsyncIterable<Uint8Array> | null): Promise<string> => {
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of body ?? []) {
    text += decoder.decode(piece, { stream: true });
    if (text.length > MOST) throw new Error('It answers more than seals.');
  }
  return text;
};

const asked = async (address: string, seal?: string): Promise<string> => {
  const token = tokenFor(address);
  const response = await fetch(address, {
    ...(seal !== undefined && { method: 'POST', body: JSON.stringify({ seal }) }),
    headers: {
      ...(seal !== undefined && { 'content-type': 'application/json' }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (!response.ok) throw new Error(`It answers ${response.status}.`);
  return bounded(response.body);
};

const linesAt = async (address: string): Promise<readonly string[]> => {
  const { seals } = JSON.parse(await asked(address)) as { readonly seals?: unknown };
  if (!Array.isArray(seals)) throw new Error('It tells no seals.');
  return seals.map(String);
};

const linesIn = (folder: string): readonly string[] =>
  readFileSync(join(folder, FILE), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');

const failing = <Result>(witness: string, work: () => Promise<Result>): Promise<Result> =>
  work().catch((error: unknown) => {
    throw error instanceof StoreError ? error : unreachable(witness, error);
  });

/**
 * Has a seal witnessed: a line more in the folder's seals.txt, or told to the address.
 * @throws StoreError `witness.unreachable`, `witness.settings-invalid`
 */
export const witnessSeal = (witness: string, line: string): Promise<void> =>
  failing(witness, async () => {
    if (isAddress(witness)) return void (await asked(witness, line));
    mkdirSync(witness, { recursive: true });
    appendFileSync(join(witness, FILE), `${line}\n`, { flush: true });
  });

/**
 * The seals that a witness has kept, in the order in which it was told them.
 * @throws StoreError `witness.unreachable`, `witness.settings-invalid`
 * @throws Rejection `seal.invalid`
 */
export const witnessed = async (witness: string): Promise<readonly Witnessed[]> => {
  const lines = await failing(witness, async () => (isAddress(witness) ? linesAt(witness) : linesIn(witness)));
  return lines.map((line) => ({ ...keptSealOf(line), witness }));
};

/** As `witnessed`; none where a folder has none yet. */
export const witnessedSoFar = async (witness: string): Promise<readonly Witnessed[]> =>
  isAddress(witness) || existsSync(join(witness, FILE)) ? witnessed(witness) : [];
