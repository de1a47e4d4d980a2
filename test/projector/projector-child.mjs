/**
 * A process that projects: `projector-child.mjs <store> <directory> <seq at which it kills itself, or 0> [rebuild]`.
 * Imports what `npm run build` left, for a process of its own runs JavaScript.
 */
import { SqliteEventStore } from '#event-store/sqlite';
import { Projector, ReadDatabase } from '#projector';

const [path, directory, fatal, work = 'catchUp'] = process.argv.slice(2);
const tally = {
  name: 'tally',
  version: 1,
  setup: (db) => db.exec('CREATE TABLE noted (seq INTEGER PRIMARY KEY, id TEXT NOT NULL, n INTEGER NOT NULL) STRICT'),
  project: ({ id, data }, seq, db) => {
    db.prepare('INSERT INTO noted VALUES (?, ?, ?)').run(seq, id, data.n);
    if (seq === Number(fatal)) process.kill(process.pid, 'SIGKILL');
  },
};

const store = await SqliteEventStore.open(path);
const database = new ReadDatabase(directory, { name: 'tally', projections: [tally] });
await new Projector(store, database, { streamPrefixes: ['ours-'] })[work]();
database.close();
await store.close();
