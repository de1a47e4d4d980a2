/** Where a decision stands: its symbol and session, by what a person says or the text prints. */
import { type On } from '#time';
import { parseSymbol } from '#symbol';
import { type UnitOfWork } from '#journal';
import { sessionId, sessionKind, sessionStreamId } from '#session-calendar/domain';
import { sessionOf } from './due-of.js';
import { type Proposal } from './proposal.js';
import { refused } from './refused.js';

/**
 * The canonical symbol of a decision.
 * @throws Rejection `symbol.missing`, `symbol.invalid`
 */
export const symbolFor = (stated: string | null, { symbol, stage }: Pick<Proposal, 'symbol' | 'stage'>): string => {
  if (stated !== null) return canonicalSymbol(stated);
  if (symbol !== null) return symbol;
  throw refused('symbol.missing', { stage });
};

/** @throws Rejection `symbol.invalid` */
export const canonicalSymbol = (stated: string): string => {
  const parsed = parseSymbol(stated);
  if (parsed) return parsed.canonical;
  throw refused('symbol.invalid', { text: stated });
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
): string | null => {
  if (stated !== null) return sessionId(stated);
  const printed = symbol === null ? undefined : parseSymbol(symbol)?.session;
  return sessionOf(printed ?? null, body) ?? session;
};
