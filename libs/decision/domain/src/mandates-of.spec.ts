import { describe, expect, it } from '@jest/globals';
import { type MandateClass, type Obligation } from '#mandate/domain';
import { mandateId, mandatesOf } from './mandates-of.js';
import { type DirectiveTerms, type Provision } from './provision.js';

const actor = (code: string) => ({ actor: code, name: code });
const directive = (listed: MandateClass | null, ...addressees: readonly string[]): DirectiveTerms => ({
  verb: 'instruct',
  act: 'instruction',
  addressees: addressees.map(actor),
  through: [],
  toBeCalledUpon: [],
  class: listed,
});
const report = (id: string, ...by: readonly string[]): Obligation => ({
  id,
  kind: 'report',
  by: by.map(actor),
  via: [],
  to: [],
  form: null,
  recurrence: null,
  due: { form: 'unspecified', phrase: '' },
});
const provision = (ref: string, said: Partial<Provision>): Provision => ({
  ref,
  chapeau: false,
  text: '',
  directives: [],
  obligations: [],
  funding: [],
  renews: [],
  cites: [],
  remarks: [],
  ...said,
});
const place = { decision: 'd', symbol: 'RES. 1', body: 'oas-ga', session: 'oas-ga/regular/35' };
const given = (...provisions: readonly Provision[]) => mandatesOf(provisions, place);
const owedBy = (mandates: ReturnType<typeof given>) =>
  mandates.map(({ id, terms }) => [id, terms.obligations.map((due) => due.id).join()]);

describe('the mandates of a text', () => {
  it('are its directives that ask for something, numbered as they stand in their paragraph', () => {
    const mandates = given(
      provision('1', { directives: [directive(null), directive('mandate', 'pc')] }),
      provision('2.a', { directives: [directive('exhortation', 'states')] }),
    );
    expect(mandates.map(({ id, origin, terms }) => [id, origin.paragraph, origin.directive, terms.class])).toEqual([
      ['d.1.2', '1', 2, 'mandate'],
      ['d.2.a.1', '2.a', 1, 'exhortation'],
    ]);
    expect(mandates[0]?.origin).toEqual({ ...place, paragraph: '1', directive: 2 });
  });
  it('bear the annex in their ids without a slash', () =>
    expect(mandateId('d', 'annex/1/16', 1)).toBe('d.annex-1-16.1'));
  it('are not given by a chapeau', () => {
    expect(given(provision('2', { chapeau: true, directives: [directive('mandate', 'pc')] }))).toEqual([]);
  });
  it('owe what is to be done by those whom they address', () => {
    const directives = [directive('mandate', 'pc'), directive('mandate', 'sg')];
    const obligations = [report('1', 'sg'), report('2', 'pc'), report('3'), report('4', 'iin')];
    expect(owedBy(given(provision('1', { directives, obligations })))).toEqual([
      ['d.1.1', '2,3,4'],
      ['d.1.2', '1'],
    ]);
  });
  it('owe nothing where they leave it to discretion', () => {
    const said = { directives: [directive('optional', 'pc')], obligations: [report('1', 'pc')] };
    expect(owedBy(given(provision('1', said)))).toEqual([['d.1.1', '']]);
  });
  it('stand under the condition of their paragraph, and of the whole decision', () => {
    const whole = { kind: 'within-existing', scope: 'decision' } as const;
    const own = { kind: 'specific-fund', scope: 'paragraph' } as const;
    const mandates = given(
      provision('1', { directives: [directive('mandate', 'pc')], funding: [own] }),
      provision('2', { directives: [directive('mandate', 'pc')] }),
      provision('9', { funding: [whole] }),
    );
    expect(mandates.map(({ terms }) => terms.funding)).toEqual([[own, whole], [whole]]);
  });
  it('stand as the reader gave them, or a person looked them through', () => {
    const asks = { directives: [directive('mandate', 'pc')] };
    const [read, looked] = given(provision('1', asks), provision('2', { ...asks, record: 'confirmed' }));
    expect([read?.record, looked?.record]).toEqual([undefined, 'confirmed']);
  });
  it('that a person put right keep what the reader gave; what they left of the paragraph is confirmed', () => {
    const whole = { kind: 'within-existing', scope: 'decision' } as const;
    const directives = [directive('mandate', 'pc'), directive('exhortation', 'states')];
    const read = provision('3', { directives, obligations: [report('1', 'pc')] });
    const right = { directives: [directive('mandate', 'sg'), directives[1]!], obligations: [report('1', 'sg')] };
    const mandates = given(
      provision('4', { ...right, record: 'corrected', read }),
      provision('5', { directives, record: 'corrected', read: null }),
      provision('9', { funding: [whole] }),
    );
    expect(mandates.map(({ record }) => record)).toEqual(['corrected', 'confirmed', 'corrected', 'corrected']);
    expect(mandates[0]?.read).toMatchObject({
      addressees: [actor('pc')],
      obligations: [report('1', 'pc')],
      funding: [whole],
    });
    expect(mandates[2]?.read).toBeNull();
  });
});
