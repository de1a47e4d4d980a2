/**
 * A process with two projections, the second of which reads the rows of the first:
 * `sums-child.mjs <store> <directory> <catchUp|rebuild> <version of the second> <at which of its calls it kills itself, or 0>`;
 * `rebuild` makes the second anew by its name. Imports what `npm run build` left, for a process of its own runs JavaScript.
 */
import { SqliteEventStore } from '#event-store/sqlite';
import { Projector, ReadDatabase } from '#projector';

const [path, directory, work, version, fatal] = process.argv.slice(2);
const tally = {
  name: 'tally',
  version: 1,
  setup: (db) => db.exec('CREATE TABLE noted (seq INTEGER PRIMARY KEY, id TEXT NOT NULL, n INTEGER NOT NULL) STRICT'),
  project: ({ id, data }, seq, db) => void db.prepare('INSERT INTO noted VALUES (?, ?, ?)').run(seq, id, data.n),
};
let calls = 0;
const sums = {
  name: 'sums',
  version: Number(version),
  setup: (db) => db.exec('CREATE TABLE sum (seq INTEGER PRIMARY KEY, total INTEGER NOT NULL) STRICT'),
  index: (db) => db.exec('CREATE INDEX sum_by_total ON sum (total)'),
  project: (_, seq, db) => {
    const before =
      db
        .prepare('SELECT total FROM sum WHERE seq = ?')
        .pluck()
        .get(seq - 1) ?? Number(version);
    const n = db.prepare('SELECT n FROM noted WHERE seq = ?').pluck().get(seq);
    db.prepare('INSERT INTO sum VALUES (?, ?)').run(seq, before + n);
    if (++calls === Number(fatal)) process.kill(process.pid, 'SIGKILL');
  },
};

const store = await SqliteEventStore.open(path);
const database = new ReadDatabase(directory, { name: 'tally', projections: [tally, sums] });
const projector = new Projector(store, database, { streamPrefixes: ['ours-'] });
await (work === 'rebuild' ? projector.rebuild({ only: 'sums' }) : projector.catchUp());
const answer = await database.read((db) => [
  db.prepare('SELECT count(*), total(n) FROM noted').raw().get(),
  db.prepare('SELECT count(*), max(total) FROM sum').raw().get(),
]);
process.stdout.write(JSON.stringify(answer));
database.close();
await store.close();
