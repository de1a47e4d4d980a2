/** The tally as two threads make it: each stream is a key; every event says which of them made its row. */
import { type Database } from 'better-sqlite3';
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isMainThread, threadId } from 'node:worker_threads';
import { type Projection, type ReadModel } from '#projector';
import { tally } from './tally.js';

/** The last event before the helper may take on what is new: it has been begun, and passes over all of these. */
export const HELPED_FROM = 8 * 256;
const AFTER_ANSWER_MS = 200;
const PATIENCE_MS = 20_000;

const markerBeside = (db: Database): string => join(dirname(db.name), 'helper-has-come');

/** The main thread waits here, or the log would be at its end before the helper has begun. */
function* untilHelped(db: Database): Generator<undefined, void> {
  const until = performance.now() + PATIENCE_MS;
  while (!existsSync(markerBeside(db)) && performance.now() < until) yield;
  for (const start = performance.now(); performance.now() - start < AFTER_ANSWER_MS;) yield;
}

const sharedNotes: Projection = {
  ...tally,
  setup: (db) => {
    tally.setup(db);
    db.exec('CREATE TABLE made (seq INTEGER PRIMARY KEY, thread INTEGER NOT NULL) STRICT');
  },
  project: (event, seq, db) => {
    if (event.type === 'fatal' && !isMainThread) process.exit();
    tally.project(event, seq, db);
    db.prepare('INSERT INTO made VALUES (?, ?)').run(seq, threadId);
    return isMainThread && seq === HELPED_FROM ? untilHelped(db) : undefined;
  },
  pass: (_, seq, db) => {
    if (!isMainThread && seq === HELPED_FROM - 1) writeFileSync(markerBeside(db), '');
  },
};

export const sharedTally: ReadModel = {
  name: 'tally',
  projections: [sharedNotes],
  sharing: { keyOf: ({ stream }) => stream, script: new URL('./tally-helper.mjs', import.meta.url) },
};
