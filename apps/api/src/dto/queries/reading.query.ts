import { field, type Raw } from '#fields';
import { type Page, type Question } from '#register';
import { dtoOf } from '../dto-of.js';

/** What every reading route takes. */
export const READING = {
  asOf: field.day({ about: 'as things stood on that day; default today', example: '2011-06-08', optional: true }),
  knownAt: field.moment({
    about: 'as known then: an entry number, a day (its end, UTC) or a time with its zone; default now',
    example: '2026-11-22T09:30:00Z',
    optional: true,
  }),
  after: field.text({
    about: 'the position of a receipt, which the answer has to take in',
    longest: 100,
    optional: true,
  }),
} as const;

/** What every list takes. */
export const LISTING = {
  ...READING,
  limit: field.number([1, 200], {
    about: 'at most so many items; default 50',
    example: 50,
    otherwise: 50,
    optional: true,
  }),
  page: field.text({ about: 'where the page before ended: its "next"', longest: 1_000, optional: true }),
} as const;

export class ReadingQuery extends dtoOf('ReadingFields', READING, 'query') {}

export const questionOf = ({ asOf, knownAt, after }: Raw<typeof READING>): Question => ({
  asOf: asOf ?? undefined,
  knownAt: knownAt ?? undefined,
  after: after ?? undefined,
});
export const pageOf = ({ limit, page }: Raw<typeof LISTING>): Page => ({ limit, after: page ?? undefined });
