/** Terms, reviews, schedules and renewals that were read wrongly are put right after a decision is recorded. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiClient, inPath } from '../api/api-client.js';

const text = (number: number, asks: string) => `Resolution adopted by the General Assembly on 14 July 2019

73/${number}. Lamps

The General Assembly,

Recalling the Charter,

${asks}
`;
const OWN = 'A/RES/73/932';
const REF = `${OWN} op. 1`;

interface Told {
  readonly terms?: object;
}
interface Shown {
  readonly obligations: readonly { readonly due: { readonly session: string } }[];
}

let api: ApiClient;
const correct = (said: object, ref = REF) =>
  api.post(`/mandates/${inPath(ref)}/corrections`, { ...said, reason: 'The official text says so' });
const preview = async (said: object): Promise<readonly string[]> => {
  const { body } = await api.post<{ would: readonly string[] }>(`/mandates/${inPath(REF)}/corrections/preview`, {
    ...said,
    reason: 'The official text says so',
  });
  return body.would;
};

let number = 940;
/** A decision with one paragraph. @returns what to call that */
const recorded = async (asks: string): Promise<string> => {
  number += 1;
  expect((await api.post('/decisions', { text: text(number, asks) })).status).toBe(201);
  return `A/RES/73/${number} op. 1`;
};

beforeAll(async () => {
  api = await ApiClient.over();
  const earlier = text(
    931,
    '1. Requests the Secretary-General to keep lamps;\n\n2. Requests the Economic and Social Council to count them.',
  );
  const own = text(932, '1. Requests the Secretary-General to report to the General Assembly on lamps.');
  for (const one of [earlier, own]) expect((await api.post('/decisions', { text: one })).status).toBe(201);
}, 60_000);
afterAll(() => api.end());

