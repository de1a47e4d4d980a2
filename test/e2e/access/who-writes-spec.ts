/** Where people say who they are: what is entered bears who they are, and is what their roles let them enter. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Answer, ApiClient, inPath, type ListBody, type ReceiptBody } from '../api/api-client.js';
import { enterExamples, S2118, S2456, S2551 } from '../api/example-register.js';
import { bearing, type Comer, tokenFor } from './comers.js';

let api: ApiClient;
let recorder: Comer;
let officer: Comer;
let verifier: Comer;
let admin: Comer;

beforeAll(async () => {
  api = await ApiClient.over();
  await enterExamples(api); // before anybody is asked
  recorder = await tokenFor(api.data, 'Records Office', ['recorder']);
  officer = await tokenFor(api.data, 'Council Secretary', ['officer', 'verifier'], { actors: ['permanent-council'] });
  verifier = await tokenFor(api.data, 'Auditor', ['verifier']);
  admin = await tokenFor(api.data, 'Administrator', ['admin']);
}, 60_000);
afterAll(() => api.end());

const post = <Body = ReceiptBody & { readonly code: string }>(
  who: Comer,
  path: string,
  said: object,
): Promise<Answer<Body>> => api.post<Body>(path, said, bearing(who));

const lastBy = async (ref: string): Promise<string | undefined> => {
  const { body } = await api.get<{ entries: { recordedBy: string }[] }>(
    `/mandates/${inPath(ref)}/history`,
    bearing(admin),
  );
  return body.entries.at(-1)?.recordedBy;
};

describe('what is entered', () => {
  it('bears who was verified, whatever name they give', async () => {
    const { status } = await post(officer, `/mandates/${inPath(`${S2551} op. 7`)}/progress`, {
      what: 'A draft is before the Council',
      on: '2011-02-01',
    });
    expect(status).toBe(200);
    expect(await lastBy(`${S2551} op. 7`)).toBe(officer.person);
  });

  it('is refused as soon as a token was issued, where nobody says who they are', async () => {
    const { status, body } = await api.post<{ code: string }>('/sessions', {
      sessions: [{ session: 'oas-ga/regular/50' }],
    });
    expect([status, body.code]).toEqual([401, 'access.unauthenticated']);
  });

  it('concerns, of an officer, the actors that it speaks for, and no others', async () => {
    const said = { what: 'Something was done', on: '2010-07-01' };
    const foreign = await post(officer, `/mandates/${inPath('AG/RES. 2432 (XXXVIII-O/08) op. 6')}/progress`, said);
    expect([foreign.status, foreign.body.code]).toEqual([403, 'access.not-your-actor']);
    const both = await post(officer, '/reports', {
      mandates: [`${S2118} op. 6`, 'AG/RES. 2432 (XXXVIII-O/08) op. 6'],
      document: 'CP/doc.1/06',
      on: '2006-05-01',
    });
    expect([both.status, both.body.code]).toEqual([403, 'access.not-your-actor']);
    const asAdmin = await post(admin, `/mandates/${inPath('AG/RES. 2432 (XXXVIII-O/08) op. 6')}/progress`, said);
    expect(asAdmin.status).toBe(200);
  });

  it('is, of a recorder, what a body decides of a claim, and no assessment of it', async () => {
    const ref = inPath(`${S2456} op. 9`);
    const assessed = await post(recorder, `/mandates/${ref}/returns`, { basis: 'Not shown', on: '2011-06-09' });
    expect([assessed.status, assessed.body.code]).toEqual([403, 'access.forbidden']);
    const decided = await post(recorder, `/mandates/${ref}/returns`, { basis: S2551, on: '2011-06-09' });
    expect([decided.status, decided.body.code]).toEqual([409, 'fulfilment.not-claimed']);
  });

  it('is never the assessment of one’s own claim, whatever role one has', async () => {
    const ref = inPath(`${S2456} op. 9`);
    const assessment = { basis: 'It was done as asked', on: '2010-06-02' };
    expect((await post(officer, `/mandates/${ref}/claims`, { evidence: 'CP/doc.7', on: '2010-06-01' })).status).toBe(
      200,
    );
    const own = await post(officer, `/mandates/${ref}/acceptance`, assessment);
    expect([own.status, own.body.code]).toEqual([409, 'fulfilment.self-accepted']);
    expect((await post(officer, `/mandates/${ref}/returns`, assessment)).body.code).toBe('fulfilment.self-returned');
    const again = await tokenFor(api.data, 'Council Secretary', ['admin']);
    expect((await post(again, `/mandates/${ref}/acceptance`, assessment)).body.code).toBe('fulfilment.self-accepted');
    expect((await post(verifier, `/mandates/${ref}/acceptance`, assessment)).status).toBe(200);
  });
});

describe('a token', () => {
  it('is issued over HTTP as well, and tells its text this once', async () => {
    const said = { name: 'Delegation of Peru', roles: ['reader'], expires: '2999-12-31' };
    const { status, body } = await post<{ id: string; text: string; person: string }>(admin, '/tokens', said);
    expect(status).toBe(200);
    expect((await api.get('/overdue', bearing(body))).status).toBe(200);
    const listed = await api.get<{ tokens: { id: string; lastUsedAt: string | null }[] }>('/tokens', bearing(admin));
    const used = listed.body.tokens.find(({ id }) => id === body.id)?.lastUsedAt ?? '';
    expect(Math.abs(Date.now() - Date.parse(used))).toBeLessThan(120_000);
    expect(listed.text).toContain(body.id);
    expect(listed.text).not.toContain(body.text);
    expect(listed.text).not.toContain('scrypt');
    expect((await post(admin, `/tokens/${body.id}/revocation`, {})).status).toBe(200);
    expect((await api.get('/overdue', bearing(body))).status).toBe(401);
  });

  it('is for roles that there are', async () => {
    const { status, body } = await post(admin, '/tokens', { name: 'X', roles: ['king'] });
    expect([status, body.code]).toEqual([400, 'token.role-invalid']);
  });

  it('counts for nothing in an address, and not as another scheme', async () => {
    expect((await api.get(`/overdue?access_token=${admin.text}`)).status).toBe(401);
    expect((await api.get(`/overdue?token=${admin.text}`)).status).toBe(401);
    expect((await api.get('/overdue', { authorization: `Basic ${btoa(`x:${admin.text}`)}` })).status).toBe(401);
  });
});

describe('a browser', () => {
  const logIn = async (who: Comer) => {
    const answer = await api.postRaw<{ csrf: string; person: string }>('/session', '{}', bearing(who));
    const cookie = answer.headers.get('set-cookie') ?? '';
    return { answer, cookie, kept: cookie.split(';')[0] ?? '', csrf: answer.body.csrf };
  };
  const sessions = { sessions: [{ session: 'remja/regular/9' }] };

  it('keeps a cookie that no script reads and no other site sends', async () => {
    const { answer, cookie } = await logIn(recorder);
    expect(answer.status).toBe(200);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    expect(answer.body.person).toBe(recorder.person);
  });

  it('enters only what bears its session’s word', async () => {
    const { kept, csrf } = await logIn(recorder);
    const without = await api.post<{ code: string }>('/sessions', sessions, { cookie: kept });
    expect([without.status, without.body.code]).toEqual([403, 'request.csrf']);
    const wrong = await api.post<{ code: string }>('/sessions', sessions, {
      cookie: kept,
      'x-csrf-token': 'é'.repeat(16),
    });
    expect([wrong.status, wrong.body.code]).toEqual([403, 'request.csrf']);
    const right = await api.post('/sessions', sessions, { cookie: kept, 'x-csrf-token': csrf });
    expect(right.status).toBe(200);
    const self = await api.get<{ csrf: string; roles: string[] }>('/session', { cookie: kept });
    expect(self.body).toMatchObject({ coming: 'known', roles: ['recorder'], csrf });
  });

  it('is not logged in for longer by its own cookie', async () => {
    const { kept, csrf } = await logIn(recorder);
    const again = await api.postRaw<{ code: string }>('/session', '{}', { cookie: kept, 'x-csrf-token': csrf });
    expect([again.status, again.body.code, again.headers.get('set-cookie')]).toEqual([
      401,
      'access.unauthenticated',
      null,
    ]);
    expect((await api.get('/overdue', { cookie: kept })).status).toBe(200);
  });

  it('is out once it logs out', async () => {
    const { kept, csrf } = await logIn(recorder);
    expect((await api.get('/overdue', { cookie: kept })).status).toBe(200);
    const out = await api.postRaw('/session/end', '{}', { cookie: kept, 'x-csrf-token': csrf });
    expect([
      out.status,
      out.headers.get('set-cookie')?.includes('Max-Age=0') || /1970/.test(out.headers.get('set-cookie') ?? ''),
    ]).toEqual([200, true]);
    expect((await api.get('/overdue', { cookie: kept })).status).toBe(401);
  });

  it('is told who it is when nobody has logged in', async () => {
    const { body } = await api.get('/session');
    expect(body).toMatchObject({ coming: 'public', person: null, signOn: false });
  });
});

describe('names', () => {
  it('stand apart from what was entered, and can be erased', async () => {
    const people = await api.get<{ people: { id: string; name: string | null }[] }>('/people', bearing(recorder));
    expect(people.body.people).toContainEqual(
      expect.objectContaining({ id: officer.person, name: 'Council Secretary' }),
    );
    const { body } = await post(admin, `/people/${verifier.person}/erasure`, {});
    expect(body).toMatchObject({ id: verifier.person, name: null });
    expect((await api.get('/overdue', bearing(verifier))).status).toBe(401);
    expect(await lastBy(`${S2456} op. 9`)).toBe(verifier.person);
  });
});

describe('the public', () => {
  it('reads nothing unless it may, and then nothing of who comes', async () => {
    expect((await api.get('/mandates')).status).toBe(401);
    const open = await ApiClient.over(api.data, { publicRead: 'verified' });
    const whole = await ApiClient.over(api.data, { publicRead: 'everything' });
    const question = '/overdue?asOf=2011-06-08';
    const [shown, all, known] = [
      await open.get<ListBody>(question),
      await whole.get<ListBody>(question),
      await open.get<ListBody>(question, bearing(recorder)),
    ];
    expect([shown.body.total, all.body.total, known.body.total]).toEqual([0, known.body.total, known.body.total]);
    expect(known.body.total).toBeGreaterThan(3);
    expect((await open.get('/overdue.csv?asOf=2011-06-08')).text.trim().split('\n')).toHaveLength(1);
    expect((await open.get<ListBody>('/overdue?asOf=2011-06-08&verifiedOnly=false')).body.total).toBe(0);
    const due = await open.get<ListBody<{ status: string; verified: boolean }>>(
      '/sessions/oas-ga/regular/41/due?asOf=2011-06-08',
    );
    expect(due.body.items.filter(({ status, verified }) => status === 'overdue' && !verified)).toEqual([]);
    expect((await open.get('/people')).status).toBe(401);
    expect((await open.get('/tokens')).status).toBe(401);
    const entered = await open.post<{ code: string }>('/sessions', { sessions: [{ session: 'oas-ga/regular/52' }] });
    expect([entered.status, entered.body.code]).toEqual([401, 'access.unauthenticated']);
    await Promise.all([open.server.close(), whole.server.close()]);
  });
});
