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
  const { parentPort, workerData } = require('node:worker_threads');
  const Database = require(workerData);
  parentPort.on('message', (path) => {
    try {
      const db = new Database(path, { fileMustExist: true, timeout: 0 });
      try { db.pragma('wal_checkpoint(PASSIVE)'); } finally { db.close(); }
    } catch {} // it stays, and the next commit tries again
    parentPort.postMessage(path);
  });`;

/** One for the whole process, begun when it is first needed; it keeps no process from ending. */
let thread: Worker | undefined;

const threadFor = (onTakenIn: (path: string) => void): Worker => {
  if (thread) return thread;
  const begun = new Worker(TAKE_IN, { eval: true, workerData: DRIVER });
  begun.on('message', onTakenIn);
  begun.on('error', () => (thread = undefined));
  begun.unref();
  thread = begun;
  return begun;
};

const beingTakenIn = new Set<string>();

export class WriteAheadLog {
  constructor(private readonly path: string) {}

  /** Has a long one taken in; where that fails it stays, and the next commit tries again. */
  keepShort(): void {
    if (beingTakenIn.has(this.path) || !this.#isLong()) return;
    beingTakenIn.add(this.path);
    threadFor((path) => beingTakenIn.delete(path)).postMessage(this.path);
  }

  #isLong(): boolean {
    return (statSync(`${this.path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > LONG_BYTES;
  }
}
