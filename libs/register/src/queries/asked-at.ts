/** Which seq a person means, and what an answer says of itself. */
import { type Database } from 'better-sqlite3';
import { type CivilDate, isCivilDate } from '#time';
import { statement } from './statement.js';
import { refused } from '../refused.js';

const SEQ = /^#?(\d{1,15})$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** The last moment of a day, as the office counts days. */
type EndOfDay = (day: CivilDate) => string;

/** The two axes of a question: as of a day, and as known at a seq (undefined: now). */
export interface AskedAt {
  readonly asOf: CivilDate;
  readonly knownAt: number | undefined;
}

/** A question in an office, which counts days of its own. */
export interface AskedInOffice extends AskedAt {
  readonly endOf: EndOfDay;
}

export interface KnownAt {
  readonly seq: number;
  readonly recordedAt: string | null;
}

/** The last seq that the register holds, or that was known then. */
export const knownTo = (db: Database, knownAt: number | undefined): KnownAt => {
  const row = statement<[number], KnownAt>(
    db,
    'SELECT seq, recorded_at AS recordedAt FROM entry WHERE seq <= ? ORDER BY seq DESC LIMIT 1',
  ).get(knownAt ?? Number.MAX_SAFE_INTEGER);
  return row ?? { seq: 0, recordedAt: null };
};

/**
 * The seq of a moment, given as a seq, a time (with its zone) or a day (its end). A time resolves by the running
 * maximum in log order, so that a clock set back never makes what was known unknown.
 * @throws Rejection `known-at.invalid`; `known-at.before-first-entry`, for a register that was not there knew nothing
 */
export const seqKnownAt = (db: Database, text: string, endOf: EndOfDay): number => {
  const seq = seqOf(db, text.trim(), endOf);
  if (seq > 0) return seq;
  const first = statement<[], string>(db, 'SELECT recorded_at FROM entry WHERE seq = 1').pluck().get();
  throw refused('known-at.before-first-entry', { text, first });
};

/**
 * The seq of a moment that is no day.
 * @throws Rejection as `seqKnownAt`
 */
export const seqNamed = (db: Database, text: string): number => seqKnownAt(db, text, (day) => day);

const seqOf = (db: Database, text: string, endOf: EndOfDay): number => {
  const [, seq] = SEQ.exec(text) ?? [];
  if (seq !== undefined) return Number(seq);
  const until = isCivilDate(text) ? endOf(text) : TIME.test(text) ? isoTime(text) : undefined;
  if (until === undefined) throw refused('known-at.invalid', { text });
  const known = statement<[string], number | null>(db, 'SELECT max(seq) FROM entry WHERE known_from <= ?')
    .pluck()
    .get(until);
  return known ?? 0;
};

const isoTime = (text: string): string | undefined => {
  const time = new Date(text);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
};
