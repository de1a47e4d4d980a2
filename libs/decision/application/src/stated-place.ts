/** Where a decision stands: its symbol and session, by what a person says or the text prints. */
import { type On } from '#time';
import { completeSymbol, type KnownBody, readSymbol, type SessionKind } from '#body/directory';
import { parseSymbol } from '#symbol';
import { type UnitOfWork } from '#journal';
import { sessionId, sessionKind, sessionParts, sessionStreamId } from '#session-calendar/domain';
import { sessionOf } from './due-of.js';
import { type Proposal } from './proposal.js';
import { printedSymbol } from './printed-symbol.js';
import { refused } from './refused.js';

/**
 * The symbol of a decision, in one spelling.
 * @throws Rejection `symbol.missing`, `symbol.invalid`
 */
export const symbolFor = (
  stated: string | null,
  statedSession: string | null,
  { symbol, stage, session }: Pick<Proposal, 'symbol' | 'stage' | 'session'>,
  body: KnownBody | undefined,
): string => {
  if (stated !== null) return statedSymbol(stated, body, statedSession ?? session);
  if (symbol !== null) return printedSymbol(symbol, body);
  throw refused('symbol.missing', { stage });
};

/**
 * The symbol that a person gives is taken as printed, in the spelling of its body; a bare number is completed as its body
 * numbers the decisions of that session.
 * @throws Rejection `symbol.invalid` where there is nothing in it
 */
export const statedSymbol = (stated: string, body: KnownBody | undefined, session: string | null): string => {
  if (!/[\p{L}\p{N}]/u.test(stated)) throw refused('symbol.invalid', { text: stated });
  const held = session === null ? undefined : sessionParts(session);
  const bare = /^\s*\d{1,5}\s*$/.test(stated) ? String(Number(stated)) : undefined;
  if (body && held && bare !== undefined) {
    const kind = held.kind as SessionKind;
    const whole = completeSymbol(body, { session: held.ordinal, number: bare, ...yearlike(held.ordinal) }, kind);
    if (whole !== undefined) return whole;
  }
  return printedSymbol(stated, body);
};

/** Sessions that are named by their year have it for an ordinal. */
const yearlike = (ordinal: number): { readonly year?: number } => (ordinal > 1900 ? { year: ordinal } : {});

/** The session of a body at which a decision with this symbol was adopted, where the symbol says so. */
export const sessionOfSymbol = (symbol: string, body: string, known: KnownBody | undefined): string | null => {
  const parsed = parseSymbol(symbol)?.session;
  if (parsed) return sessionOf(parsed, body);
  const read = known && readSymbol(known, symbol);
  return read?.parts.session === undefined ? null : sessionOf({ ordinal: read.parts.session, kind: read.kind }, body);
};

/** The session that a person names must be on the calendar. @throws Rejection `session.unknown` */
export const knownSession = async (unit: UnitOfWork, stated: string | null, on: On): Promise<void> => {
  if (stated === null) return;
  const session = await unit.load(sessionKind, sessionStreamId(sessionId(stated)));
  if (session.stateOn(on).status === 'unknown') throw refused('session.unknown', { session: sessionId(stated) });
};

/** The session that it belongs to: as stated, else as its symbol or its text says. */
export const sessionFor = (
  stated: string | null,
  symbol: string | null,
  { session, body }: Pick<Proposal, 'session' | 'body'>,
  known: KnownBody | undefined,
): string | null => {
  if (stated !== null) return sessionId(stated);
  return (symbol === null ? null : sessionOfSymbol(symbol, body, known)) ?? session;
};
