/**
 * Files that were being built when their process was killed. They are known by their names, which end in the id of the
 * process; as ids come again, in containers above all, one that another process has locked is left alone too.
 */
import Database from 'better-sqlite3';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const NAME = /\.building-(\d+)-[\d.]+(-journal)?$/;
/** What this process builds, or has built. */
const own = new Set<string>();

/** A name for a file to be built; nobody else uses it. */
export const nameForBuild = (stem: string): string => {
  const name = `${stem}.building-${process.pid}-${performance.now()}`;
  own.add(name);
  return name;
};

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const isLocked = (path: string): boolean => {
  const db = new Database(path, { timeout: 0 });
  try {
    db.exec('BEGIN EXCLUSIVE');
    return false;
  } catch (error) {
    return String((error as { readonly code?: unknown }).code).startsWith('SQLITE_BUSY');
  } finally {
    db.close();
  }
};

/** Removes what nobody builds any more. */
export const removeAbandonedBuilds = (directory: string): void => {
  for (const name of readdirSync(directory)) {
    const pid = Number(NAME.exec(name)?.[1]);
    if (!pid || own.has(name.replace(/-journal$/, '')) || (pid !== process.pid && isRunning(pid))) continue;
    if (!isLocked(join(directory, name))) rmSync(join(directory, name), { force: true });
  }
};
