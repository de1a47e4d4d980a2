import { type Page, type Question } from '#register';
import { NumberField, TextField } from '../fields.js';

/** What every reading route takes. */
export class ReadingQuery {
  @TextField({
    about: 'As things stood on that day; default today.',
    example: '2011-06-08',
    longest: 10,
    optional: true,
  })
  readonly asOf?: string;

  @TextField({
    about: 'As known then: an entry number, a day (its end, UTC) or a time with its zone; default now.',
    example: '2026-11-22T09:30:00Z',
    longest: 40,
    optional: true,
  })
  readonly knownAt?: string;

  @TextField({ about: 'The position of a receipt, which the answer has to take in.', longest: 100, optional: true })
  readonly after?: string;
}

/** What every list takes. */
export class ListQuery extends ReadingQuery {
  @NumberField([1, 200], { about: 'At most so many items; default 50.', example: 50, optional: true })
  readonly limit: number = 50;

  @TextField({ about: 'Where the page before ended: its "next".', longest: 400, optional: true })
  readonly page?: string;
}

export const questionOf = ({ asOf, knownAt, after }: ReadingQuery): Question => ({ asOf, knownAt, after });
export const pageOf = ({ limit, page }: ListQuery): Page => ({ limit, after: page });
