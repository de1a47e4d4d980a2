/** One symbol, one decision; and which paragraphs named it before it was on the register. Valid since always. */
import { type AggregateKind, type Decider, eventCodec, wordsOf } from '#event-sourcing';
import { placeWords, type Source } from '#mandate/domain';
import { refused } from './refused.js';

export type SymbolEvent = SymbolReserved | SymbolCited;
export interface SymbolReserved {
  readonly type: 'SymbolReserved';
  readonly symbol: string;
  readonly decision: string;
  readonly on: null;
}
/** A renewal named this decision, or a paragraph of it, before it was on the register. */
export interface SymbolCited {
  readonly type: 'SymbolCited';
  readonly by: Source;
  /** Null where it named the decision only. */
  readonly paragraph: string | null;
  readonly on: null;
}
export type SymbolCommand =
  | { readonly type: 'ReserveSymbol'; readonly symbol: string; readonly decision: string }
  | { readonly type: 'CiteSymbol'; readonly by: Source; readonly paragraph: string | null };

export interface SymbolState {
  /** The decision that has it; null while it is free. */
  readonly decision: string | null;
  readonly citedBy: readonly { readonly by: Source; readonly paragraph: string | null }[];
}

const evolve = (symbol: SymbolState, event: SymbolEvent): SymbolState => {
  if (event.type === 'SymbolReserved') return { ...symbol, decision: event.decision };
  const { by, paragraph } = event;
  return { ...symbol, citedBy: [...symbol.citedBy, { by, paragraph }] };
};

const decide = (command: SymbolCommand, { decision, citedBy }: SymbolState): readonly SymbolEvent[] => {
  if (command.type === 'ReserveSymbol') {
    if (decision === command.decision) return [];
    if (decision !== null) throw refused('symbol.taken', { symbol: command.symbol });
    return [{ type: 'SymbolReserved', symbol: command.symbol, decision: command.decision, on: null }];
  }
  const { by, paragraph } = command;
  const cited = citedBy.some(
    (known) =>
      known.paragraph === paragraph && known.by.decision === by.decision && known.by.paragraph === by.paragraph,
  );
  return cited ? [] : [{ type: 'SymbolCited', by, paragraph, on: null }];
};

export const symbolDecider: Decider<SymbolState, SymbolCommand, SymbolEvent, { readonly on: null }> = {
  initialState: { decision: null, citedBy: [] },
  evolve,
  decide,
};

/** The names on disk. They outlive every rename: add, never edit. */
export const symbolCodec = eventCodec<SymbolEvent>('symbol', {
  SymbolReserved: 'symbol.reserved.v1',
  SymbolCited: 'symbol.cited.v1',
});

/** A canonical symbol as part of a stream name. */
export const symbolStreamId = (canonical: string): string => canonical.toLowerCase().replace(/[^a-z0-9]+/g, '.');

export const symbolKind: AggregateKind<SymbolState, SymbolCommand, SymbolEvent, { readonly on: null }> = {
  category: 'symbol',
  decider: symbolDecider,
  codec: symbolCodec,
  words: wordsOf<SymbolEvent>({
    SymbolReserved: ({ symbol }) => `symbol ${symbol} reserved`,
    SymbolCited: ({ by, paragraph }) => `op. ${paragraph} cited by ${placeWords(by)}`,
  }),
};
