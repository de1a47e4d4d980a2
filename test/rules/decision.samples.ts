import fc from 'fast-check';
import { anyOf } from '#event-sourcing/testing';
import { type DecisionCommand, type DecisionEvent, type DecisionText, type SymbolCommand, type SymbolEvent } from '#decision/domain'; // prettier-ignore
import { dated, session, source, words } from './samples.js';

const text: fc.Arbitrary<DecisionText> = words.map((content) => ({
  sha256: content,
  language: 'en',
  title: null,
  content,
  cites: [],
  provisions: ['1', '2'].map((ref) => ({
    ref,
    chapeau: false,
    text: '',
    directives: [],
    obligations: [],
    funding: [],
    renews: [],
    cites: [],
    remarks: [],
  })),
}));
const type = <T extends string>(name: T) => fc.constant(name);
const body = fc.constant('oas-ga');
const committee = fc.constant({ actor: 'cajp', name: 'CAJP' });
const number = fc.option(fc.constantFrom('1', '2', '3'));
const map = fc.array(fc.record({ former: number, latter: number }), { maxLength: 3 });
const adoption = {
  symbol: words,
  session,
  wording: fc.constantFrom('adopted', 'as-tabled'),
  issued: fc.constant([]),
  renewed: fc.constant([]),
} as const;
const reservation = {
  by: words,
  kind: fc.constant('reservation' as const),
  paragraphs: fc.subarray(['1', '2', '3']),
  expression: fc.constant(null),
  text: words,
};
const correction = {
  wording: words,
  paragraph: fc.constantFrom('1', '2', '3'),
  correction: fc.constantFrom({ text: 'one' }, { text: 'two' }, { directives: { '1': { verb: 'request' } } }),
  basis: fc.constantFrom('person', 'reading'),
  reason: words,
} as const;
const head = {
  wording: words,
  head: fc.record({ title: fc.option(words), symbol: words, body }, { requiredKeys: [] }),
  was: fc.constant({}),
  basis: fc.constantFrom('person', 'reading'),
  reason: words,
} as const;
const count = fc.option(fc.nat(3));
const manner = {
  how: fc.constantFrom('consensus', 'recorded-vote'),
  inFavour: count,
  against: count,
  abstaining: count,
  said: words,
} as const;
const corrigendum = { document: words, what: words, languages: fc.subarray(['es', 'fr']) } as const;
const dismissal = { place: fc.constantFrom('preamble/1', '2'), words, mandate: words, reason: words } as const;
const stage = fc.constantFrom('draft', 'adopted');

export const decisionEvent = anyOf<DecisionEvent>({
  DecisionTabled: fc.record(
    { type: type('DecisionTabled'), stage, body, session, committee, text, on: dated },
    { requiredKeys: ['type', 'stage', 'body', 'session', 'text', 'on'] },
  ),
  TextVersionAdded: fc.record(
    { type: type('TextVersionAdded'), stage, text, beside: fc.constant(true as const), map, on: dated },
    { requiredKeys: ['type', 'stage', 'text', 'on'] },
  ),
  DecisionWithdrawn: fc.record({ type: type('DecisionWithdrawn'), reason: words, on: dated }),
  DecisionAmended: fc.record({ type: type('DecisionAmended'), by: source, what: words, on: dated }),
  DecisionCorrected: fc.record({ type: type('DecisionCorrected'), ...corrigendum, on: dated }),
  DecisionRepealed: fc.record({ type: type('DecisionRepealed'), by: source, on: dated }),
  ReservationWithdrawn: fc.record({
    type: type('ReservationWithdrawn'),
    by: words,
    paragraphs: reservation.paragraphs,
    text: words,
    on: dated,
  }),
  DecisionAdopted: fc.record({ type: type('DecisionAdopted'), ...adoption, on: dated }),
  AdoptionDescribed: fc.record({ type: type('AdoptionDescribed'), ...manner, on: dated }),
  ReservationEntered: fc.record({ type: type('ReservationEntered'), ...reservation, on: dated }),
  HeadCorrected: fc.record({ type: type('HeadCorrected'), ...head, on: dated }),
  ParagraphCorrected: fc.record({ type: type('ParagraphCorrected'), ...correction, on: dated }),
  EvidenceDismissed: fc.record({ type: type('EvidenceDismissed'), ...dismissal, on: dated }),
});
export const decisionCommand = anyOf<DecisionCommand>({
  TableDecision: fc.record(
    { type: type('TableDecision'), stage, body, session, committee, text },
    { requiredKeys: ['type', 'stage', 'body', 'session', 'text'] },
  ),
  AddTextVersion: fc.record(
    { type: type('AddTextVersion'), stage, text, beside: fc.constant(true as const) },
    { requiredKeys: ['type', 'stage', 'text'] },
  ),
  WithdrawDecision: fc.record({ type: type('WithdrawDecision'), reason: words }),
  AmendDecision: fc.record({ type: type('AmendDecision'), by: source, what: words }),
  CorrectDecision: fc.record({ type: type('CorrectDecision'), ...corrigendum }),
  RepealDecision: fc.record({ type: type('RepealDecision'), by: source }),
  WithdrawReservation: fc.record({
    type: type('WithdrawReservation'),
    by: words,
    paragraph: fc.option(fc.constantFrom('1', '2')),
  }),
  AdoptDecision: fc.record({ type: type('AdoptDecision'), ...adoption }),
  DescribeAdoption: fc.record({ type: type('DescribeAdoption'), ...manner }),
  EnterReservation: fc.record({ type: type('EnterReservation'), ...reservation }),
  CorrectHead: fc.record({ type: type('CorrectHead'), ...head }),
  CorrectParagraph: fc.record({ type: type('CorrectParagraph'), ...correction }),
  DismissEvidence: fc.record({ type: type('DismissEvidence'), ...dismissal }),
});

const on = fc.constant(null);
const paragraph = fc.constantFrom('1', '2');
export const symbolEvent = anyOf<SymbolEvent>({
  SymbolReserved: fc.record({ type: type('SymbolReserved'), symbol: words, decision: words, on }),
  SymbolCited: fc.record({ type: type('SymbolCited'), by: source, paragraph, on }),
});
export const symbolCommand = anyOf<SymbolCommand>({
  ReserveSymbol: fc.record({ type: type('ReserveSymbol'), symbol: words, decision: words }),
  CiteSymbol: fc.record({ type: type('CiteSymbol'), by: source, paragraph }),
});
