import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiClient, inPath, type ListBody, type ReceiptBody } from './api-client.js';
import { enterCalendar, exampleText, TEXT_1948 } from './example-register.js';

const OP3 = `/mandates/${inPath('AG/RES. 1948 (XXXIII-O/03) op. 3')}`;
type Recorded = ReceiptBody & { readonly decision: string; readonly already: boolean };
interface History {
  readonly entries: readonly {
    readonly seq: number;
    readonly id: string;
    readonly type: string;
    readonly recordedBy: string;
  }[];
}

let api: ApiClient;
beforeAll(async () => {
  api = await ApiClient.over();
  await enterCalendar(api);
  await api.post('/decisions', { text: exampleText(TEXT_1948) });
}, 60_000);
afterAll(() => api.end());

const entriesOf = async (path: string) => (await api.get<History>(`${path}/history`)).body.entries;
const lastSeq = async () => (await api.get<{ seq: number }>('/health')).body.seq;

describe('recording a decision', () => {
  it('reads a text without touching the register', async () => {
    const before = await lastSeq();
    const extracted = await api.postRaw('/extractions', JSON.stringify({ text: exampleText(TEXT_1948) }));
    expect(extracted).toMatchObject({ status: 200, body: { symbol: 'AG/RES. 1948 (XXXIII-O/03)', stage: 'adopted' } });
    expect(await lastSeq()).toBe(before);
  });

  it('changes nothing the second time, and says so', async () => {
    const before = await lastSeq();
    const again = await api.post<Recorded>('/decisions', { text: exampleText(TEXT_1948) });
    expect(again).toMatchObject({ status: 200, body: { already: true, changed: false, position: null, entries: [] } });
    expect(await lastSeq()).toBe(before);
  });

  it('says where the new decision is, and who recorded it', async () => {
    const text = exampleText(TEXT_1948).replace('AG/RES. 1948', 'AG/RES. 1949');
    const recorded = await api.post<Recorded>('/decisions', { text }, { 'x-recorded-by': 'JosÃ© Núñez' });
    expect(recorded).toMatchObject({ status: 201, body: { already: false, changed: true, stale: false } });
    const location = recorded.headers.get('location') ?? '';
    expect((await api.send(location)).body).toMatchObject({ symbol: 'AG/RES. 1949 (XXXIII-O/03)', status: 'adopted' });
  });

  it('puts a name together that was sent in UTF-8, or in Latin-1', async () => {
    const asUtf8 = Buffer.from('José Peña', 'utf8').toString('latin1');
    await api.post('/sessions', { sessions: [{ session: 'oas-ga/special/90' }] }, { 'x-recorded-by': asUtf8 });
    await api.post('/sessions', { sessions: [{ session: 'oas-ga/special/91' }] }, { 'x-recorded-by': 'José Peña' });
    for (const ordinal of [90, 91])
      expect(await entriesOf(`/sessions/oas-ga/special/${ordinal}`)).toMatchObject([{ recordedBy: 'José Peña' }]);
  });

  it('refuses a symbol that another text has', async () => {
    const text = exampleText(TEXT_1948).replace('trafficking in persons', 'trafficking in children');
    const taken = await api.post('/decisions', { text, symbol: 'AG/RES. 1948 (XXXIII-O/03)' });
    expect(taken).toMatchObject({ status: 409, body: { code: 'symbol.taken' } });
  });

  it('keeps a reservation with the decision and its mandate', async () => {
    const said = {
      by: 'United States',
      kind: 'reservation',
      paragraphs: ['3'],
      text: 'It reserves.',
      on: '2003-06-10',
    };
    const entered = await api.post(`/decisions/${inPath('AG/RES. 1948 (XXXIII-O/03)')}/reservations`, said);
    expect(entered).toMatchObject({ status: 200, body: { changed: true } });
    expect((await api.get(OP3)).body).toMatchObject({ reservations: [{ by: 'United States', paragraphs: ['3'] }] });
  });
});

