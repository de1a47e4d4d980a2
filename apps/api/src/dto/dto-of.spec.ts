import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { field, type Fields } from '#fields';
import { requestValidation } from '../http/validation.js';
import { dtoOf } from './dto-of.js';
import { type From } from './field-decorators.js';

const received = (fields: Fields, said: unknown, from: From = 'body'): Promise<unknown> =>
  requestValidation().transform(said, { type: 'body', metatype: dtoOf('Said', fields, from) });
const faultsOf = (fields: Fields, said: unknown, from?: From) =>
  received(fields, said, from).then(
    () => [],
    (problem: { extras: { fields: readonly { field: string }[] } }) => problem.extras.fields.map((one) => one.field),
  );

const fields = {
  mandates: field.several('mandate', [1, 2], { about: 'which' }),
  kind: field.choice(['one', 'other'], { about: 'Of which kind.', optional: true }),
  limit: field.number([1, 200], { about: 'At most so many.', otherwise: 50, optional: true }),
  draft: field.flag({ about: 'As a draft.' }),
  note: field.text({ about: 'A note.', longest: 5, optional: true }),
  plans: field.groups('Plan', { session: field.session({ about: 'Which.' }) }, [0, 3], { about: 'P.', optional: true }),
};

describe('a class made of fields', () => {
  it('lets through what they allow, with what stands where nothing is said', async () => {
    expect(await received(fields, { mandates: ['a'], plans: [{ session: 'x' }] })).toEqual({
      mandates: ['a'],
      plans: [{ session: 'x' }],
      limit: 50,
    });
    expect(await faultsOf(fields, { mandates: ['a'], kind: null, note: null })).toEqual([]);
  });

  it.each([
    ['mandates', {}],
    ['mandates', { mandates: [] }],
    ['mandates', { mandates: ['a', 'b', 'c'] }],
    ['mandates', { mandates: 'a' }],
    ['kind', { mandates: ['a'], kind: 'third' }],
    ['limit', { mandates: ['a'], limit: 0 }],
    ['draft', { mandates: ['a'], draft: 'perhaps' }],
    ['note', { mandates: ['a'], note: 'longer' }],
    ['note', { mandates: ['a'], note: ' ' }],
    ['note', { mandates: ['a'], note: 'a\u0000' }],
    ['plans.0.session', { mandates: ['a'], plans: [{}] }],
    ['other', { mandates: ['a'], other: 1 }],
  ])('refuses %s in %j', async (name, said) => {
    expect(await faultsOf(fields, said)).toEqual([name]);
  });

  it.each([
    ['is missing: which', {}],
    ['is not asked for here; what is: mandates, kind, limit, draft, note, plans', { mandates: ['a'], other: 1 }],
  ])('says what to write instead: %s', async (words, said) => {
    const faults = await received(fields, said).catch(
      (problem: { extras: { fields: readonly { faults: readonly string[] }[] } }) =>
        problem.extras.fields.flatMap((one) => one.faults),
    );
    expect(faults).toEqual([words]);
  });

  it('reads the words of an address', async () => {
    const said = { mandates: 'a', limit: '20', draft: 'true' };
    expect(await received(fields, said, 'query')).toEqual({ mandates: ['a'], limit: 20, draft: true });
  });
});
