/** Seals that a server has witnessed by itself. */
import { setTimeout as pause } from 'node:timers/promises';
import { keptLine, type KeptSeal } from '#archive';
import { StoreError } from '#event-sourcing';
import { witnessedSoFar, witnessSeal } from './witnesses.js';

export interface WitnessPlan {
  /** Folders and addresses. */
  readonly witnesses: readonly string[];
  /** Milliseconds from one seal to the next, for each. */
  readonly everyMs: number;
}

const HOUR = 3_600_000;

/**
 * `MANDATUM_WITNESSES` (folders and addresses, with commas between) and `MANDATUM_WITNESS_EVERY_HOURS` (24); undefined where
 * none is named.
 * @throws StoreError `witness.settings-invalid`
 */
export const witnessPlan = (env: NodeJS.ProcessEnv = process.env): WitnessPlan | undefined => {
  const witnesses = (env['MANDATUM_WITNESSES'] ?? '').split(',').flatMap((place) => place.trim() || []);
  const hours = Number(env['MANDATUM_WITNESS_EVERY_HOURS'] || 24);
  const problems = [
    !(hours > 0 && hours <= 24 * 366) && 'MANDATUM_WITNESS_EVERY_HOURS is no number of hours above 0',
    env['MANDATUM_WITNESS_EVERY_HOURS'] && witnesses.length === 0 && 'MANDATUM_WITNESSES names no place',
  ].filter((problem) => typeof problem === 'string' && problem !== '');
  if (problems.length > 0) throw new StoreError('witness.settings-invalid', `${problems.join('; ')}.`);
  return witnesses.length > 0 ? { witnesses, everyMs: hours * HOUR } : undefined;
};

/** When a witness was told last, in milliseconds since 1970; 0 where never. @throws as `witnessed` does */
export const lastWitnessed = async (witness: string): Promise<number> =>
  Math.max(0, ...(await witnessedSoFar(witness)).map(({ sealedAt }) => Date.parse(sealedAt ?? '') || 0).slice(-1_000));

/** Tells the witnesses whose last seal is older than the plan says. */
const witnessRound = async (
  { witnesses, everyMs }: WitnessPlan,
  seal: () => Promise<KeptSeal>,
  failed: (error: unknown) => void,
): Promise<void> => {
  const last = new Map<string, number>();
  for (const witness of witnesses) await lastWitnessed(witness).then((at) => void last.set(witness, at), failed);
  const due = [...last].filter(([, at]) => at + everyMs <= Date.now()).map(([witness]) => witness);
  if (due.length === 0) return;
  const line = keptLine(await seal());
  for (const witness of due) await witnessSeal(witness, line).catch(failed);
};

/**
 * Has the register witnessed as the plan says, until aborted: the same seal at all who are due.
 * @param failed is told what went wrong; the next attempt is an hour later at most
 */
export const keepWitnessed = async (
  plan: WitnessPlan,
  seal: () => Promise<KeptSeal>,
  signal: AbortSignal,
  failed: (error: unknown) => void,
): Promise<void> => {
  while (!signal.aborted) {
    await witnessRound(plan, seal, failed).catch(failed);
    await pause(Math.min(HOUR, plan.everyMs), undefined, { signal, ref: false }).catch(() => undefined);
  }
};