describe('a report', () => {
  const report = { document: 'CP/doc.3999/04', on: '2004-06-01', mandates: ['AG/RES. 1948 (XXXIII-O/03) op. 3'] };

  it('is searched for, comes, and is retracted', async () => {
    const search = await api.post(`${OP3}/searches`, { searched: 'CP/doc. series of 2004', on: '2005-01-10' });
    expect(search.body.changed).toBe(true);
    const verified = await api.get<ListBody>('/overdue?asOf=2005-02-01&verifiedOnly=true');
    expect(verified.body.items).toMatchObject([{ mandate: 'AG/RES. 1948 (XXXIII-O/03) op. 3', verified: true }]);

    const { body: would } = await api.post('/reports/preview', report);
    expect(would).toMatchObject({
      would: [expect.stringMatching(/^Enters: report received: CP\/doc\.3999\/04/)],
      changes: [{ place: 'AG/RES. 1948 (XXXIII-O/03) op. 3', aspect: 'report', from: 'searched', to: 'received' }],
      doubts: [],
    });
    const early = await api.post('/reports/preview', { ...report, on: '1999-01-01' });
    expect(early).toMatchObject({ status: 409 });

    const { body: submitted } = await api.post('/reports', report);
    expect(submitted.changed).toBe(true);
    expect((await api.post('/reports', report)).body).toMatchObject({ changed: false });
    expect((await api.get<ListBody>('/overdue?asOf=2005-02-01&by=Permanent%20Council')).body.items).not.toContainEqual(
      expect.objectContaining({ mandate: 'AG/RES. 1948 (XXXIII-O/03) op. 3' }),
    );

    const entry = submitted.entries[0]?.id;
    const wrong = { entry, reason: 'Another series.' };
    const { body: preview } = await api.post<{ would: string[] }>('/retractions/preview', wrong);
    expect(preview.would).toEqual([expect.stringMatching(/^Takes back: report received: /)]);
    expect((await api.get<ListBody>('/overdue?asOf=2005-02-01')).body.items).not.toContainEqual(
      expect.objectContaining({ mandate: 'AG/RES. 1948 (XXXIII-O/03) op. 3' }),
    );
    expect((await api.post('/retractions', { entry, reason: 'Another series.' })).body.changed).toBe(true);
    expect((await api.post('/retractions', { entry, reason: 'Another series.' })).body.changed).toBe(false);
    expect((await api.post('/retractions/preview', wrong)).body).toMatchObject({ would: [] });
    const retraction = (await entriesOf(OP3)).find(({ type }) => type === 'mandate.entry-retracted.v1');
    expect(await api.post('/retractions', { entry: String(retraction?.seq), reason: 'No.' })).toMatchObject({
      status: 409,
      body: { code: 'entry.is-a-retraction' },
    });
  });

  it('is refused where nobody asked for it', async () => {
    const said = { ...report, to: 'Inter-American Children’s Institute' };
    const refused = await api.post('/reports', said);
    expect([404, 422]).toContain(refused.status);
  });
});

describe('coverage', () => {
  it('stands at the head of every list', async () => {
    const declared = { body: 'oas-ga', firstSession: 33, lastSession: 40, of: 'decisions', extent: 'partial' };
    expect((await api.post('/coverage', declared)).body.changed).toBe(true);
    expect((await api.get<{ coverage: string }>('/mandates')).body.coverage).toContain('partial for XXXIII-XL');
    const reversed = await api.post('/coverage', { ...declared, firstSession: 40, lastSession: 33 });
    expect(reversed).toMatchObject({ status: 422, body: { code: 'coverage.range-invalid' } });
  });
});

describe('a session', () => {
  it('opens, closes, and is not moved any more', async () => {
    const path = '/sessions/oas-ga/regular/34';
    expect((await api.post(`${path}/closing`, { on: '2004-06-08' })).body).toMatchObject({ code: 'session.not-open' });
    expect((await api.post(`${path}/opening`, { on: '2004-06-06' })).body.changed).toBe(true);
    const move = { opensOn: '2004-09-01', closesOn: '2004-09-03', on: '2004-06-07' };
    expect(await api.post(`${path}/moves`, move)).toMatchObject({ status: 409, body: { code: 'session.opened' } });
    expect((await api.post(`${path}/closing`, { on: '2004-06-08' })).body.changed).toBe(true);
    expect((await api.get(path)).body).toMatchObject({ status: 'closed', revision: 2 });
    expect((await api.get<ListBody>('/sessions?body=oas-ga&limit=1')).body.total).toBeGreaterThan(50);
  });
});

