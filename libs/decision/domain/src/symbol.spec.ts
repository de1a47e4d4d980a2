import { describe, expect, it } from '@jest/globals';
import { deciderSpec } from '#event-sourcing/testing';
import { symbolDecider, type SymbolEvent, symbolStreamId } from './symbol.js';

const { given } = deciderSpec(symbolDecider, { on: null });
const symbol = 'AG/RES. 2118 (XXXV-O/05)';
const source = { decision: 'b', symbol: 'AG/RES. 2432 (XXXVIII-O/08)', paragraph: '1' };
const reserved: SymbolEvent = { type: 'SymbolReserved', symbol, decision: 'a', on: null };
const cited: SymbolEvent = { type: 'SymbolCited', by: source, paragraph: '3', on: null };
const reserve = { type: 'ReserveSymbol', symbol, decision: 'a' } as const;
const cite = { type: 'CiteSymbol', by: source, paragraph: '3' } as const;

describe('reserving a symbol', () => {
  it('gives it to a decision', () => given().when(reserve).then(reserved));
  it('that was cited before is the same', () => given(cited).when(reserve).then(reserved));
  it('told twice says nothing new', () => given(reserved).when(reserve).thenNothing());
  it('is refused to another decision', () =>
    given(reserved)
      .when({ ...reserve, decision: 'c' })
      .thenRejected('symbol.taken'));
});

describe('citing a symbol', () => {
  it('notes which paragraph names which', () => given().when(cite).then(cited));
  it('told twice says nothing new', () => given(cited).when(cite).thenNothing());
  it('of another paragraph is another', () =>
    given(cited)
      .when({ ...cite, paragraph: '4' })
      .then({ ...cited, paragraph: '4' }));
  it('by another paragraph is another', () =>
    given(cited)
      .when({ ...cite, by: { ...source, paragraph: '2' } })
      .then({ ...cited, by: { ...source, paragraph: '2' } }));
});

describe('the stream of a symbol', () => {
  it('bears its letters and figures', () => expect(symbolStreamId(symbol)).toBe('ag.res.2118.xxxv.o.05.'));
});
