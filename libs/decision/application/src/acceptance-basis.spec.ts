import { describe, expect, it } from '@jest/globals';
import { acceptanceBasis } from './acceptance-basis.js';

describe('the basis of an acceptance', () => {
  it.each([
    ['AG/RES. 2348 (XXXVII-O/07)', 'AG/RES. 2348 (XXXVII-O/07)'],
    ['ag/res. 2348 (xxxvii-o/07), op. 2', 'AG/RES. 2348 (XXXVII-O/07)'],
    ['The Assembly took note in AG/RES. 2348 (XXXVII-O/07), op. 2, with thanks.', 'AG/RES. 2348 (XXXVII-O/07)'],
    ['noted by the Council (S/RES/1325 (2000))', 'S/RES/1325 (2000)'],
    ['see CP/doc.4105/06 and AG/RES. 2256 (XXXVI-O/06)', 'AG/RES. 2256 (XXXVI-O/06)'],
  ])('is the decision that "%s" names', (words, decision) => {
    expect(acceptanceBasis(words)).toEqual({ basis: words, decision });
  });

  it.each(['The secretariat checked the report.', 'CP/doc.4105/06', 'and/or yes/no', ''])(
    'is an assessment where "%s" names none',
    (words) => {
      expect(acceptanceBasis(words)).toEqual({ basis: words, decision: null });
    },
  );

  it('is kept in one line', () => {
    expect(acceptanceBasis('  checked\n by  hand ')).toEqual({ basis: 'checked by hand', decision: null });
  });
});
