import { spanishAddress } from './addressees.js';
import { spanishDues } from './dues.js';
import { spanishReports } from './reports.js';
import type { Grammar } from '../../style/grammar.js';
import { SPANISH } from './spanish.js';

export const SPANISH_GRAMMAR: Grammar = {
  operative: SPANISH,
  address: spanishAddress,
  dues: spanishDues,
  reports: spanishReports,
  awaited: (object, dues) => ({
    by: undefined,
    via: [],
    to: [],
    due: dues.map(({ due }) => due),
    recurrence: null,
    form: undefined,
    start: 0,
    end: object.length,
  }),
};
