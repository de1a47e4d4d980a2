/** What is known of bodies, on a day and by then. */
import { streamOf } from '#kinds';
import { type Database } from 'better-sqlite3';
import { holdsAt } from '#bitemporal';
import { type KnownBody } from '#body/directory';
import { type BodyView } from '../answers/body.answer.js';
import { type RowOf } from '../lists/rows-in-order.js';
import { type bodyTable } from '../tables.js';
import { type AskedAt } from './asked-at.js';
import { revisionOf } from './revisions.js';
import { statement } from './statement.js';

export type StoredBody = RowOf<typeof bodyTable>;
type Params = Record<string, string | number>;

const described = ({ detail }: Pick<StoredBody, 'detail'>): KnownBody => JSON.parse(detail) as KnownBody;

/** A body as it is told. */
export const bodyView = (db: Database, asked: AskedAt, row: StoredBody): BodyView => {
  const known = described(row);
  const { code, names, parent, kind, numbering, sessions, languages, style, regularSessions, replies, vagueDues } =
    known;
  return {
    code,
    name: row.name,
    parent: parent ?? null,
    kind: kind ?? null,
    names: names.map(({ source, ...name }) => ({ ...name, source: source ?? null })),
    numbering: numbering.map(({ label, pattern, kind: of = 'regular' }) => ({ label, pattern, kind: of })),
    sessions,
    languages,
    style: style ?? null,
    regularSessions: regularSessions ?? null,
    replies: replies ?? null,
    vagueDues: Object.entries(vagueDues ?? {}).map(([phrase, meant]) => `${phrase}: ${meant}`),
    holidays: known.holidays ?? [],
    dissolved: known.dissolved ?? [],
    dutiesLapse: known.dutiesLapse ?? [],
    secondPerson: known.secondPerson ?? false,
    origin: row.origin === 'shipped' ? 'shipped' : 'register',
    revision: revisionOf(db, asked, streamOf('body', code)),
  };
};

const rowFor = (db: Database, asked: AskedAt, code: string): StoredBody | undefined => {
  const { sql, params } = holdsAt(asked);
  return statement<[Params], StoredBody>(db, `SELECT * FROM body WHERE body = @code AND ${sql}`).get({
    ...params,
    code,
  });
};

/** What is known of a body; undefined where nobody has described it. */
export const knownBody = (db: Database, asked: AskedAt, code: string): KnownBody | undefined => {
  const row = rowFor(db, asked, code);
  return row && described(row);
};

export const showBody = (db: Database, asked: AskedAt, code: string): BodyView | undefined => {
  const row = rowFor(db, asked, code);
  return row && bodyView(db, asked, row);
};

/** Every body that is described. */
export const knownBodies = (db: Database, asked: AskedAt): readonly KnownBody[] => {
  const { sql, params } = holdsAt(asked);
  return statement<[Params], StoredBody>(db, `SELECT * FROM body WHERE ${sql} ORDER BY rowid`)
    .all(params)
    .map(described);
};

/** Those that somebody has entered. */
export const enteredBodies = (db: Database, asked: AskedAt): readonly KnownBody[] => {
  const { sql, params } = holdsAt(asked);
  return statement<[Params], StoredBody>(db, `SELECT * FROM body WHERE origin = 'register' AND ${sql} ORDER BY rowid`)
    .all(params)
    .map(described);
};
