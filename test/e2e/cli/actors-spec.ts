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
