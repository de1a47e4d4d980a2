import { describe, expect, it } from '@jest/globals';
import { type DecisionCommand } from './decision.commands.js';
import { type DecisionEvent } from './decision.events.js';
import { type DecisionText } from './provision.js';
import { refuseDecisionToldOtherwise } from './told-otherwise.js';

const on = '2010-06-08';
const [earlier, later] = ['2010-03-01', '2010-09-01'];
const text: DecisionText = { sha256: 'a', language: 'en', title: 'On doing', content: 'a', provisions: [], cites: [] };
const tabled: DecisionEvent = {
  type: 'DecisionTabled',
  stage: 'draft',
  body: 'b',
  session: null,
  text,
  on: '2005-05-24',
};
const adopted: DecisionEvent = {
  type: 'DecisionAdopted',
  symbol: 'AG/RES. 2118 (XXXV-O/05)',
  session: null,
  wording: 'as-tabled',
  issued: [],
  renewed: [],
  on: '2005-06-07',
};
const by = { decision: 'b', symbol: 'AG/RES. 2551 (XL-O/10)', paragraph: '1' };
const reservation = { by: 'Peru', kind: 'reservation', paragraphs: [], expression: null, text: 'Not so.' } as const;
const corrigendum = { document: 'corr. 1', what: 'a date', languages: ['es'] } as const;

const moves: readonly (readonly [DecisionCommand, DecisionEvent])[] = [
  [
    { type: 'WithdrawDecision', reason: 'no support' },
    { type: 'DecisionWithdrawn', reason: 'no support', on },
  ],
  [
    { type: 'AmendDecision', by, what: 'op. 3' },
    { type: 'DecisionAmended', by, what: 'op. 3', on },
  ],
  [
    { type: 'RepealDecision', by },
    { type: 'DecisionRepealed', by, on },
  ],
  [
    { type: 'CorrectDecision', ...corrigendum },
    { type: 'DecisionCorrected', ...corrigendum, on },
  ],
  [
    { type: 'EnterReservation', ...reservation },
    { type: 'ReservationEntered', ...reservation, on },
  ],
];

describe.each(moves.map(([command, event]) => [command.type, command, event] as const))(
  '%s',
  (type, command, event) => {
    const before = type === 'WithdrawDecision' ? [tabled] : [tabled, adopted];
    const telling =
      (told: readonly DecisionEvent[], day: string, said = command) =>
      () =>
        refuseDecisionToldOtherwise([...before, ...told], said, { on: day });
    const otherwise = expect.objectContaining({ code: 'decision.told-otherwise' });

    it('is no contradiction where just that, or nothing, is on record', () => {
      expect(telling([event], on)).not.toThrow();
      expect(telling([], on)).not.toThrow();
    });
    it('is refused of a later day, and of an earlier one', () => {
      expect(telling([event], later)).toThrow(otherwise);
      expect(telling([event], earlier)).toThrow(otherwise);
    });
  },
);

describe('what one paragraph or corrigendum changes', () => {
  it('may be several things, and is refused where it is one of the same told otherwise', () => {
    const told: readonly DecisionEvent[] = [tabled, adopted, { type: 'DecisionCorrected', ...corrigendum, on }];
    const correct = { type: 'CorrectDecision', ...corrigendum } as const;
    expect(() => refuseDecisionToldOtherwise(told, { ...correct, what: 'a name' }, { on: later })).not.toThrow();
    expect(() => refuseDecisionToldOtherwise(told, { ...correct, languages: [] }, { on })).toThrow('on record already');
  });
});
