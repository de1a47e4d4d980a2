/** An actor that was read wrongly is put right once, for all that is asked of it, on the axis of what was known. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { cliOver, temporaryFolder } from '../../support/cli.js';
import { enterSeeds } from '../../support/seeds.js';
import { ApiClient } from '../api/api-client.js';

const data = temporaryFolder();
const mandatum = cliOver(data);
const json = async <T>(...args: readonly string[]): Promise<T> => {
  const { out, err } = await mandatum(...args, '--json');
  if (err !== '') throw new Error(err);
  return JSON.parse(out) as T;
};
const codeOf = async (...args: readonly string[]) => (await mandatum(...args)).err.split(':')[0];

interface Listed {
  readonly id: string;
  readonly addressees: readonly { readonly actor: string; readonly name: string }[];
}
const of = async (name: string, ...more: readonly string[]) =>
  (await json<Listed[]>('ls', '--class', 'all', '--addressee', name, ...more)).map(({ id }) => id);
const WHY = ['--reason', 'The official text says so', '--yes'];

let before: string;
let [members, council]: [readonly string[], readonly string[]] = [[], []];
let code: string;
beforeAll(async () => {
  await enterSeeds(data);
  before = String((await json<{ seq: number }>('health')).seq);
  [members, council] = [await of('member states'), await of('Permanent Council')];
  const all = (await json<Listed[]>('ls', '--class', 'all')).find(({ id }) => id === members[0]);
  code = all?.addressees[0]?.actor ?? '';
}, 120_000);

describe('a name of which nobody has said who is meant', () => {
  const named = 'Special Joint Committee on Transnational Organized Crime';
  const unsettled = async (...at: readonly string[]) =>
    (await json<{ name: string; addressed: number }[]>('actors', 'unresolved', ...at)).find(
      ({ name }) => name === named,
    );
  it('is listed with what is asked of it until a person says, and as known before still', async () => {
    expect(await unsettled()).toMatchObject({ addressed: 1 });
    const described = ['--kind', 'organ', '--part-of', 'Permanent Council', '--reason', 'Made up'];
    await json('actors', 'describe', named, ...described);
    expect(await unsettled()).toBeUndefined();
    expect(await unsettled('--known-at', before)).toBeDefined();
    expect(await json('actors', 'show', named)).toMatchObject({ partOf: 'permanent-council', addressed: 1 });
  });
});

describe('an actor that others succeed', () => {
  const owing = async (by: string, day: string) =>
    (await json<{ by: string[] }[]>('overdue', '--by', by, '--as-of', day)).map(({ by: [one] }) => one);
  it('owes what it was asked until that day, and its successors from then on', async () => {
    await json('actors', 'add', 'Office on Childhood', '--kind', 'secretariat', '--alias', 'OC');
    await json('actors', 'succeed', 'IIN', '--by', 'OC', '--on', '2010-07-01', ...WHY);
    expect(await owing('OC', '2010-06-30')).toEqual([]);
    expect(await owing('IIN', '2010-06-30')).toEqual(["Inter-American Children's Institute"]);
    expect(await owing('OC', '2010-07-01')).toEqual(['Office on Childhood']);
    expect(await owing('Instituto Interamericano del Niño', '2010-07-01')).toEqual(['Office on Childhood']);
    expect(await owing('IIN', '2010-06-30')).toEqual(["Inter-American Children's Institute"]);
    const years = async (by: string) =>
      (await json<{ year: string }[]>('reporting-record', '--by', by, '--as-of', '2012-01-01')).map(({ year }) => year);
    expect(await years('OC')).toEqual([]);
    expect(await years('iin')).toEqual(['2009']);
    const again = ['succeed', 'IIN', '--by', 'Permanent Council', '--on', '2012-01-01', ...WHY];
    expect(await codeOf('actors', ...again)).toBe('actor.already-succeeded');
    expect(await codeOf('actors', 'add', 'Another', '--kind', 'organ', '--code', 'IIN')).toBe('actor.code-taken');
  });

  it('is told with names by language, parts and members on a day', async () => {
    expect((await mandatum('actors', 'show', 'IIN', '--as-of', '2011-01-01')).out).toMatch(
      /Instituto Interamericano del Niño \(es\)[\s\S]*Parts:.*iin-directing-council[\s\S]*Succeeded by: +Office on Childhood/,
    );
    const [join, leave] = [
      ['--member', 'Peru', '--member', 'Chile'],
      ['--member', 'Chile'],
    ];
    await json('actors', 'join', 'member states', ...join, '--on', '1948-04-30');
    await json('actors', 'leave', 'member states', ...leave, '--on', '2009-01-01');
    const members = async (day: string) =>
      (await json<{ members: { code: string }[] }>('actors', 'show', 'member-states', '--as-of', day)).members.length;
    expect([await members('1948-04-29'), await members('2008-12-31'), await members('2009-01-01')]).toEqual([0, 2, 1]);
    expect(await codeOf('actors', 'leave', 'member states', '--member', 'OC', '--on', '2010')).toBe('actor.no-member');
  });
});

describe('an actor', () => {
  it('is called otherwise in every row, and still found by its former name', async () => {
    const { out, err } = await mandatum(
      'actors',
      'rename',
      code,
      '--name',
      'States of the Organization',
      ...WHY.slice(0, 2),
    );
    expect(err).toMatch(/^entry\.unconfirmed/);
    expect(out).toMatch(new RegExp(`to ${code}: ${members.length} mandates`));
    await json('actors', 'rename', code, '--name', 'States of the Organization', ...WHY);
    expect(await of('States of the Organization')).toEqual(members);
    expect(await of('member states')).toEqual(members);
    const rows = await json<Listed[]>('ls', '--class', 'all', '--addressee', code);
    expect(
      new Set(rows.flatMap(({ addressees }) => addressees.filter((one) => one.actor === code).map(({ name }) => name))),
    ).toEqual(new Set(['States of the Organization']));
    expect(await codeOf('ls', '--addressee', 'States of the Organization', '--known-at', before)).toBe('actor.unknown');
  });

  it('merged into another is found there, as known since', async () => {
    await json('actors', 'merge', code, '--into', 'Permanent Council', ...WHY);
    expect(new Set(await of('Permanent Council'))).toEqual(new Set([...council, ...members]));
    expect(await of('Permanent Council', '--known-at', before)).toEqual(council);
    expect((await mandatum('show', members[0] ?? '')).out).toMatch(/addressed to: .*Permanent Council/);
    expect((await mandatum('show', members[0] ?? '', '--known-at', before)).out).not.toMatch(/Permanent Council/);
    expect((await mandatum('history', members[0] ?? '')).out).toMatch(/member states/i);
    expect(await codeOf('actors', 'merge', 'Permanent Council', '--into', code, ...WHY)).toBe('actor.succeeds-itself');
  });

  it('split into several is found under each', async () => {
    const institute = await of('iin-directing-council');
    await json('actors', 'split', code, '--into', 'permanent-council', '--into', 'iin-directing-council', ...WHY);
    expect(new Set(await of('permanent-council'))).toEqual(new Set([...council, ...members]));
    expect(new Set(await of('iin-directing-council'))).toEqual(new Set([...institute, ...members]));
    const api = await ApiClient.over(data);
    try {
      const said = { into: ['permanent-council', 'iin-directing-council'], reason: 'Two were read as one' };
      expect((await api.post<{ would: string[] }>(`/actors/${code}/splits/preview`, said)).body.would).toHaveLength(1);
      expect((await api.post(`/actors/${code}/splits`, said)).body).toMatchObject({ changed: false });
    } finally {
      await api.end();
    }
  });
});