describe('a command told twice under one key', () => {
  it('is done once, and gets its receipt again', async () => {
    const key = { 'idempotency-key': 'claim-1948-3' };
    const said = { evidence: 'CP/doc.3999/04', on: '2004-06-01' };
    const first = await api.post(`${OP3}/claims`, said, key);
    const again = await api.post(`${OP3}/claims`, said, key);
    expect(first.body).toMatchObject({ commandId: 'claim-1948-3', changed: true });
    expect(again.body).toEqual(first.body);
  });

  it('gets it again for a decision too', async () => {
    const key = { 'idempotency-key': '"7a1f1b9e-8d2a-4f7e-9f39-2b6c5f1c8a10"' };
    const said = { text: exampleText(TEXT_1948).replace('AG/RES. 1948', 'AG/RES. 1950') };
    const first = await api.post<Recorded>('/decisions', said, key);
    const again = await api.post<Recorded>('/decisions', said, key);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
  });

  it('is refused as another request', async () => {
    const said = { evidence: 'something else', on: '2004-06-01' };
    const other = await api.post(`${OP3}/claims`, said, { 'idempotency-key': 'claim-1948-3' });
    expect(other).toMatchObject({ status: 409, body: { code: 'command.id-reused' } });
  });

  it('is done once however many are told it at the same time', async () => {
    const said = { sessions: [{ session: 'remja/regular/7' }] };
    const key = { 'idempotency-key': 'remja-7' };
    const answers = await Promise.all(Array.from({ length: 12 }, () => api.post('/sessions', said, key)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await entriesOf('/sessions/remja/regular/7')).toHaveLength(1);
  });
});

describe('writers at the same time', () => {
  it('get one claim through, and lose nothing else', async () => {
    const path = `/mandates/${inPath('AG/RES. 1949 (XXXIII-O/03) op. 3')}`;
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        api.post(`${path}/claims`, { evidence: `doc ${index}`, on: '2004-01-01' }),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(7);
  });
});

describe('If-Match', () => {
  const path = `/mandates/${inPath('AG/RES. 1950 (XXXIII-O/03) op. 3')}`;

  it('lets through who has read the latest, and refuses who has not', async () => {
    const etag = (await api.get(path)).headers.get('etag') ?? '';
    const claim = { evidence: 'CP/doc.1/04', on: '2004-06-01' };
    expect(await api.post(`${path}/claims`, claim, { 'if-match': etag })).toMatchObject({ status: 200 });
    const acceptance = { basis: 'AG/RES. 2019 (XXXIV-O/04)', on: '2004-06-08' };
    const late = await api.post(`${path}/acceptance`, acceptance, { 'if-match': etag });
    expect(late).toMatchObject({ status: 412, body: { code: 'precondition.failed' } });
    const fresh = (await api.get(path)).headers.get('etag') ?? '';
    expect(await api.post(`${path}/acceptance`, acceptance, { 'if-match': fresh })).toMatchObject({ status: 200 });
    expect((await api.get(path)).body).toMatchObject({ validity: 'fulfilled', acceptedBasis: acceptance.basis });
  });

  it.each(['"0"', 'W/"1-aaaaaaaaaaaaaaaaaaaaaa"', 'nonsense', '"99-aaaaaaaaaaaaaaaaaaaaaa"', '""'])(
    'is not met by %s',
    async (tag) => {
      const answer = await api.post(`${path}/claims`, { evidence: 'x', on: '2004-06-01' }, { 'if-match': tag });
      expect(answer).toMatchObject({ status: 412, body: { code: 'precondition.failed' } });
    },
  );

  it('is refused where it would not be kept', async () => {
    const said = { sessions: [{ session: 'remja/regular/8' }] };
    const answer = await api.post('/sessions', said, { 'if-match': '*' });
    expect(answer).toMatchObject({ status: 400, body: { code: 'precondition.unsupported' } });
  });
});

describe('an acceptance', () => {
  it('by assessment is never one of the own claim', async () => {
    const path = `/mandates/${inPath('AG/RES. 1948 (XXXIII-O/03) op. 3')}/acceptance`;
    const own = await api.post(path, { basis: 'It looks good.', on: '2005-01-01' });
    expect(own).toMatchObject({ status: 409, body: { code: 'fulfilment.self-accepted' } });
    const other = await api.post(path, { basis: 'It looks good.', on: '2005-01-01' }, { 'x-recorded-by': 'verifier' });
    expect(other.body.changed).toBe(true);
  });
});

describe('a renewal entered by hand', () => {
  it('links the two', async () => {
    const from = inPath('AG/RES. 1949 (XXXIII-O/03) op. 2.a');
    const renewed = await api.post(`/mandates/${from}/renewals`, {
      by: 'AG/RES. 1950 (XXXIII-O/03) op. 3',
      on: '2003-06-10',
    });
    expect(renewed.body.changed).toBe(true);
    const { body } = await api.get<{ renewedBy: unknown[] }>(`/mandates/${from}`);
    expect(body.renewedBy).toMatchObject([{ symbol: 'AG/RES. 1950 (XXXIII-O/03)', paragraph: '3' }]);
  });
});

describe('the record', () => {
  it('is whole after all of this', async () => {
    expect((await api.get('/verify')).body).toMatchObject({ broken: [] });
    expect((await api.get('/health')).body).toMatchObject({ status: 'up' });
  });
});
