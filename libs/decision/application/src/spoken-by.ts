import { printedSymbol } from './printed-symbol.js';
import { type Proposal } from './proposal.js';
import { type KnownBody } from '#body/directory';

/** Where a proposal names sessions and series of sessions. */
const OF_SESSIONS: ReadonlySet<string> = new Set(['session', 'series']);

/** What a text counts in sessions of one body, counted in those of another. */
export const countedFor = <T>(value: T, from: string, to: string): T => {
  const within = (part: unknown, key: string): unknown => {
    if (typeof part === 'string')
      return OF_SESSIONS.has(key) && part.startsWith(`${from}/`) ? `${to}${part.slice(from.length)}` : part;
    if (Array.isArray(part)) return part.map((one) => within(one, key));
    if (part === null || typeof part !== 'object') return part;
    return Object.fromEntries(Object.entries(part).map(([name, one]) => [name, within(one, name)]));
  };
  return from === to ? value : (within(value, '') as T);
};

/** A proposal as that of another body than the text tells, or of the one that it does not tell. */
export const spokenBy = (proposal: Proposal, body: string, known: KnownBody | undefined): Proposal => {
  const { body: read, provisions, session, symbol } = proposal;
  if (body === read) return proposal;
  return {
    ...proposal,
    body,
    symbol: symbol === null ? null : printedSymbol(symbol, known),
    provisions: countedFor(provisions, read, body),
    session: countedFor({ session }, read, body).session,
    remarks: proposal.remarks.filter(({ code }) => code !== 'body.guessed'),
  };
};
