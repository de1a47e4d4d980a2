/** Which session a person means: by its id, or by what it is called: XXXIV, thirty-fourth, 34, REMJA-VI, or its name. */
import { Rejection } from '#rejection';
import { type Database } from 'better-sqlite3';
import { nameKey } from '#actor/domain';
import { believed } from '#bitemporal';
import { fromRoman, parseSymbol, toRoman } from '#symbol';
import {
  namedMeetingId,
  ordinalOf,
  type SessionId,
  sessionId,
  sessionIdOf,
  sessionParts,
} from '#session-calendar/domain';
import { bodyNamed } from './actors.js';
import { type AskedAt } from './asked-at.js';
import { known } from './nearest.js';
import { statement } from './statement.js';
import { refused } from '../refused.js';

const UNITS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth']; // prettier-ignore
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, at) => [word, at + 1] as const),
  ...TENS.flatMap((ten, index) => {
    const value = (index + 2) * 10;
    return [
      [`${ten.slice(0, -1)}ieth`, value] as const,
      ...UNITS.slice(0, 9).map((unit, at) => [`${ten} ${unit}`, value + at + 1] as const),
    ];
  }),
]);

/** 34 of XXXIV, XXXIV-O, thirty-fourth, 34th or 34; undefined where it is none. */
const ordinalNamed = (text: string): number | undefined => {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/\s+(?:regular\s+)?session$/, '')
    .replace(/-[ore]$/, '');
  const digits = /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(plain)?.[1];
  if (digits !== undefined) return Number(digits);
  return WORDS.get(plain.replace(/[\s-]+/g, ' ')) ?? fromRoman(plain);
};

/** Every session that was spoken of then: on the calendar, or in what is owed or was decided. */
const spokenOf = (db: Database, { knownAt }: AskedAt, condition: string, value: string): readonly SessionId[] => {
  const { sql, params } = believed(knownAt);
  return statement<[Record<string, string | number>], string>(
    db,
    ['session', 'obligation', 'decision']
      .map((table) => `SELECT session FROM ${table} WHERE session IS NOT NULL AND ${condition} AND ${sql}`)
      .join(' UNION '),
  )
    .pluck()
    .all({ ...params, value });
};

const called = (db: Database, { knownAt }: AskedAt, name: string): readonly SessionId[] => {
  const { sql, params } = believed(knownAt);
  const key = nameKey(name);
  return statement<[Record<string, string | number>], { session: string; name: string }>(
    db,
    `SELECT session, name FROM session WHERE name IS NOT NULL AND ${sql}`,
  )
    .all(params)
    .flatMap((one) => (nameKey(one.name) === key ? [one.session] : []));
};

/** "oas-ga XXXIV" of a body's code and an ordinal; a body alone before it stands for all of its series. */
const inWords = (db: Database, asked: AskedAt, text: string, body: string | undefined): readonly SessionId[] => {
  const [, before, last = text] = /^(.*\S)\s+(\S+)$/.exec(text.trim()) ?? [];
  const whole = ordinalNamed(text);
  const ordinal = whole ?? ordinalNamed(last);
  if (ordinal === undefined || (whole === undefined && before === undefined)) return [];
  const of = whole === undefined && before !== undefined ? bodyNamed(db, asked, before) : body;
  const found = spokenOf(db, asked, 'session LIKE @value', `%/regular/${ordinal}`);
  return of === undefined ? found : found.filter((id) => sessionParts(id)?.body === of);
};

/** As people call it: "oas-ga/regular/34 (XXXIV)". */
const withRoman = (id: SessionId): string => `${id} (${toRoman(ordinalOf(id))})`;

/**
 * The session that is meant.
 * @param body the code of the body whose session it is, where that is said
 * @throws Rejection `session.unknown`, `session.ambiguous`, `body.unknown`
 */
export const sessionNamed = (db: Database, asked: AskedAt, text: string, body?: string): SessionId => {
  const parts = sessionParts(text.trim().toLowerCase());
  const byId = parts && sessionIdOf(parts);
  if (byId === undefined && text.includes('/')) return sessionId(text);
  if (byId !== undefined && spokenOf(db, asked, 'session = @value', byId).length > 0) return byId;
  const meeting = namedMeetingId(text.toUpperCase());
  const byName = [
    ...(meeting === undefined ? [] : spokenOf(db, asked, 'session = @value', meeting)),
    ...called(db, asked, text),
  ];
  const found = byName.length === 0 && byId === undefined ? inWords(db, asked, text, body) : byName;
  const [session, ...others] = [...new Set(found)].sort();
  if (session === undefined)
    throw refused('session.unknown', {
      text,
      known: known(text, spokenOf(db, asked, 'session > @value', '').map(withRoman)),
    });
  if (others.length > 0) throw refused('session.ambiguous', { text, several: [session, ...others].join(', ') });
  return session;
};

/** The session that a reference names, where it names one; a decision's symbol or a mandate's reference does not. */
export const sessionIfNamed = (db: Database, asked: AskedAt, text: string): SessionId | undefined => {
  const parts = sessionParts(text.trim().toLowerCase());
  if (parts) return sessionIdOf(parts);
  if (parseSymbol(text) !== undefined || text.includes('/')) return undefined;
  try {
    return sessionNamed(db, asked, text);
  } catch (error) {
    if (error instanceof Rejection && error.code.endsWith('.unknown')) return undefined;
    throw error;
  }
};
