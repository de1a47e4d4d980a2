/** Where the one decision that has a symbol is noted: a symbol is unique within its body. */
import { describedBody } from '#body/application';
import { bodiesOfSymbol, SHIPPED_BODIES, symbolKey } from '#body/directory';
import {
  decisionKind,
  type SymbolCommand,
  type SymbolEvent,
  symbolKind,
  type SymbolState,
  symbolStreamId,
} from '#decision/domain';
import { type DeciderAggregate, type UnitOfWork } from '#journal';
import { END } from '#time';
import { namesItsBody, otherSpellings } from './printed-symbol.js';

/** A symbol in the mouth of a body: its own, or that of the body whose decision it names. */
export interface SymbolOfBody {
  /** Canonical. */
  readonly symbol: string;
  readonly body: string;
}

/** A symbol that the text of a body names: of the body that numbers its decisions so, else its own. */
export const namedSymbol = (symbol: string, speaking: string): SymbolOfBody => {
  const bodies = bodiesOfSymbol(SHIPPED_BODIES, symbol).map(({ code }) => code);
  return { symbol, body: bodies.includes(speaking) ? speaking : (bodies[0] ?? speaking) };
};

type SymbolAggregate = DeciderAggregate<SymbolState, SymbolCommand, SymbolEvent, { readonly on: null }>;

/** Whether what stands in a stream is of this body: its decision, or those that cited it. */
const isOfBody = async (unit: UnitOfWork, { decision, citedBy }: SymbolState, body: string): Promise<boolean> => {
  const [told = citedBy[0]?.by.decision] = decision === null ? [] : [decision];
  if (told === undefined) return false;
  const state = (await unit.load(decisionKind, told)).stateOn(END);
  return state.status === 'unknown' || state.body === body;
};

/**
 * The stream of a symbol. One that says whose it is has a stream of its own; others stand with their body. Before, all
 * stood by themselves: what was noted so goes on there.
 */
export const symbolOf = async (unit: UnitOfWork, { symbol, body }: SymbolOfBody): Promise<SymbolAggregate> => {
  if (namesItsBody(symbol)) return unit.load(symbolKind, symbolStreamId(symbol));
  for (const spelling of [symbol, ...otherSpellings(symbol, await describedBody(unit, body))]) {
    const former = await unit.load(symbolKind, symbolStreamId(spelling));
    if (await isOfBody(unit, former.stateOn(null), body)) return former;
  }
  return unit.load(symbolKind, `${body}.${symbolKey(symbol)}`);
};
