/**
 * The write-ahead log of a file: taken into the file by a thread of its own, for that is one long call of SQLite's, and
 * syncs to the disk.
 */
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

/** Beyond this it is taken in. */
const LONG_BYTES = 4 * 1024 * 1024;
const DRIVER = createRequire(import.meta.url).resolve('better-sqlite3');
/** Plain JavaScript, so that it runs wherever this does: built, or from the sources. */
const TAKE_IN = `
  const { driver, path } = require('node:worker_threads').workerData;
  const db = new (require(driver))(path, { fileMustExist: true, timeout: 0 });
  try { db.pragma('wal_checkpoint(PASSIVE)'); } finally { db.close(); }`;

export class WriteAheadLog {
  #isBeingTakenIn = false;

  constructor(private readonly path: string) {}

  /** Has a long one taken in; where that fails it stays, and the next commit tries again. */
  keepShort(): void {
    if (this.#isBeingTakenIn || !this.#isLong()) return;
    this.#isBeingTakenIn = true;
    const worker = new Worker(TAKE_IN, { eval: true, workerData: { driver: DRIVER, path: this.path } });
    worker.unref();
    worker.on('error', () => undefined);
    worker.on('exit', () => (this.#isBeingTakenIn = false));
  }

  #isLong(): boolean {
    return (statSync(`${this.path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > LONG_BYTES;
  }
}
