/** What becomes of a decision after it was tabled or adopted. */
import { describe, expect, it } from '@jest/globals';
import { fold } from '#event-sourcing';
import { deciderSpec } from '#event-sourcing/testing';
import { decisionDecider } from './decision.decider.js';
import { type DecisionEvent } from './decision.events.js';
import { type DecisionState } from './decision.state.js';
import { type DecisionText } from './provision.js';

const on = '2010-06-08';
const { given } = deciderSpec(decisionDecider, { on });
const text = (sha256: string, language = 'en'): DecisionText => ({
  sha256,
  language,
  title: `On doing (${language})`,
  content: sha256,
  provisions: [],
  cites: [],
});
const by = { decision: 'b', symbol: 'AG/RES. 2551 (XL-O/10)', paragraph: '1' };
const tabled: DecisionEvent = {
  type: 'DecisionTabled',
  stage: 'draft',
  body: 'oas-ga',
  session: null,
  text: text('first'),
  on: '2005-05-24',
};
const adoption = {
  symbol: 'AG/RES. 2118 (XXXV-O/05)',
  session: null,
  wording: 'as-tabled',
  issued: [],
  renewed: [],
} as const;
const adopted: DecisionEvent = { type: 'DecisionAdopted', ...adoption, on: '2005-06-07' };
const reserved: DecisionEvent = {
  type: 'ReservationEntered',
  by: 'a delegation',
  kind: 'reservation',
  paragraphs: ['3'],
  expression: null,
  text: 'No.',
  on: '2005-06-07',
};
const withdrawn: DecisionEvent = { type: 'DecisionWithdrawn', reason: 'merged', on };
const repealed: DecisionEvent = { type: 'DecisionRepealed', by, on };
const amended: DecisionEvent = { type: 'DecisionAmended', by, what: 'the date', on };
const corrected: DecisionEvent = {
  type: 'DecisionCorrected',
  document: 'corr. 1',
  what: 'op. 3',
  languages: ['es'],
  on,
};
const translated: DecisionEvent = {
  type: 'TextVersionAdded',
  stage: 'adopted',
  text: text('segundo', 'es'),
  beside: true,
  on,
};

const withdraw = { type: 'WithdrawDecision', reason: 'merged' } as const;
const repeal = { type: 'RepealDecision', by } as const;
const amend = { type: 'AmendDecision', by, what: 'the date' } as const;
const correct = { type: 'CorrectDecision', document: 'corr. 1', what: 'op. 3', languages: ['es'] } as const;
const unreserve = { type: 'WithdrawReservation', by: 'a delegation', paragraph: null } as const;
const translate = { type: 'AddTextVersion', stage: 'adopted', text: text('segundo', 'es'), beside: true } as const;

const after = (...events: readonly DecisionEvent[]) => {
  const decision = fold<DecisionState, DecisionEvent>(decisionDecider, [tabled, ...events]);
  if (decision.status === 'unknown') throw new Error('It is tabled.');
  return decision;
};

describe('withdrawing a draft', () => {
  it('takes it from before the body', () => {
    given(tabled).when(withdraw).then(withdrawn);
    expect(after(withdrawn).status).toBe('withdrawn');
  });
  it('told twice says nothing new', () => given(tabled, withdrawn).when(withdraw).thenNothing());
  it('is refused once it is adopted', () =>
    given(tabled, adopted).when(withdraw).thenRejected('decision.already-adopted'));
  it('is refused before it was tabled', () => given().when(withdraw).thenRejected('decision.not-tabled'));
  it('leaves nothing to adopt', () =>
    given(tabled, withdrawn)
      .when({ type: 'AdoptDecision', ...adoption })
      .thenRejected('decision.withdrawn'));
});

describe('repealing a decision', () => {
  it('ends it', () => {
    given(tabled, adopted).when(repeal).then(repealed);
    expect(after(adopted, repealed)).toMatchObject({ status: 'repealed', repealedBy: by });
  });
  it('told twice says nothing new', () => given(tabled, adopted, repealed).when(repeal).thenNothing());
  it('by another paragraph is refused', () =>
    given(tabled, adopted, repealed)
      .when({ ...repeal, by: { ...by, paragraph: '2' } })
      .thenRejected('decision.repealed'));
  it('is refused of a draft', () => given(tabled).when(repeal).thenRejected('decision.not-adopted'));
});

describe('amending and correcting a decision', () => {
  it('are kept with it', () => {
    given(tabled, adopted).when(amend).then(amended);
    given(tabled, adopted).when(correct).then(corrected);
    expect(after(adopted, amended, corrected)).toMatchObject({
      status: 'adopted',
      amendments: [{ by }],
      corrigenda: [{ document: 'corr. 1', languages: ['es'] }],
    });
  });
  it('told twice say nothing new', () => {
    given(tabled, adopted, amended).when(amend).thenNothing();
    given(tabled, adopted, corrected).when(correct).thenNothing();
  });
  it('are refused of a draft', () => {
    given(tabled).when(amend).thenRejected('decision.not-adopted');
    given(tabled).when(correct).thenRejected('decision.not-adopted');
  });
});

describe('a text in another language', () => {
  it('stands beside the one that counts', () => {
    given(tabled, adopted).when(translate).then(translated);
    expect(after(adopted, translated)).toMatchObject({
      text: { sha256: 'first' },
      texts: [{ language: 'en' }, { language: 'es', sha256: 'segundo' }],
    });
  });
  it('told twice says nothing new', () => given(tabled, adopted, translated).when(translate).thenNothing());
});

describe('withdrawing a reservation', () => {
  it('takes back what stood', () => {
    given(tabled, reserved)
      .when(unreserve)
      .then({ type: 'ReservationWithdrawn', by: 'a delegation', paragraphs: ['3'], text: 'No.', on });
    expect(
      after(reserved, { type: 'ReservationWithdrawn', by: 'a delegation', paragraphs: ['3'], text: 'No.', on })
        .reservations,
    ).toEqual([]);
  });
  it('takes back what it says on one paragraph, and leaves what it says on others', () => {
    const onBoth = { ...reserved, paragraphs: ['2', '3'] };
    const ofOne = { type: 'ReservationWithdrawn', by: 'a delegation', paragraphs: ['2'], text: 'No.', on } as const;
    given(tabled, onBoth)
      .when({ ...unreserve, paragraph: '2' })
      .then(ofOne);
    expect(after(onBoth, ofOne).reservations).toMatchObject([{ paragraphs: ['3'], text: 'No.' }]);
    expect(after(onBoth, ofOne, { ...ofOne, paragraphs: ['3'] }).reservations).toEqual([]);
    given(tabled, onBoth, ofOne)
      .when({ ...unreserve, paragraph: '2' })
      .thenRejected('reservation.unknown');
  });
  it('of one paragraph is refused where it concerns the whole', () =>
    given(tabled, { ...reserved, paragraphs: [] })
      .when({ ...unreserve, paragraph: '3' })
      .thenRejected('reservation.unknown'));
  it('of another paragraph is refused', () =>
    given(tabled, reserved)
      .when({ ...unreserve, paragraph: '4' })
      .thenRejected('reservation.unknown'));
  it('that nobody entered is refused', () => given(tabled).when(unreserve).thenRejected('reservation.unknown'));
});
