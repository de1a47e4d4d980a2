/** Files and whole registers over HTTP: what the command line does with files. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiClient, inPath, type ListBody, type ReceiptBody } from '../api/api-client.js';
import { cliOver, temporaryFolder } from '../../support/cli.js';
import { CALENDAR, TEXTS } from '../../support/seeds.js';

const ARCHIVE = { 'content-type': 'application/x-ndjson' };
const base64 = (content: string | Uint8Array): string => Buffer.from(content).toString('base64');

interface Recording {
  readonly readAs: string | null;
  readonly others: readonly string[];
  readonly decisions: readonly {
    readonly symbol: string | null;
    readonly decision: string | null;
    readonly already: boolean;
    readonly receipt: ReceiptBody | null;
    readonly refused: { readonly code: string } | null;
  }[];
}

let api: ApiClient;
beforeAll(async () => {
  api = await ApiClient.over();
});
afterAll(() => api.end());

describe('a calendar as CSV', () => {
  it('is entered once', async () => {
    const said = { csv: readFileSync(CALENDAR, 'utf8'), body: 'oas-ga' };
    expect((await api.post('/calendars', said)).body.changed).toBe(true);
    expect((await api.post('/calendars', said)).body.changed).toBe(false);
    expect((await api.get<ListBody>('/sessions?body=oas-ga')).body.total).toBeGreaterThan(50);
  });

  it('is refused where it is none', async () => {
    expect(await api.post('/calendars', { csv: 'a,b\n1,2\n', body: 'oas-ga' })).toMatchObject({
      status: 400,
      body: { code: 'calendar.invalid' },
    });
  });
});

describe('a file of decisions', () => {
  const page = (number: number, matter: string) =>
    `<h1>AG/RES. ${number} (XXXVI-O/06)</h1><p>${matter}</p><p>(Adopted at the fourth plenary session, held on June 6, 2006)</p><p>THE GENERAL ASSEMBLY,</p><p>RESOLVES:</p><p>1. To request the Permanent Council to report to the General Assembly at its thirty-seventh regular session on ${matter.toLowerCase()}.</p>`;

  it('is recorded whatever its format', async () => {
    const said = { name: 'harbours.html', file: base64(`<html><body>${page(9101, 'HARBOURS')}</body></html>`) };
    const { status, body } = await api.post<Recording>('/recordings', said);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      readAs: 'html, utf-8',
      decisions: [{ symbol: 'AG/RES. 9101 (XXXVI-O/06)', already: false, refused: null, receipt: { changed: true } }],
    });
    expect((await api.get(`/mandates/${inPath('AG/RES. 9101 (XXXVI-O/06) op. 1')}`)).status).toBe(200);
  });

  it('may hold several, each of which is recorded or refused', async () => {
    const both = `<html><body>${page(9101, 'ANCHORS')}${page(9102, 'LIGHTHOUSES')}</body></html>`;
    const { body } = await api.post<Recording>('/recordings', { name: 'b.html', file: base64(both), each: true });
    expect(body.decisions).toMatchObject([
      { symbol: 'AG/RES. 9101 (XXXVI-O/06)', decision: null, refused: { code: 'symbol.taken' } },
      { symbol: 'AG/RES. 9102 (XXXVI-O/06)', refused: null },
    ]);
  });

  it('is refused where it is no file, or no text', async () => {
    expect((await api.post<{ code: string }>('/recordings', { name: 'x', file: '?!' })).body.code).toBe('file.invalid');
    const bytes = Uint8Array.from({ length: 3000 }, (_, index) => (index * 7) % 256);
    const said = { name: 'x', file: base64(bytes) };
    expect((await api.post<{ code: string }>('/recordings', said)).body.code).toBe('text.binary');
  });
});

describe('a whole register', () => {
  it('is exported by the one door and imported by the other, and back', async () => {
    const exported = await api.get('/export');
    expect(exported.headers.get('content-type')).toContain('application/x-ndjson');
    const folder = temporaryFolder();
    const there = cliOver(folder);
    const other = await ApiClient.over(folder);
    try {
      const checked = await other.postRaw<{ count: number; imported: null }>(
        '/import?check=true',
        exported.text,
        ARCHIVE,
      );
      expect(checked.body).toMatchObject({ imported: null });
      const done = await other.postRaw<{ count: number; imported: number }>('/import', exported.text, ARCHIVE);
      expect(done).toMatchObject({ status: 200, body: { imported: checked.body.count } });
      expect((await other.postRaw<{ imported: number }>('/import', exported.text, ARCHIVE)).body.imported).toBe(0);
      expect(`${(await there('export')).out}\n`).toBe(exported.text);
      expect((await other.get<ListBody>('/sessions?body=oas-ga')).body.total).toBeGreaterThan(50);
    } finally {
      await other.end();
    }
  });

  it('takes no archive that is broken, and nothing that is none', async () => {
    const { text } = await api.get('/export');
    const broken = text.slice(0, Math.floor(text.length / 2));
    const other = await ApiClient.over();
    try {
      const refused = await other.postRaw<{ code: string }>('/import', broken, ARCHIVE);
      expect(refused.status).toBe(422);
      expect(refused.body.code).toMatch(/^archive\./);
      expect((await other.get('/health')).body).toMatchObject({ seq: 0 });
      expect((await other.postRaw('/import', '{}')).status).toBe(415);
      expect((await other.postRaw('/calendars', text, ARCHIVE)).status).toBe(415);
    } finally {
      await other.end();
    }
  });

  it('gives the same answers from rows that are made anew', async () => {
    const before = await api.get('/mandates?asOf=2010-01-01');
    const { seq } = (await api.get<{ seq: number }>('/health')).body;
    for (const query of ['', '?projection=lists', '?projection=entries']) {
      expect(await api.postRaw(`/rebuild${query}`, '{}')).toMatchObject({ status: 200, body: { entries: seq } });
      expect((await api.get('/mandates?asOf=2010-01-01')).body).toEqual(before.body);
    }
    expect((await api.postRaw('/rebuild?projection=everything', '{}')).status).toBe(400);
    const said = { sessions: [{ session: 'remja/regular/8' }] };
    expect((await api.post('/sessions', said)).body).toMatchObject({ changed: true, stale: false });
  });
});

describe('the command line', () => {
  it('enters a reservation, and says how the register is', async () => {
    const here = cliOver(temporaryFolder());
    await here('sessions', 'import', CALENDAR, '--body', 'oas-ga');
    await here('record', TEXTS.res1948, '--yes');
    const said = ['--by', 'Mexico', '--kind', 'statement', '--text', 'It explains.', '--on', '2003-06-10'];
    const entered = await here('reserve', 'AG/RES. 1948 (XXXIII-O/03)', ...said, '--paragraph', '3');
    expect(entered.out).toBe('Reservation of Mexico entered (1 entry recorded)');
    expect((await here('health')).out).toMatch(/^up: .*\(\d+ entries in the lists\)$/);
    expect(JSON.parse((await here('health', '--json')).out)).toMatchObject({ status: 'up' });
  });
});
