import { describe, expect, it } from '@jest/globals';
import { StoreError, WrongExpectedRevision } from '#event-sourcing';
import { Rejection } from '#rejection';
import { detailsOf, problemOf } from './problem-of.js';

const asked = { url: '/api/v1/overdue?by=x', conditional: false };
const said = (error: unknown, conditional = false) => detailsOf(problemOf(error, { ...asked, conditional }), asked);

describe('a problem', () => {
  it.each([
    ['mandate.unknown', 404],
    ['date.invalid', 400],
    ['session.id-invalid', 400],
    ['coverage.range-invalid', 422],
    ['symbol.missing', 422],
    ['symbol.taken', 409],
  ])('of the rejection %s has status %d and its sentence', (code, status) => {
    expect(said(new Rejection(code, () => 'A sentence.'))).toMatchObject({ status, code, detail: 'A sentence.' });
  });

  it.each([
    ['store.busy', 503],
    ['store.full', 507],
    ['store.read-only', 503],
    ['register.behind', 503],
    ['register.stopped', 503],
    ['store.invalid-append', 500],
  ])('of the failing store %s has status %d, and tells no path', (code, status) => {
    const problem = said(new StoreError(code, '/secret/place/events.db is broken.'));
    expect(problem).toMatchObject({ status, code });
    expect(JSON.stringify(problem)).not.toContain('secret');
  });

  it('of a lost race is a failed precondition only where one was given', () => {
    const lost = new WrongExpectedRevision('mandate-a', 1, 2);
    expect(said(lost)).toMatchObject({ status: 409, code: 'store.conflict' });
    expect(said(lost, true)).toMatchObject({ status: 412, code: 'precondition.failed' });
  });

  it('of anything else tells nothing', () => {
    for (const error of [new Error('password is 1234'), 'password is 1234', undefined, null, { message: 'password' }])
      expect(said(error)).toEqual({
        type: 'urn:mandatum:problem:internal.error',
        title: 'Internal Server Error',
        status: 500,
        code: 'internal.error',
        detail: 'Something failed here; the log of the server says what.',
        instance: '/api/v1/overdue',
      });
  });
});
