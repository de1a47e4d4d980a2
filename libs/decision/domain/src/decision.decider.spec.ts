import { describe, expect, it } from '@jest/globals';
import { fold } from '#event-sourcing';
import { deciderSpec } from '#event-sourcing/testing';
import { decisionDecider } from './decision.decider.js';
import { type DecisionEvent } from './decision.events.js';
import { type DecisionText, type Provision } from './provision.js';

const on = '2005-06-07';
const { given } = deciderSpec(decisionDecider, { on });

const provision = (ref: string): Provision => ({
  ref,
  chapeau: false,
  text: `To do ${ref}.`,
  directives: [],
  obligations: [],
  funding: [],
  renews: [],
  cites: [],
  remarks: [],
});
const text = (sha256: string): DecisionText => ({
  sha256,
  language: 'en',
  title: 'On doing',
  content: sha256,
  provisions: [provision('1'), provision('2')],
  cites: [],
});
const said = { stage: 'draft' as const, body: 'oas-ga', session: 'oas-ga/regular/35', text: text('first') };
const adoption = {
  symbol: 'AG/RES. 2118 (XXXV-O/05)',
  session: 'oas-ga/regular/35',
  wording: 'as-tabled',
  issued: ['d.1.1'],
  renewed: [],
} as const;
const reservation = { by: 'a delegation', kind: 'reservation', paragraphs: ['2'], expression: null, text: 'Not so.' } as const; // prettier-ignore
const tabled: DecisionEvent = { type: 'DecisionTabled', ...said, on: '2005-05-24' };
const adopted: DecisionEvent = { type: 'DecisionAdopted', ...adoption, on };
const reserved: DecisionEvent = { type: 'ReservationEntered', ...reservation, on };

const table = { type: 'TableDecision', ...said } as const;
const add = { type: 'AddTextVersion', stage: 'adopted', text: text('second') } as const;
const adopt = { type: 'AdoptDecision', ...adoption } as const;
const reserve = { type: 'EnterReservation', ...reservation } as const;

describe('tabling a decision', () => {
  it('puts its text on the register', () => given().when(table, { on: '2005-05-24' }).then(tabled));
  it('told twice says nothing new', () => given(tabled).when(table).thenNothing());
  it('is refused with another text', () =>
    given(tabled)
      .when({ ...table, text: text('second') })
      .thenRejected('decision.already-tabled'));
});

describe('adding a version of the text', () => {
  it('keeps it with its stage', () =>
    given(tabled)
      .when(add)
      .then({
        type: 'TextVersionAdded',
        stage: 'adopted',
        text: text('second'),
        map: ['1', '2'].map((ref) => ({ former: ref, latter: ref })),
        on,
      }));
  it('is refused of a draft that was withdrawn', () =>
    given(tabled, { type: 'DecisionWithdrawn', reason: 'merged', on }).when(add).thenRejected('decision.withdrawn'));
  it('that stands already says nothing new', () =>
    given(tabled)
      .when({ ...add, text: text('first') })
      .thenNothing());
  it('is refused before it is tabled', () => given().when(add).thenRejected('decision.not-tabled'));
});

describe('adopting a decision', () => {
  it('gives it its symbol and session', () => given(tabled).when(adopt).then(adopted));
  it('told twice says nothing new', () => given(tabled, adopted).when(adopt).thenNothing());
  it('is refused under another symbol', () =>
    given(tabled, adopted)
      .when({ ...adopt, symbol: 'AG/RES. 2119 (XXXV-O/05)' })
      .thenRejected('decision.already-adopted'));
  it('is refused on another day', () =>
    given(tabled, adopted).when(adopt, { on: '2005-06-08' }).thenRejected('decision.already-adopted'));
  it('is refused before it is tabled', () => given().when(adopt).thenRejected('decision.not-tabled'));
});

describe('entering a reservation', () => {
  it('says who, how and to what', () => given(tabled, adopted).when(reserve).then(reserved));
  it('may concern a draft, and the whole of it', () =>
    given(tabled)
      .when({ ...reserve, paragraphs: [] })
      .then({ ...reserved, paragraphs: [] }));
  it('told twice says nothing new', () => given(tabled, adopted, reserved).when(reserve).thenNothing());
  it('by another is another', () =>
    given(tabled, reserved)
      .when({ ...reserve, by: 'another delegation' })
      .then({ ...reserved, by: 'another delegation' }));
  it('to other paragraphs is another', () =>
    given(tabled, reserved)
      .when({ ...reserve, paragraphs: ['1'] })
      .then({ ...reserved, paragraphs: ['1'] }));
  it('is refused to a paragraph that is not there', () =>
    given(tabled)
      .when({ ...reserve, paragraphs: ['3'] })
      .thenRejected('paragraph.unknown'));
  it('is refused before it is tabled', () => given().when(reserve).thenRejected('decision.not-tabled'));
});

describe('a decision', () => {
  const after = (...events: readonly DecisionEvent[]) => fold(decisionDecider, events);

  it('is a draft, then adopted at the session that its adoption names', () => {
    expect(after(tabled)).toMatchObject({ status: 'draft', session: 'oas-ga/regular/35', adoption: null });
    expect(after(tabled, { ...adopted, session: 'oas-ga/regular/36' })).toMatchObject({
      status: 'adopted',
      session: 'oas-ga/regular/36',
      adoption: { symbol: adoption.symbol, wording: 'as-tabled', on },
    });
  });
  it('stands in its latest version', () => {
    const version: DecisionEvent = { type: 'TextVersionAdded', stage: 'adopted', text: text('second'), on };
    expect(after(tabled, version)).toMatchObject({ text: { sha256: 'second' } });
  });
  it('keeps its reservations', () => {
    expect(after(tabled, reserved)).toMatchObject({ reservations: [{ by: 'a delegation', on }] });
  });
  it('is not tabled, adopted or reserved to a second time by what is entered out of turn', () => {
    const whole = after(tabled, adopted, reserved);
    for (const again of [tabled, { ...adopted, symbol: 'other' }, { ...reserved, on: '2006' }])
      expect(decisionDecider.evolve(whole, again)).toBe(whole);
  });
  it('that is not tabled is nothing', () => {
    for (const event of [adopted, reserved])
      expect(decisionDecider.evolve(decisionDecider.initialState, event)).toBe(decisionDecider.initialState);
  });
});
