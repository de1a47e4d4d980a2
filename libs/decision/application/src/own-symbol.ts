/** Decisions of bodies that number none get a number of ours, so that they can be cited. */
import { type KnownBody } from '#body/directory';
import { type UnitOfWork } from '#journal';
import { type SessionId, sessionParts } from '#session-calendar/domain';
import { lastDay, type On } from '#time';
import { symbolOf } from './symbol-stream.js';

/** Whether the decisions of a body bear no number; of a body that nobody has described, nobody knows. */
export const numbersNone = (body: KnownBody | undefined): boolean => body?.numbering.length === 0;

const placeOf = (session: SessionId | null, on: On): string => {
  const parts = session === null ? undefined : sessionParts(session);
  if (parts === undefined) return lastDay(on);
  return parts.kind === 'regular' ? String(parts.ordinal) : `${parts.kind} ${parts.ordinal}`;
};

/**
 * The next free one: `HARWICK 42/1` is the first of the forty-second session, `HARWICK 2026-01-19/1` the first of a day
 * on which no session is known.
 */
export const ownSymbol = async (
  unit: UnitOfWork,
  { code }: KnownBody,
  session: SessionId | null,
  on: On,
): Promise<string> => {
  const before = `${code.toUpperCase()} ${placeOf(session, on)}`;
  for (let number = 1; ; number++) {
    const symbol = `${before}/${number}`;
    const { decision } = (await symbolOf(unit, { symbol, body: code })).stateOn(null);
    if (decision === null) return symbol;
  }
};
