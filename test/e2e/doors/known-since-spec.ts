/** What the office knew before it had a register keeps the day on which it did: beside the entry, apart from what is known at a moment. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cliOver } from '../../support/cli.js';
import { ApiClient, inPath } from '../api/api-client.js';

const REF = 'AG/RES. 1080 (XXI-O/91) op. 1';
let api: ApiClient;
let mandatum: ReturnType<typeof cliOver>;
beforeAll(async () => {
  api = await ApiClient.over();
  mandatum = cliOver(api.data);
  const said = {
    body: 'oas-ga',
    symbol: 'AG/RES. 1080 (XXI-O/91)',
    paragraph: '1',
    on: '1991-06-05',
    addressees: ['Permanent Council'],
    owed: [{ to: ['General Assembly'], due: '1992-03-01' }],
    source: 'A list of 1998',
    knownSince: '1998-02',
  };
  expect((await api.post('/mandates', said)).status).toBe(200);
}, 60_000);
afterAll(() => api.end());

interface Told {
  readonly entries: readonly {
    readonly what: string;
    readonly knownSince: string | null;
    readonly recordedAt: string;
  }[];
}
const history = async () => (await api.get<Told>(`/mandates/${inPath(REF)}/history`)).body.entries;
const report = (more: object) => ({ mandates: [REF], document: 'CP/doc.1/92', on: '1992-02-20', ...more });

describe('since when something was known', () => {
  it('is told in history and on the page of a mandate, at both doors', async () => {
    expect((await history()).find(({ what }) => what.startsWith('issued'))).toMatchObject({ knownSince: '1998-02' });
    expect((await api.get(`/mandates/${inPath(REF)}`)).body).toMatchObject({ knownSince: '1998-02' });
    expect((await mandatum('history', REF)).out).toMatch(/known since: 1998-02/);
    expect((await mandatum('show', REF)).out).toMatch(/known since: +1998-02/);
  });

  it('makes nothing known before it was recorded', async () => {
    const asked = await api.get<{ code: string }>(`/mandates/${inPath(REF)}?knownAt=1999-01-01`);
    expect([asked.status, asked.body.code]).toEqual([422, 'known-at.before-first-entry']);
  });

  it('is refused where it lies after the recording, or before the fact', async () => {
    const refused = async (knownSince: string) =>
      (await api.post<{ code: string }>('/reports', report({ knownSince }))).body.code;
    expect(await refused('2999')).toBe('known-since.in-future');
    expect(await refused('1992-02-19')).toBe('known-since.before-fact');
    expect(await refused('some day')).toBe('date.invalid');
    expect((await history()).length).toBe((await history()).filter(({ what }) => !what.includes('doc.1/92')).length);
  });

  it('goes with what is entered of a mandate', async () => {
    expect((await api.post('/reports', report({ knownSince: '1992' }))).status).toBe(200);
    expect((await history()).filter(({ what }) => what.includes('doc.1/92'))).toMatchObject([{ knownSince: '1992' }]);
  });
});
