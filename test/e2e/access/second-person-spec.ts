/** Of some bodies, what one person enters is proposed until another confirms it. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cliOver } from '../../support/cli.js';
import { ApiClient, type ListBody, type ReceiptBody } from '../api/api-client.js';
import { exampleText, TEXT_1948 } from '../api/example-register.js';
import { bearing, type Comer, tokenFor } from './comers.js';

let api: ApiClient;
let one: Comer;
let other: Comer;
let reader: Comer;
beforeAll(async () => {
  api = await ApiClient.over(undefined, { asks: true, fourEyes: ['oas-ga'] });
  one = await tokenFor(api.data, 'First Clerk', ['recorder']);
  other = await tokenFor(api.data, 'Second Clerk', ['recorder']);
  reader = await tokenFor(api.data, 'Reader', ['reader']);
});
afterAll(() => api.end());

type Body = ReceiptBody & { readonly proposal?: string; readonly code?: string; readonly outcome?: string };
const post = (who: Comer, path: string, said: object) => api.post<Body>(path, said, bearing(who));
const sessions = (ordinal: number, body = 'oas-ga') => ({ sessions: [{ session: `${body}/regular/${ordinal}` }] });
const count = async (path: string) => (await api.get<ListBody>(path, bearing(reader))).body.total;

describe('where a second person has to confirm', () => {
  it('nothing is entered until somebody else does, and then in the name of who proposed it', async () => {
    const proposed = await post(one, '/sessions', sessions(44));
    expect([proposed.status, proposed.body.changed, await count('/sessions')]).toEqual([202, false, 0]);
    const path = `/proposals/${proposed.body.proposal}/confirmation`;
    expect((await post(one, path, {})).body.code).toBe('proposal.own');
    expect((await post(reader, path, {})).status).toBe(403);
    expect(await count('/sessions')).toBe(0);
    const confirmed = await post(other, path, {});
    expect([confirmed.status, confirmed.body.changed]).toEqual([200, true]);
    const history = await api.get<{ entries: { recordedBy: string; confirmedBy: string }[] }>(
      `/sessions/oas-ga/regular/44/history?after=${confirmed.body.position}`,
      bearing(reader),
    );
    const both = [{ recordedBy: one.person, confirmedBy: other.person }];
    expect(history.body.entries).toMatchObject(both);
    expect((await api.get<ListBody>('/entries', bearing(reader))).body.items).toMatchObject(both);
    expect((await cliOver(api.data)('history', 'oas-ga/regular/44')).out).toContain(`confirmed by ${other.person}`);
    expect((await cliOver(api.data)('entries')).out).toMatch(
      new RegExp(`${one.person},[^]*confirmed by[^]*${other.person}`),
    );
    const { out } = await cliOver(api.data)('export', '-');
    expect(out).toContain(`"confirmedBy":"${other.person}"`);
    expect((await post(other, path, {})).body.code).toBe('proposal.decided');
    expect((await cliOver(api.data)('verify')).code).toBe(0);
  });

  it('is told of as it waits, to whoever comes with a name: how much waits for them, and when that changes', async () => {
    const waiting = async (who: Comer) =>
      (await api.get<{ waiting: number | null }>('/session', bearing(who))).body.waiting;
    const ending = new AbortController();
    const following = await fetch(`${api.server.url}/api/v1/entries/following?after=0`, {
      headers: bearing(other),
      signal: ending.signal,
    });
    expect(await Promise.all([waiting(one), waiting(other), waiting(reader)])).toEqual([0, 0, 0]);
    const { body } = await post(one, '/sessions', sessions(46));
    let told = '';
    for await (const piece of following.body ?? []) {
      told += Buffer.from(piece).toString();
      if (told.includes('event: proposed')) break;
    }
    ending.abort();
    expect(await Promise.all([waiting(one), waiting(other), waiting(reader)])).toEqual([0, 1, 0]);
    const listed = await api.get<{ proposals: { waitsForYou: boolean; concerns: object[]; said?: object }[] }>(
      '/proposals',
      bearing(other),
    );
    expect(listed.body.proposals[0]).toMatchObject({
      waitsForYou: true,
      concerns: [{ kind: 'session', name: 'oas-ga/regular/46' }],
    });
    expect(listed.body.proposals[0]?.said).toBeUndefined(); // which may be a whole text
    await post(other, `/proposals/${body.proposal}/refusal`, { reason: 'Not in the calendar' });
    expect(await waiting(other)).toBe(0);
  });

  it('a proposal that is refused is entered by nobody', async () => {
    const { body } = await post(one, '/sessions', sessions(45));
    const refused = await post(other, `/proposals/${body.proposal}/refusal`, { reason: 'Not in the calendar' });
    expect(refused.body.outcome).toBe('refused');
    expect((await post(other, `/proposals/${body.proposal}/confirmation`, {})).body.code).toBe('proposal.decided');
    const listed = await api.get<{ proposals: { outcome: string }[] }>('/proposals', bearing(reader));
    expect(listed.body.proposals.map(({ outcome }) => outcome).sort()).toEqual(['confirmed', 'refused', 'refused']);
    expect((await api.get(`/proposals/${body.proposal}`, bearing(reader))).body).toMatchObject({ person: one.person });
  });

  it('a text waits as well, for only reading it tells of which body it is', async () => {
    const proposed = await post(one, '/decisions', { text: exampleText(TEXT_1948) });
    expect([proposed.status, await count('/decisions')]).toEqual([202, 0]);
    const { status, body } = await post(other, `/proposals/${proposed.body.proposal}/confirmation`, {});
    expect([status, body.changed]).toEqual([200, true]);
    const file = { name: 'x.txt', file: Buffer.from(exampleText(TEXT_1948)).toString('base64') };
    expect((await post(one, '/recordings', file)).body.code).toBe('access.two-persons');
  });

  it('what one confirms and another refuses at once is told as what became of it', async () => {
    for (const ordinal of [70, 71, 72, 73, 74, 75]) {
      const { proposal } = (await post(one, '/sessions', sessions(ordinal))).body;
      await Promise.all([
        post(other, `/proposals/${proposal}/confirmation`, {}),
        post(one, `/proposals/${proposal}/refusal`, { reason: 'Not so' }),
      ]);
      const { outcome } = (await api.get<Body>(`/proposals/${proposal}`, bearing(reader))).body;
      const { status } = await api.get(`/sessions/oas-ga/regular/${ordinal}`, bearing(reader));
      expect([ordinal, outcome]).toEqual([ordinal, status === 200 ? 'confirmed' : 'refused']);
    }
  });

  it('what would be entered decides, not what is named: a calendar of other bodies than the one that is given waits', async () => {
    const before = await count('/sessions');
    for (const shipped of ['oas-ga', 'all']) {
      const { status, body } = await post(one, '/calendars', { shipped, body: 'remja' });
      expect([shipped, status, body.changed, await count('/sessions')]).toEqual([shipped, 202, false, before]);
      expect((await post(other, `/proposals/${body.proposal}/refusal`, { reason: 'Not asked for' })).status).toBe(200);
    }
    const elsewhere = await post(one, '/calendars', { shipped: 'who-eb' });
    expect([elsewhere.status, elsewhere.body.changed]).toEqual([200, true]);
  });

  it('what would be refused is not proposed either', async () => {
    const early = await post(one, '/sessions/oas-ga/regular/44/opening', { on: '2999-01-01' });
    expect([early.status, early.body.code]).toEqual([422, 'entry.doubtful']);
    const none = await post(one, '/sessions/oas-ga/regular/88/opening', { on: '2014-06-03' });
    expect(none.status).toBeGreaterThanOrEqual(404);
  });

  it('what cannot be understood is not even proposed, nor what one may not do', async () => {
    expect((await post(one, '/sessions', { sessions: [{ session: 'no session' }] })).status).toBeGreaterThanOrEqual(
      400,
    );
    expect((await post(reader, '/sessions', sessions(46))).status).toBe(403);
    const listed = await api.get<{ proposals: object[] }>('/proposals', bearing(reader));
    expect(listed.body.proposals).toHaveLength(12);
  });

  it('other bodies need one person', async () => {
    const { status, body } = await post(one, '/sessions', sessions(7, 'remja'));
    const { items } = (await api.get<ListBody>(`/entries?after=${body.position}&limit=1`, bearing(reader))).body;
    expect([status, items[0]]).toEqual([200, expect.objectContaining({ recordedBy: one.person, confirmedBy: null })]);
  });

  it('the command line proposes and confirms too', async () => {
    const run = cliOver(api.data);
    process.env['MANDATUM_FOUR_EYES'] = 'oas-ga';
    process.env['MANDATUM_TOKEN'] = one.text;
    const { out, code } = await run('sessions', 'schedule', 'oas-ga/regular/47');
    const id = /Proposed as ([0-9a-f]{12})/.exec(out)?.[1] ?? '';
    const own = await run('proposals', 'confirm', id);
    process.env['MANDATUM_TOKEN'] = other.text;
    const confirmed = await run('proposals', 'confirm', id);
    delete process.env['MANDATUM_TOKEN'];
    delete process.env['MANDATUM_FOUR_EYES'];
    expect([code, own.code, own.err.split(':')[0], confirmed.code]).toEqual([0, 3, 'proposal.own', 0]);
    expect((await api.get('/sessions/oas-ga/regular/47', bearing(reader))).status).toBe(200);
  });
});

describe('a body of which the register says that it has two persons', () => {
  let own: ApiClient;
  let clerk: Comer;
  let first: Comer;
  let second: Comer;
  beforeAll(async () => {
    own = await ApiClient.over(undefined, { asks: true });
    clerk = await tokenFor(own.data, 'Clerk', ['recorder']);
    first = await tokenFor(own.data, 'First Admin', ['admin']);
    second = await tokenFor(own.data, 'Second Admin', ['admin']);
  });
  afterAll(() => own.end());
  const say = (who: Comer, path: string, said: object) => own.post<Body>(path, said, bearing(who));
  const told = async (path: string) => (await own.get<Record<string, unknown>>(path, bearing(clerk))).body;

  it('is an entry of an admin, with its day and its history, and holds of that body alone', async () => {
    expect((await say(clerk, '/sessions', sessions(50))).status).toBe(200);
    expect((await say(clerk, '/bodies/oas-ga/confirmation', { secondPerson: 'required' })).status).toBe(403);
    expect((await told('/bodies/oas-ga'))['secondPerson']).toBe(false);
    expect((await say(first, '/bodies/oas-ga/confirmation', { secondPerson: 'required' })).status).toBe(200);
    expect((await told('/bodies/oas-ga'))['secondPerson']).toBe(true);
    const { items } = (await told('/entries')) as unknown as ListBody;
    expect(items).toContainEqual(
      expect.objectContaining({
        type: 'body.confirmation-set.v1',
        recordedBy: first.person,
        what: 'what is entered of oas-ga waits for a second person',
      }),
    );
    expect((await say(clerk, '/sessions', sessions(51))).status).toBe(202);
    expect((await say(clerk, '/sessions', sessions(5, 'remja'))).status).toBe(200);
    const file = { name: 'x.txt', file: Buffer.from(exampleText(TEXT_1948)).toString('base64') };
    expect((await say(clerk, '/recordings', file)).body.code).toBe('access.two-persons');
    const before = await told('/bodies/oas-ga?knownAt=1');
    expect(before['secondPerson']).toBe(false);
  });

  it('is not lost by describing it anew, which waits as well', async () => {
    const said = { code: 'oas-ga', name: 'General Assembly', anew: true };
    const { status, body } = await say(clerk, '/bodies', said);
    expect(status).toBe(202);
    expect((await say(first, `/proposals/${body.proposal}/confirmation`, {})).status).toBe(200);
    expect(await told('/bodies/oas-ga')).toMatchObject({ name: 'General Assembly', secondPerson: true });
    expect((await say(clerk, '/sessions', sessions(52))).status).toBe(202);
  });

  it('is taken away by no one person', async () => {
    const off = await say(first, '/bodies/oas-ga/confirmation', { secondPerson: 'not-required' });
    expect(off.status).toBe(202);
    const path = `/proposals/${off.body.proposal}/confirmation`;
    expect((await say(first, path, {})).body.code).toBe('proposal.own');
    expect((await say(clerk, path, {})).body.code).toBe('access.forbidden');
    expect((await say(clerk, '/sessions', sessions(53))).status).toBe(202);
    expect((await say(second, path, {})).status).toBe(200);
    expect((await told('/bodies/oas-ga'))['secondPerson']).toBe(false);
    expect((await say(clerk, '/sessions', sessions(54))).status).toBe(200);
  });

  it('is said at the command line too, and binds there whoever has a token', async () => {
    const run = cliOver(own.data);
    const { code, out } = await run('bodies', 'confirmation', 'oas-ga', 'required');
    expect([code, out]).toEqual([0, expect.stringContaining('What is entered of oas-ga waits for a second person')]);
    expect((await run('bodies', 'show', 'oas-ga')).out).toMatch(/^Entered by: +two persons/m);
    process.env['MANDATUM_TOKEN'] = clerk.text;
    const proposed = await run('sessions', 'schedule', 'oas-ga/regular/55');
    const taken = await run('bodies', 'confirmation', 'oas-ga', 'not-required');
    delete process.env['MANDATUM_TOKEN'];
    expect([proposed.code, proposed.out]).toEqual([0, expect.stringContaining('Proposed as')]);
    expect([taken.code, taken.err.split(':')[0]]).toEqual([3, 'access.forbidden']);
    expect((await run('verify')).code).toBe(0);
  });
});
