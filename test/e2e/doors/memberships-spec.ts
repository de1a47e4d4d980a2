/** Who is a member of a group comes with the program, and is taken over when somebody asks for it: through both doors. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { cliOver } from '../../support/cli.js';
import { ApiClient, inPath } from '../api/api-client.js';

let api: ApiClient;
beforeAll(async () => {
  api = await ApiClient.over();
}, 60_000);
afterAll(() => api.end());

interface Group {
  readonly isMembershipKnown: boolean;
  readonly members: readonly { readonly code: string }[];
}
const group = async (asOf: string) => (await api.get<Group>(`/actors/member-states?asOf=${asOf}`)).body;
const cli = (...args: readonly string[]) => cliOver(api.data)(...args);
const ask = async (symbol: string, body: string, whom: string) => {
  const owed = [{ by: [whom], to: ['Secretary-General'], due: '2013-03-01' }];
  const said = { body, symbol, paragraph: '1', on: '2012-12-20', addressees: [whom], owed, source: 'A list' };
  expect((await api.post('/mandates', said)).status).toBe(200);
  const replied = { mandates: [`${symbol} op. 1`], document: 'Note 1', on: '2013-02-20', member: 'Peru' };
  expect((await api.post('/reports', replied)).status).toBe(200);
  const { body: told } = await api.get<{ obligations: object[] }>(
    `/mandates/${inPath(`${symbol} op. 1`)}?asOf=2013-03-02`,
  );
  return told.obligations[0];
};

it('the member states of an organisation are taken over with their days, once', async () => {
  expect(await group('2013-03-02')).toMatchObject({ isMembershipKnown: false });
  expect((await cli('actors', 'members', 'member-states')).err).toBe('');
  const again = await api.post<{ changed: boolean }>('/actors/member-states/shipped-members', {});
  expect(again.body).toMatchObject({ changed: false });
  const counts = await Promise.all(
    ['1947-12-31', '1948-12-31', '1989-12-31', '1990-12-31', '2023-10-31', '2023-11-30'].map(group),
  );
  expect(counts.map(({ members }) => members.length)).toEqual([0, 21, 32, 33, 35, 34]);
  expect(await ask('AG/RES. 2700 (XLII-O/12)', 'oas-ga', 'member states')).toMatchObject({
    replies: { received: 1, of: 35 },
  });
});

it('of groups that are only counted it is told how many they are on the day', async () => {
  expect(await ask('67/300', 'un-ga', 'Member States')).toMatchObject({ replies: { received: 1, of: 193 } });
});

it('what nobody has printed of a group is not made up', async () => {
  expect((await cli('actors', 'members', 'IIN')).err).toContain('members.not-shipped');
});

it('whoever succeeds one of two who owe something together owes it once', async () => {
  const ref = 'AG/RES. 2701 (XLII-O/12) op. 1';
  const owed = [{ by: ['CIM', 'IIN'], to: ['General Assembly'], due: '2013-03-01' }];
  const said = { body: 'oas-ga', symbol: 'AG/RES. 2701 (XLII-O/12)', paragraph: '1', on: '2012-06-05' };
  await api.post('/mandates', { ...said, addressees: ['CIM', 'IIN'], owed, source: 'A list' });
  const by = async (asOf: string) =>
    (
      await api.get<{ obligations: { by: { actor: string }[] }[] }>(`/mandates/${inPath(ref)}?asOf=${asOf}`)
    ).body.obligations[0]?.by.map(({ actor }) => actor);
  expect(
    (await cli('actors', 'succeed', 'IIN', '--by', 'CIM', '--on', '2013-01-01', '--reason', 'so told', '--yes')).err,
  ).toBe('');
  expect(await by('2012-12-31')).toEqual(['cim', 'iin']);
  expect(await by('2013-01-01')).toEqual(['cim']);
});
