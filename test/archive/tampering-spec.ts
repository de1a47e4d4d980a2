/**
 * Somebody changes the file of the events behind the register's back. What "verify" and "verify --sealed" say of each way
 * stands in docs/prove-a-register.md as well, and is the same there.
 */
import { cpSync, readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { chainHash } from '#journal';
import { type JsonObject, type NewEvent, type StreamName } from '#event-sourcing';
import { storeFile } from '#runtime';
import { cliOver, temporaryFolder } from '../support/cli.js';

interface Row {
  readonly position: number;
  readonly id: string;
  readonly stream: StreamName;
  readonly revision: number;
  readonly type: string;
  readonly data: string;
  readonly meta: string;
}

const SESSION = 'session-oas-ga.regular.2';
const OTHER = 'session-oas-ga.regular.3';

/** Writes as nobody should: around the triggers that keep events from being changed. */
const tamper = (data: string, change: (db: Database.Database) => void): void => {
  const db = new Database(storeFile(data));
  try {
    db.exec('DROP TRIGGER events_are_never_changed; DROP TRIGGER events_are_never_removed;');
    db.transaction(change)(db);
  } finally {
    db.close();
  }
};

const rowsOf = (db: Database.Database, stream: string): readonly Row[] =>
  db.prepare<[string], Row>('SELECT * FROM events WHERE stream = ? ORDER BY revision').all(stream);
const set = (db: Database.Database, { position }: Row, column: 'data' | 'meta' | 'id', value: string) =>
  db.prepare(`UPDATE events SET ${column} = ? WHERE position = ?`).run(value, position);
const last = <Item>(items: readonly Item[]): Item => {
  const item = items.at(-1);
  if (item === undefined) throw new Error('there is none');
  return item;
};
const first = <Item>([item]: readonly Item[]): Item => last(item === undefined ? [] : [item]);

/** Exchanges what two rows say, each staying in its place in the log. */
const exchange = (db: Database.Database, one: Row, other: Row, columns: readonly (keyof Row)[]) => {
  const put = db.prepare(
    `UPDATE events SET ${columns.map((column) => `${column} = @${column}`).join(', ')} WHERE position = @at`,
  );
  const aside = db.prepare('UPDATE events SET revision = revision + 1000 WHERE position IN (?, ?)');
  aside.run(one.position, other.position);
  put.run({ ...other, at: one.position });
  put.run({ ...one, at: other.position });
};
const SAID = ['id', 'type', 'data', 'meta'] as const;

/** Says something else, and makes every hash after it right again. */
const rewrite = (db: Database.Database, stream: StreamName) => {
  let former = '';
  for (const row of rowsOf(db, stream)) {
    const { hash: _, ...meta } = JSON.parse(row.meta) as NewEvent['meta'];
    const data = { ...(JSON.parse(row.data) as JsonObject), place: 'Elsewhere' };
    former = chainHash(former, stream, row.revision, { id: row.id, type: row.type, data, meta });
    set(db, row, 'data', JSON.stringify(data));
    set(db, row, 'meta', JSON.stringify({ ...meta, hash: former }));
  }
};

/** What is done to the file; what the chains say, what the lists say, what the seal says. */
const WAYS: readonly (readonly [
  way: string,
  change: (db: Database.Database) => void,
  verify: RegExp | 'nothing',
  lists: 'differ' | 'not asked',
  sealed: 'proven' | 'differs' | 'beyond-end',
])[] = [
  [
    'data of an entry',
    (db) => set(db, first(rowsOf(db, SESSION)), 'data', '{"place":"Elsewhere"}'),
    /session-oas-ga\.regular\.2 at revision 0 \(.*\): hash-differs/,
    'not asked',
    'proven',
  ],
  [
    'metadata of an entry',
    (db) => {
      const row = last(rowsOf(db, SESSION));
      set(db, row, 'meta', row.meta.replace('Records Office', 'Somebody else'));
    },
    /session-oas-ga\.regular\.2 at revision 1 \(.*\): hash-differs/,
    'not asked',
    'proven',
  ],
  [
    'the hash of an entry',
    (db) => {
      const row = last(rowsOf(db, SESSION));
      set(db, row, 'meta', row.meta.replace(/"hash":"[0-9a-f]{8}/, '"hash":"00000000'));
    },
    /session-oas-ga\.regular\.2 at revision 1 \(.*\): hash-differs/,
    'not asked',
    'differs',
  ],
  [
    'order within a stream',
    (db) => exchange(db, first(rowsOf(db, SESSION)), last(rowsOf(db, SESSION)), [...SAID, 'stream', 'revision']),
    /session-oas-ga\.regular\.2 at revision 1 \(.*\): revision-missing/,
    'not asked',
    'differs',
  ],
  [
    'order within a stream, renumbered',
    (db) => {
      exchange(db, first(rowsOf(db, SESSION)), last(rowsOf(db, SESSION)), SAID);
      db.exec('UPDATE events SET revision = revision - 1000 WHERE revision >= 1000');
    },
    /session-oas-ga\.regular\.2 at revision 0 \(.*\): hash-differs/,
    'not asked',
    'differs',
  ],
  [
    'order across streams',
    (db) => exchange(db, last(rowsOf(db, SESSION)), first(rowsOf(db, OTHER)), [...SAID, 'stream', 'revision']),
    'nothing',
    'differ',
    'differs',
  ],
  [
    'an entry in the middle deleted',
    (db) => void db.prepare('DELETE FROM events WHERE position = ?').run(first(rowsOf(db, SESSION)).position),
    /session-oas-ga\.regular\.2 at revision 1 \(.*\): revision-missing/,
    'not asked',
    'beyond-end',
  ],
  [
    'the last entry deleted',
    (db) => void db.prepare('DELETE FROM events WHERE position = (SELECT max(position) FROM events)').run(),
    'nothing',
    'differ',
    'beyond-end',
  ],
  [
    'a whole stream deleted',
    (db) => void db.prepare('DELETE FROM events WHERE stream = ?').run(SESSION),
    'nothing',
    'differ',
    'beyond-end',
  ],
  ['a chain rewritten with correct hashes', (db) => rewrite(db, SESSION), 'nothing', 'differ', 'differs'],
];

const untouched = temporaryFolder();
let seal = '';
beforeAll(async () => {
  const mandatum = cliOver(untouched);
  for (const ordinal of [1, 2])
    await mandatum('sessions', 'schedule', `oas-ga/regular/${ordinal}`, '--opens', `200${ordinal}-06-05`);
  await mandatum('sessions', 'move', 'oas-ga/regular/2', '--opens', '2002-06-07', '--on', '2002-01-01', '--as', 'Records Office'); // prettier-ignore
  await mandatum('sessions', 'schedule', 'oas-ga/regular/3', '--opens', '2003-06-05');
  await mandatum('sessions', 'ls');
  seal = (await mandatum('seal')).out;
});

/** What is said after a change: by the chains, by the lists, by the seal. */
const saidAfter = async (change: (db: Database.Database) => void) => {
  const data = temporaryFolder();
  cpSync(untouched, data, { recursive: true });
  tamper(data, change);
  return cliOver(data)('verify', '--sealed', seal);
};

describe.each(WAYS)('where somebody changes %s', (_way, change, chains, lists, sealed) => {
  it('"verify" and "verify --sealed" say so', async () => {
    const { code, out, err } = await saidAfter(change);
    if (chains === 'nothing') expect(out).not.toMatch(/^broken/m);
    else expect(`${out}\n${err}`).toMatch(chains);
    expect(/^The lists are not those/m.test(out) ? 'differ' : 'not asked').toBe(lists);
    const found = /: differs, /.test(out) ? 'differs' : /there are fewer/.test(out) ? 'beyond-end' : 'proven';
    expect(found).toBe(sealed);
    expect(code).toBe(1);
  });
});

describe('the page of the documentation', () => {
  const page = readFileSync('docs/prove-a-register.md', 'utf8');
  const WORDS = { differs: '`differs`', 'beyond-end': 'there are fewer', proven: 'proven: the hashes are untouched' };

  it.each(WAYS)('tells what is said of %s', (way, _change, chains, lists, sealed) => {
    const row = page.split('\n').find((line) => line.startsWith(`| ${way} |`)) ?? '';
    const [, , byChains, byLists, bySeal] = row.split('|').map((cell) => cell.trim());
    expect(byChains).toBe(
      chains === 'nothing' ? '–' : `\`${/hash-differs|revision-missing/.exec(String(chains))?.[0]}\``,
    );
    expect(byLists).toBe(lists === 'differ' ? 'differ' : 'not asked');
    expect(bySeal).toBe(WORDS[sealed]);
  });
});

describe('a register that nobody touched', () => {
  it('is proven in every way', async () => {
    const { code, out } = await cliOver(untouched)('verify', '--sealed', seal);
    expect([code, out.split('\n').slice(1)]).toEqual([
      0,
      ['sealed at 4: the first 4 entries are those that were sealed', 'The lists are those that a rebuild gives.'],
    ]);
  });
});
