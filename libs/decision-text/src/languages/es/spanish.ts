import type { Language } from '../../grammar/language.js';
import { spanishAddress } from './addressees.js';
import { SPANISH_CLAUSES } from './clauses.js';
import { spanishDues } from './dues.js';
import { spanishEffect } from './effect.js';
import { SPANISH_LAYOUT } from './layout-words.js';
import { SPANISH_OPERATIVE } from './operative.js';
import { spanishReports } from './reports.js';

export const SPANISH: Language = {
  code: 'es',
  common: /\b(?:que|los|las|para|del|por|con|sobre|una)\b/gi,
  layout: SPANISH_LAYOUT,
  isForeign: () => false,
  operative: SPANISH_OPERATIVE,
  clauses: SPANISH_CLAUSES,
  effect: spanishEffect,
  address: spanishAddress,
  fullName: (name) => name,
  outsiders:
    /\b(?:observadores|instituciones|bancos|estados?|gobiernos|países|organizaciones|sociedad civil|sector privado)\b/i,
  genitive: / (?:de|del) /,
  dues: spanishDues,
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
  reports: spanishReports,
};
