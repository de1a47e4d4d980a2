import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cliOver } from '../../support/cli.js';
import { ApiClient, type ListBody } from './api-client.js';
import { enterExamples } from './example-register.js';

let api: ApiClient;
beforeAll(async () => {
  api = await ApiClient.over();
  await enterExamples(api);
}, 120_000);
afterAll(() => api.end());

describe('a list as a file for spreadsheets', () => {
  it.each([
    ['/overdue.csv?asOf=2011-06-08', ['overdue', '--as-of', '2011-06-08']],
    ['/sessions/oas-ga/regular/36/due.csv?asOf=2006-01-01', ['due', '--session', 'oas-ga/regular/36', '--as-of', '2006-01-01']],
    ['/mandates.csv?asOf=2011-06-08&class=all&ids=true', ['ls', '--as-of', '2011-06-08', '--class', 'all', '--ids', '--limit', '200']],
  ])('%s is what the command line prints', async (path, command) => {
    const { status, headers, text } = await api.get(path);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="\w+\.csv"$/);
    expect(text).toBe(`${(await cliOver(api.data)(...command, '--csv')).out.trimEnd()}\n`);
    expect(text.split('\n').length).toBeGreaterThan(2);
  }); // prettier-ignore

  it('holds every page, each item once', async () => {
    const sessions = Array.from({ length: 450 }, (_, index) => ({ session: `remja/regular/${index + 100}` }));
    await api.post('/sessions', { sessions });
    const { body } = await api.get<ListBody>('/sessions?body=remja');
    const rows = (await api.get('/sessions.csv?body=remja')).text.trimEnd().split('\n');
    expect(rows).toHaveLength(body.total + 1);
    expect(new Set(rows).size).toBe(rows.length);
  });

  it('is refused as the list is', async () => {
    const { status, headers, body } = await api.get('/overdue.csv?asOf=yesterday');
    expect([status, headers.get('content-type')]).toEqual([400, 'application/problem+json; charset=utf-8']);
    expect(body).toMatchObject({ code: 'date.invalid' });
  });
});
