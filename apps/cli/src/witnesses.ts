/** Where seals are kept out of reach: a folder that is added to, never rewritten, or an address that gives a line for each. */
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptSealOf, type KeptSeal } from '#archive';
import { StoreError } from '#event-sourcing';

const FILE = 'seals.txt';
/** How long an address is waited for (ms). */
const PATIENCE = 10_000;

const isAddress = (witness: string): boolean => /^https?:\/\//.test(witness);

const unreachable = (witness: string, cause: unknown): StoreError =>
  new StoreError('witness.unreachable', `${witness} gives or takes no seals; check the place and its rights.`, {
    cause,
  });

const asked = async (address: string, line?: string): Promise<string> => {
  const body =
    line === undefined ? {} : { method: 'POST', body: `${line}\n`, headers: { 'content-type': 'text/plain' } };
  const response = await fetch(address, { ...body, signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`It answers ${response.status}.`);
  return response.text();
};

/**
 * Has a seal witnessed: a line more in the folder's seals.txt, or posted to the address.
 * @throws StoreError `witness.unreachable`
 */
export const witnessSeal = async (witness: string, line: string): Promise<void> => {
  try {
    if (isAddress(witness)) return void (await asked(witness, line));
    mkdirSync(witness, { recursive: true });
    appendFileSync(join(witness, FILE), `${line}\n`, { flush: true });
  } catch (error) {
    throw unreachable(witness, error);
  }
};

/**
 * The seals that a witness has kept.
 * @throws StoreError `witness.unreachable`
 * @throws Rejection `seal.invalid`
 */
export const witnessed = async (witness: string): Promise<readonly KeptSeal[]> => {
  const text = await (async () =>
    isAddress(witness) ? await asked(witness) : readFileSync(join(witness, FILE), 'utf8'))().catch((error: unknown) => {
    throw unreachable(witness, error);
  });
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(keptSealOf);
};
