/** Where a decision stands: its symbol and session, by what a person says or the text prints. */
import { Rejection } from '#rejection';
import { type On } from '#time';
import { parseSymbol } from '#symbol';
import { type UnitOfWork } from '#journal';
import { sessionId, sessionKind, sessionStreamId } from '#session-calendar/domain';
import { sessionOf } from './due-of.js';
import { type Proposal } from './proposal.js';

/**
 * The canonical symbol of a decision.
 * @throws Rejection `symbol.missing`, `symbol.invalid`
 */
export const symbolFor = (stated: string | null, { symbol, stage }: Pick<Proposal, 'symbol' | 'stage'>): string => {
  if (stated !== null) return canonicalSymbol(stated);
  if (symbol !== null) return symbol;
  const wayOut =
    stage === 'draft' ? 'record it as a draft with --draft, or give its symbol with --symbol' : 'give it with --symbol';
  throw new Rejection('symbol.missing', `The text carries no symbol; ${wayOut}.`);
};

/** @throws Rejection `symbol.invalid` */
export const canonicalSymbol = (stated: string): string => {
  const parsed = parseSymbol(stated);
  if (parsed) return parsed.canonical;
  throw new Rejection(
    'symbol.invalid',
    `"${stated}" is no symbol of a decision; write it like "AG/RES. 2118 (XXXV-O/05)".`,
  );
};

/** The session that a person names must be on the calendar. @throws Rejection `session.unknown` */
export const knownSession = async (unit: UnitOfWork, stated: string | null, on: On): Promise<void> => {
  if (stated === null) return;
  const session = await unit.load(sessionKind, sessionStreamId(sessionId(stated)));
  if (session.stateOn(on).status === 'unknown')
    throw new Rejection(
      'session.unknown',
      `${sessionId(stated)} is not on the calendar; schedule it, or see "sessions ls".`,
    );
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