describe('put right after it was recorded', () => {
  it('how long what is decided runs, and when it is reviewed', async () => {
    const said = { term: 'P2Y', review: 'un-ga/regular/76' };
    expect((await preview(said))[0]).toContain('runs P2Y; reviewed un-ga/regular/76');
    expect((await correct(said)).status).toBe(200);
    const { body } = await api.get<Told>(`/mandates/${inPath(REF)}`);
    expect(JSON.stringify(body)).toContain('P2Y');
  });

  it('that nothing is said of a term, a review or more time', async () => {
    expect((await correct({ moreTime: '2021-06-30' })).body).toMatchObject({ changed: true });
    const none = { term: 'none', review: 'none', moreTime: 'none' };
    expect((await preview(none))[0]).toContain('runs without a term; reviewed at no time; more time for nothing');
    expect(await correct(none)).toMatchObject({ status: 200, body: { changed: true } });
    expect(await correct(none)).toMatchObject({ status: 200, body: { changed: false } });
    const { body } = await api.get<Told>(`/mandates/${inPath(REF)}`);
    expect(JSON.stringify(body)).not.toContain('P2Y');
    const { body: shown } = await api.get<{ term: unknown; review: unknown }>(`/mandates/${inPath(REF)}`);
    expect([shown.term ?? null, shown.review ?? null]).toEqual([null, null]);
  });

  it('what becomes of an earlier decision, and that nothing does', async () => {
    const other = 'A/RES/73/931 op. 2';
    const validity = async () => (await api.get<{ validity: string }>(`/mandates/${inPath(other)}`)).body.validity;
    expect(await correct({ earlier: ['supersede A/RES/73/931 op. 2'] })).toMatchObject({ body: { changed: true } });
    expect(await validity()).toBe('superseded');
    expect(await correct({ earlier: ['reaffirm A/RES/73/931'] })).toMatchObject({ body: { changed: true } });
    expect(await validity()).toBe('in-force');
    expect(await correct({ earlier: ['End A/RES/73/931 op. 2'] })).toMatchObject({ body: { changed: true } });
    expect(await validity()).toBe('terminated');
    expect(await correct({ earlier: ['none'] })).toMatchObject({ body: { changed: true } });
    expect(await validity()).toBe('in-force');
    const odd = await correct({ earlier: ['constructor A/RES/73/931'] });
    expect(odd).toMatchObject({ status: 400, body: { code: 'correction.earlier-invalid' } });
  });

  it('how often a report comes again, and until when', async () => {
    const owed = [{ id: '1', every: 'P1Y', days: ['--06-30'], until: '2025', due: '2020-06-30', recurrence: 'annual' }];
    expect(await correct({ owed })).toMatchObject({ status: 200, body: { changed: true } });
    expect(await correct({ owed })).toMatchObject({ status: 200, body: { changed: false } });
    const listed = await api.get<{ items: readonly { recurrence: string }[] }>('/overdue?asOf=2020-07-15');
    expect(listed.body.items).toMatchObject([{ recurrence: 'annual' }]);
    expect(await correct({ owed: [{ id: '1', every: 'none' }] })).toMatchObject({ body: { changed: true } });
  });

  it.each([{ every: 'often' }, { every: 'P1Y', days: ['30 June'] }])('no schedule that cannot be told: %j', async (odd) => {
    expect(await correct({ owed: [{ id: '1', ...odd }] })).toMatchObject({ status: 400, body: { code: 'correction.schedule-invalid' } });
  }); // prettier-ignore

  it.each([
    ['annually', { recurrence: 'annual' }],
    ['biennially', { recurrence: 'biennial' }],
    ['every second session', { recurrence: 'every 2 sessions' }],
    ['at each regular session', { recurrence: 'every session' }],
    ['every 30 days, first after 60 days', { recurrence: 'every 30 days', due: { windowEndsOn: '2019-09-12' } }],
    ['by the last day of February each year', { recurrence: 'annual', due: { windowEndsOn: '2020-02-29' } }],
    ['within one month after the end of each quarter', { due: { windowEndsOn: '2020-01-31' } }],
    ['six weeks before each session', { recurrence: 'every session', due: { form: 'before-session' } }],
    ['annually until 2027', { recurrence: 'annual', due: { windowEndsOn: '2020-12-31' } }],
    ['at its 75th, 77th and 79th sessions', { recurrence: null, due: { session: 'un-ga/regular/75' } }],
  ])('in the words of a text, as one would read it there: %s', async (due, first) => {
    const by = ['Secretary-General'];
    const said = { class: 'mandate', owed: [{ by, to: ['General Assembly'], due }] };
    const ref = await recorded('1. Requests the Secretary-General to keep lamps.');
    expect(await correct(said, ref)).toMatchObject({ status: 200 });
    const { body } = await api.get<Shown>(`/mandates/${inPath(ref)}?asOf=2019-08-01`);
    expect(body.obligations[0]).toMatchObject(first);
    if (!due.includes('75th')) return;
    const sessions = body.obligations.map((one) => one.due.session);
    expect(sessions).toEqual([75, 77, 79].map((ordinal) => `un-ga/regular/${ordinal}`));
  });

  it('what a paragraph renews: it goes on in that mandate, and no longer, once that is put right', async () => {
    const renews = [`A/RES/73/931 op. 1`];
    expect(await correct({ renews })).toMatchObject({ status: 200, body: { changed: true } });
    const { body: renewed } = await api.get<object>(`/mandates/${inPath('A/RES/73/931 op. 1')}`);
    expect(JSON.stringify(renewed)).toContain(OWN);
    expect(await correct({ renews: ['none'] })).toMatchObject({ status: 200, body: { changed: true } });
    const { body: apart } = await api.get<object>(`/mandates/${inPath('A/RES/73/931 op. 1')}`);
    expect(JSON.stringify(apart)).not.toContain(OWN);
  });

  it('is told among all that was entered: by whom, on which day, the latest first, and what was taken back', async () => {
    interface Listed {
      readonly items: readonly { seq: number; id: string; about: string; recordedBy: string; recordedAt: string; what: string; retractedBy: number | null; stream: string }[]; // prettier-ignore
      readonly total: number;
      readonly next: string | null;
    }
    const list = async (query: string) => (await api.get<Listed>(`/entries?${query}`)).body;
    const { items, next, total } = await list('limit=3');
    const [latest] = items;
    expect(items.map(({ seq }) => seq)).toEqual([total, total - 1, total - 2]);
    expect((await list(`limit=3&page=${next ?? ''}`)).items.map(({ seq }) => seq)[0]).toBe(total - 3);
    const day = latest?.recordedAt.slice(0, 10) ?? '';
    const by = encodeURIComponent(latest?.recordedBy ?? '');
    expect((await list(`recordedOn=${day}&recordedBy=${by}`)).total).toBe(total);
    expect((await list('recordedOn=2001-01-01')).total).toBe(0);
    expect((await list('recordedBy=Somebody%20else')).total).toBe(0);
    expect((await list(`knownAt=5`)).items[0]?.seq).toBe(5);
    const all = await list('limit=200');
    expect(all.items.map(({ about }) => about)).toContain(OWN);
    const corrected = all.items.find(({ what }) => what.includes('renews nothing'));
    const wrong = { stream: corrected?.stream, entry: String(corrected?.seq), reason: 'It renews' };
    expect((await api.post('/retractions', { entry: wrong.entry, reason: wrong.reason })).status).toBe(200);
    const after = (await list('limit=200')).items;
    expect(after.find(({ id }) => id === corrected?.id)?.retractedBy).toBeGreaterThan(total);
  });

  it('beside notes, which change nothing and are found again', async () => {
    const note = { note: 'The Legal Office asks to see the draft', on: '2019-08-01' };
    const ref = 'A/RES/73/931 op. 2';
    const path = `/mandates/${inPath(ref)}`;
    interface Noted {
      readonly notes: readonly { note: string; on: string }[];
      readonly validity: string;
    }
    const { notes: none, ...before } = (await api.get<Noted>(path)).body;
    expect(none).toEqual([]);
    expect(await api.post(`${path}/notes`, note)).toMatchObject({ status: 200, body: { changed: true } });
    expect(await api.post(`${path}/notes`, note)).toMatchObject({ status: 200, body: { changed: false } });
    const { body } = await api.get<Noted>(path);
    expect(body.notes).toMatchObject([note]);
    expect(body.validity).toBe(before.validity);
    expect((await api.get<Noted>(`${path}?asOf=2019-07-31`)).body.notes).toEqual([]);
    const { items } = (await api.get<{ items: readonly { about: string; what: string }[] }>('/entries?kind=noted'))
      .body;
    expect(items).toMatchObject([{ about: ref, what: expect.stringContaining(note.note) }]);
  });
});
