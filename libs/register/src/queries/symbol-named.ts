/** The decisions that a symbol means, however it is printed, of whichever body or of one. */
import { type Database } from 'better-sqlite3';
import { holdsAt } from '#bitemporal';
import { type KnownBody, readSymbol, symbolKey } from '#body/directory';
import { Rejection } from '#rejection';
import { parseSymbol } from '#symbol';
import { type DecisionCourse, formerSymbols } from '../rows/decision-rows.js';
import { bodyNamed } from './actors.js';
import { knownBody } from './bodies.js';
import { type AskedAt } from './asked-at.js';
import { statement } from './statement.js';

export interface DecisionNamed {
  readonly decision: string;
  readonly symbol: string;
  readonly body: string;
}

type Params = Record<string, string | number>;

/** "un-unea: 2/2": a body, by code or name, before the symbol. */
const OF_BODY = /^([^:]{2,120}?)\s*:\s*(\S.*)$/s;

const withBody = (db: Database, asked: AskedAt, text: string): { readonly body?: string; readonly symbol: string } => {
  const [, name, symbol] = OF_BODY.exec(text) ?? [];
  if (name === undefined || symbol === undefined) return { symbol: text };
  try {
    return { body: bodyNamed(db, asked, name), symbol };
  } catch (error) {
    // A title may have a colon too.
    if (error instanceof Rejection && error.code === 'body.unknown') return { symbol: text };
    throw error;
  }
};

/** The bodies that had decided something by then. */
const bodiesThatDecided = (db: Database, asked: AskedAt): readonly string[] => {
  const { sql, params } = holdsAt(asked);
  return statement<[Params], string>(db, `SELECT DISTINCT body FROM decision WHERE symbol_key IS NOT NULL AND ${sql}`)
    .pluck()
    .all(params);
};

/** The keys under which one body may have the symbol. */
const keysOf = (symbol: string, body: KnownBody | undefined): readonly string[] =>
  ((body && readSymbol(body, symbol)?.spellings) ?? []).map(symbolKey);

const withKey = (db: Database, asked: AskedAt, key: string): readonly DecisionNamed[] => {
  const { sql, params } = holdsAt(asked);
  return statement<[Params], DecisionNamed>(
    db,
    `SELECT decision, symbol, body FROM decision WHERE symbol_key = @key AND ${sql} ORDER BY body, decision`,
  ).all({ ...params, key });
};

/** Those that bore it until it was put right. */
const formerlyWithKey = (db: Database, asked: AskedAt, key: string): readonly DecisionNamed[] => {
  const { sql, params } = holdsAt(asked);
  return statement<[Params], DecisionNamed & { readonly course: string }>(
    db,
    `SELECT decision, symbol, body, course FROM decision
      WHERE decision IN (SELECT entity FROM party WHERE actor = @key AND role = 'symbol') AND symbol IS NOT NULL AND ${sql}
      ORDER BY body, decision`,
  )
    .all({ ...params, key })
    .filter(({ course }) => formerSymbols(JSON.parse(course) as DecisionCourse).includes(key));
};

/**
 * Every decision that bears this symbol, whichever body's it is; where none does, those that bore it until it was put right.
 * @throws Rejection `body.ambiguous` where the body named before it may be several
 */
export const decisionsNamed = (db: Database, asked: AskedAt, text: string): readonly DecisionNamed[] => {
  const { body, symbol } = withBody(db, asked, text);
  const found = new Map<string, DecisionNamed>();
  for (const bearing of [withKey, formerlyWithKey]) {
    const add = (key: string, of: string | undefined): void => {
      for (const one of bearing(db, asked, key)) if (of === undefined || of === one.body) found.set(one.decision, one);
    };
    for (const key of new Set([symbolKey(symbol), symbolKey(parseSymbol(symbol)?.canonical ?? symbol)])) add(key, body);
    for (const code of body === undefined ? bodiesThatDecided(db, asked) : [body])
      for (const key of keysOf(symbol, knownBody(db, asked, code))) add(key, code);
    if (found.size > 0) break;
  }
  return [...found.values()];
};

/** The one decision that a text of a body means by a symbol: its own before one of another body; undefined where it may be several. */
export const decisionCited = (db: Database, asked: AskedAt, body: string, symbol: string): string | undefined => {
  const keys = new Set([symbolKey(symbol), symbolKey(parseSymbol(symbol)?.canonical ?? symbol)]);
  for (const key of keysOf(symbol, knownBody(db, asked, body))) keys.add(key);
  const found = new Map([...keys].flatMap((key) => withKey(db, asked, key)).map((one) => [one.decision, one]));
  const own = [...found.values()].filter((one) => one.body === body);
  const [one, ...others] = own.length > 0 ? own : [...found.values()];
  return others.length === 0 ? one?.decision : undefined;
};
