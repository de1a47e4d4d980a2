import { spanishAddress } from '../directive/addressees.es.js';
import { spanishDues } from '../due/dues.es.js';
import { spanishReports } from '../report/reports.es.js';
import type { Grammar } from './grammar.js';
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
