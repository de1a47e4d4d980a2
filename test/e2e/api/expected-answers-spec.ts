/** The answers that the five example texts must give, entered and asked over HTTP alone. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiClient, inPath, type ListBody, type ReceiptBody } from './api-client.js';
import { enterExamples, S2118, S2551 } from './example-register.js';

interface Owed {
  readonly mandate: string;
  readonly daysOverdue: number;
  readonly verified: boolean;
  readonly coverage: string;
  readonly due: { readonly session: string };
  readonly overlaps: readonly string[];
}

const R1948 = 'AG/RES. 1948 (XXXIII-O/03) op. 3';
const R2118 = `${S2118} op. 6`;
const R2551 = `${S2551} op. 7`;
const FIRST = [`${R1948} @ oas-ga/regular/34`];
const IN_2006 = [...FIRST, `${R2118} @ oas-ga/regular/36`, `${R2118} @ remja/regular/6`];
const IN_2009 = [...IN_2006, 'AG/RES. 2432 (XXXVIII-O/08) op. 6 @ oas-ga/regular/39'];
const IN_2011 = [...IN_2009, 'AG/RES. 2456 (XXXIX-O/09) op. 9 @ oas-ga/regular/41', `${R2551} @ oas-ga/regular/41`];
const IN_2012 = [...IN_2011, `${R2551} @ oas-ga/regular/42`];

let api: ApiClient;
beforeAll(async () => {
  api = await ApiClient.over();
  await enterExamples(api);
}, 60_000);
afterAll(() => api.end());

const overdue = async (asOf: string, more = ''): Promise<readonly Owed[]> =>
  (await api.get<ListBody<Owed>>(`/overdue?asOf=${asOf}${more}`)).body.items;
const owed = (rows: readonly Owed[]) => rows.map(({ mandate, due }) => `${mandate} @ ${due.session}`).sort();
const mandate = async (ref: string, asOf: string) =>
  (await api.get<{ id: string }>(`/mandates/${inPath(ref)}?asOf=${asOf}`)).body;

describe('the reports past due of the five texts', () => {
  it.each([
    ['2004-06-08', []],
    ['2004-06-09', FIRST],
    ['2005-06-06', FIRST],
    ['2006-06-07', IN_2006],
    ['2009-06-05', IN_2009],
    ['2011-06-08', IN_2011],
    ['2012-06-06', IN_2012],
  ])('are, as of %s, those of the record', async (asOf, expected) => {
    const rows = await overdue(asOf);
    expect(owed(rows)).toEqual([...expected].sort());
    expect(rows.every(({ verified, coverage }) => !verified && coverage === 'not-checked')).toBe(true);
  });

  it('count from the day after the window', async () => {
    expect(await overdue('2004-06-09')).toMatchObject([{ daysOverdue: 1 }]);
  });

  it('flag that two mandates ask the same', async () => {
    const [overlapping] = (await overdue('2011-06-08')).filter(({ mandate }) => mandate === R2551);
    expect(overlapping?.overlaps).toEqual(['AG/RES. 2456 (XXXIX-O/09) op. 9']);
  });

  it('hold the life of one mandate', async () => {
    const { id } = await mandate(`${S2118} op. 3`, '2007-01-01');
    expect(await mandate(id, '2005-05-25')).toMatchObject({
      validity: 'proposed',
      obligations: [{ status: 'proposed', due: { session: 'oas-ga/regular/36', windowEndsOn: '2006-06-03' } }],
    });
    expect(await mandate(id, '2005-06-06')).toMatchObject({ validity: 'proposed' });
    expect(await mandate(id, '2007-01-01')).toMatchObject({ validity: 'in-force', delivery: 'claimed' });
    expect(await mandate(id, '2008-06-04')).toMatchObject({ validity: 'fulfilled', delivery: 'accepted' });
    const history = await api.get<{ entries: { type: string }[] }>(`/mandates/${inPath(`${S2118} op. 3`)}/history`);
    const types = history.body.entries.map(({ type }) => type);
    expect(types.slice(0, 3)).toEqual(['decision.tabled.v1', 'decision.adopted.v1', 'mandate.issued.v1']);
    expect(types.slice(-2)).toEqual(['mandate.fulfilment-claimed.v1', 'mandate.fulfilment-accepted.v1']);
  });

  it('follow a session that is moved, on both axes, until the move is retracted', async () => {
    const before = (await api.get<ListBody>('/overdue')).body.knownAt.seq;
    const move = { opensOn: '2006-09-10', closesOn: '2006-09-12', on: '2006-03-01' };
    const { body: moved } = await api.post('/sessions/oas-ga/regular/36/moves', move);
    const between = (await api.get<ListBody>(`/overdue?after=${moved.position}`)).body.knownAt.seq;
    const stayed = IN_2006.filter((row) => !row.endsWith('/36'));
    expect(owed(await overdue('2006-06-07'))).toEqual([...stayed].sort());
    expect(owed(await overdue('2006-06-07', `&knownAt=${before}`))).toEqual([...IN_2006].sort());
    const due = await api.get<ListBody>('/sessions/oas-ga/regular/36/due?asOf=2006-02-28');
    expect(due.body.items).toContainEqual(
      expect.objectContaining({
        mandate: R2118,
        due: expect.objectContaining({ windowEndsOn: '2006-06-06' }) as unknown,
      }),
    );

    const wrong = { entry: moved.entries[0]?.id, reason: 'No such note was circulated.' };
    const { body: retracted } = await api.post<ReceiptBody>('/retractions', wrong);
    expect(retracted.changed).toBe(true);
    expect(owed(await overdue('2006-06-07'))).toEqual([...IN_2006].sort());
    expect(owed(await overdue('2006-06-07', `&knownAt=${between}`))).toEqual([...stayed].sort());
  });

  it('follow it from the day on which the move was fixed, not before', async () => {
    const move = { opensOn: '2006-09-10', closesOn: '2006-09-12', on: '2006-07-01' };
    const { body: moved } = await api.post('/sessions/oas-ga/regular/36/moves', move);
    const between = (await api.get<ListBody>(`/overdue?after=${moved.position}`)).body.knownAt.seq;
    const stayed = IN_2006.filter((row) => !row.endsWith('/36'));
    expect(owed(await overdue('2006-06-07'))).toEqual([...IN_2006].sort());
    expect(owed(await overdue('2006-07-02'))).toEqual([...stayed].sort());

    await api.post('/retractions', { entry: moved.entries[0]?.id, reason: 'No such note was circulated.' });
    expect(owed(await overdue('2006-07-02'))).toEqual([...IN_2006].sort());
    expect(owed(await overdue('2006-07-02', `&knownAt=${between}`))).toEqual([...stayed].sort());
  });
});
