/** Backups that the server takes by itself, and how many of them it keeps. */
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StoreError } from '#event-sourcing';
import { backUp, type BackedUp } from './backup.js';
import { besideOf } from './beside.js';

export interface BackupPlan {
  readonly folder: string;
  /** Milliseconds from one to the next. */
  readonly everyMs: number;
  /** How many are kept; older ones are removed once a newer one is proven. */
  readonly keep: number;
}

const NAME = /^mandatum-\d{8}T\d{6}\d{3}Z\.db$/;
const HOUR = 3_600_000;
/** Timers take no longer pauses. */
const LONGEST_PAUSE = 24 * HOUR;

const nameAt = (now: Date): string => `mandatum-${now.toISOString().replace(/[-:.]/g, '')}.db`;

/** Those in the folder, the newest first. */
export const backupsIn = (folder: string): readonly { readonly file: string; readonly takenAt: number }[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => NAME.test(name))
    .sort()
    .reverse()
    .map((name) => ({ file: join(folder, name), takenAt: statSync(join(folder, name)).mtimeMs }));

/**
 * `MANDATUM_BACKUP_TO` (a folder), `MANDATUM_BACKUP_EVERY_HOURS` (24) and `MANDATUM_BACKUP_KEEP` (14); undefined where no
 * folder is named.
 * @throws StoreError `backup.settings-invalid`, which names every problem
 */
export const backupPlan = (env: NodeJS.ProcessEnv = process.env): BackupPlan | undefined => {
  const folder = env['MANDATUM_BACKUP_TO'];
  const hours = Number(env['MANDATUM_BACKUP_EVERY_HOURS'] || 24);
  const keep = Number(env['MANDATUM_BACKUP_KEEP'] || 14);
  const problems = [
    !(hours > 0 && hours <= 24 * 366) && 'MANDATUM_BACKUP_EVERY_HOURS is no number of hours above 0',
    !(Number.isInteger(keep) && keep > 0) && 'MANDATUM_BACKUP_KEEP is no whole number above 0',
    !folder &&
      (env['MANDATUM_BACKUP_EVERY_HOURS'] || env['MANDATUM_BACKUP_KEEP']) &&
      'MANDATUM_BACKUP_TO names no folder',
  ].filter((problem) => typeof problem === 'string' && problem !== '');
  if (problems.length > 0) throw new StoreError('backup.settings-invalid', `${problems.join('; ')}.`);
  return folder ? { folder, everyMs: hours * HOUR, keep } : undefined;
};

/** One more, and those that are too many go. @throws as `backUp` does */
export const backUpByPlan = async (data: string, { folder, keep }: BackupPlan, now = new Date()): Promise<BackedUp> => {
  const taken = await backUp(data, join(folder, nameAt(now)));
  for (const { file } of backupsIn(folder).slice(keep))
    for (const path of [file, besideOf(file)]) rmSync(path, { recursive: true, force: true });
  return taken;
};

/**
 * Takes one whenever the newest is older than the plan says, until aborted.
 * @param failed is told what went wrong; the next attempt is an hour later, or when the next one would be due
 */
export const keepBackingUp = async (
  data: string,
  plan: BackupPlan,
  signal: AbortSignal,
  failed: (error: unknown) => void,
): Promise<void> => {
  let wait = 0;
  while (!signal.aborted) {
    await pause(Math.min(wait, LONGEST_PAUSE), undefined, { signal, ref: false }).catch(() => undefined);
    if (signal.aborted) return;
    const [newest] = backupsIn(plan.folder);
    wait = newest ? newest.takenAt + plan.everyMs - Date.now() : 0;
    if (wait > 0) continue;
    wait = plan.everyMs;
    await backUpByPlan(data, plan).catch((error: unknown) => {
      failed(error);
      wait = Math.min(HOUR, plan.everyMs);
    });
  }
};
