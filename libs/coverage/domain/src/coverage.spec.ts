import { describe, expect, it } from '@jest/globals';
import { fold } from '#event-sourcing';
import { deciderSpec } from '#event-sourcing/testing';
import { coverageDecider, type CoverageEvent } from './coverage.js';

const { given } = deciderSpec(coverageDecider, { on: null });
const said = (first: number, last: number, extent: 'complete' | 'partial' = 'partial') =>
  ({ body: 'oas-ga', sessions: [first, last], of: 'decisions', extent }) as const;
const declared = (...[first, last, extent]: Parameters<typeof said>): CoverageEvent => ({
  type: 'CoverageDeclared',
  ...said(first, last, extent),
  on: null,
});
const declare = (...[first, last, extent]: Parameters<typeof said>) =>
  ({ type: 'DeclareCoverage', ...said(first, last, extent) }) as const;

describe('declaring coverage', () => {
  it('says how far the record goes', () => given().when(declare(33, 40)).then(declared(33, 40)));
  it('told twice says nothing new', () => given(declared(33, 40)).when(declare(33, 40)).thenNothing());
  it('of a part of what is declared says nothing new', () =>
    given(declared(33, 40)).when(declare(35, 36)).thenNothing());
  it('may go further', () => given(declared(33, 40)).when(declare(40, 41)).then(declared(40, 41)));
  it('may be another extent', () =>
    given(declared(33, 40))
      .when(declare(33, 40, 'complete'))
      .then(declared(33, 40, 'complete')));
  it.each([
    [0, 3],
    [4, 3],
    [1, 1001],
    [1.5, 3],
    [Number.NaN, 3],
  ])('is refused for sessions %d to %d', (first, last) =>
    given().when(declare(first, last)).thenRejected('coverage.range-invalid'),
  );
});

describe('coverage', () => {
  it('is kept for each session, decisions apart from reports', () => {
    const reports: CoverageEvent = { ...declared(34, 34, 'complete'), of: 'reports' };
    expect([...fold(coverageDecider, [declared(33, 34), reports])]).toEqual([
      [33, { decisions: 'partial' }],
      [34, { decisions: 'partial', reports: 'complete' }],
    ]);
  });
  it('is what was declared last', () => {
    expect(fold(coverageDecider, [declared(33, 33), declared(33, 33, 'complete')]).get(33)).toEqual({
      decisions: 'complete',
    });
  });
});
