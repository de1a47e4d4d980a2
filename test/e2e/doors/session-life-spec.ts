/** Sessions rest, go on, are called off, have parts and deadlines for documents: through both doors. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { cliOver, temporaryFolder } from '../../support/cli.js';
import { enterSeeds } from '../../support/seeds.js';
import { ApiClient, inPath } from '../api/api-client.js';

const data = temporaryFolder();
const mandatum = cliOver(data);
const R1948 = 'AG/RES. 1948 (XXXIII-O/03) op. 3';
const R2432 = 'AG/RES. 2432 (XXXVIII-O/08) op. 6';
const R2456 = 'AG/RES. 2456 (XXXIX-O/09) op. 9';
const [S34, S39, S41] = ['oas-ga/regular/34', 'oas-ga/regular/39', 'oas-ga/regular/41'];

let api: ApiClient;
beforeAll(async () => {
  await enterSeeds(data);
  api = await ApiClient.over(data);
}, 120_000);
afterAll(() => api.end());

const done = async (...args: readonly string[]) => expect((await mandatum(...args)).err).toBe('');
const codeOf = async (...args: readonly string[]) => (await mandatum(...args)).err.split(':')[0];
interface Listed {
  readonly total: number;
  readonly undetermined: Readonly<Record<string, number>>;
}
const overdue = async (asOf: string) => (await api.get<Listed>(`/overdue?asOf=${asOf}`)).body;
const owed = async (ref: string, asOf: string) =>
  (await api.get<{ obligations: Record<string, unknown>[] }>(`/mandates/${inPath(ref)}?asOf=${asOf}`)).body
    .obligations[0];

it('what is owed to a session that is called off has no day from then on, is counted, and says why', async () => {
  await done('sessions', 'cancel', S39, '--reason', 'called off', '--on', '2009-05-01');
  expect(await owed(R2432, '2009-04-30')).toMatchObject({ status: 'scheduled' });
  expect(await owed(R2432, '2009-05-01')).toMatchObject({
    status: 'unscheduled',
    due: { certainty: 'session-cancelled', session: S39 },
  });
  expect((await overdue('2009-12-31')).undetermined).toMatchObject({ sessionCancelled: 1 });
  const { out } = await mandatum('overdue', '--as-of', '2009-12-31');
  expect(out).toContain('1 owed to a session that was cancelled');
  expect((await mandatum('why', R2432, '--as-of', '2009-12-31')).out).toContain('oas-ga XXXIX was cancelled');
  expect(await codeOf('sessions', 'open', S39, '--on', '2009-06-02')).toBe('session.cancelled');
  const { body } = await api.get<Listed>(`/undetermined?asOf=2009-12-31&why=session-cancelled`);
  expect(body.total).toBe(1);
});

it('what is owed to a session that rests is overdue by no day until it closes', async () => {
  await done('sessions', 'open', S34, '--on', '2004-06-06');
  await done('sessions', 'suspend', S34, '--reason', 'no quorum', '--on', '2004-06-07');
  expect(await owed(R1948, '2004-07-01')).toMatchObject({ status: 'due', due: { certainty: 'closing-unknown' } });
  const rests = ['sessions', 'suspend', S34, '--reason', 'no quorum', '--on'];
  expect(await codeOf(...rests, '2004-06-08')).toBe('session.told-otherwise');
  await done('sessions', 'resume', S34, '--closes', '2004-09-14', '--on', '2004-09-12');
  expect(await codeOf('sessions', 'resume', S34, '--closes', '2004-09-14', '--on', '2004-09-13')).toBe(
    'session.told-otherwise',
  );
  expect(await codeOf(...rests, '2004-06-06')).toBe('session.told-otherwise');
  expect(await owed(R1948, '2004-09-15')).toMatchObject({ status: 'overdue', daysOverdue: 1 });
  expect(await codeOf('sessions', 'cancel', S34, '--reason', 'late', '--on', '2004-09-13')).toBe('session.held');
  expect(await codeOf('sessions', 'resume', S34, '--on', '2004-09-13')).toBe('session.not-suspended');
});

it('what is due at a session is told with what may be due there and cannot be judged, in files too', async () => {
  const { body } = await api.get<Listed>(`/sessions/${S39}/due?asOf=2009-12-31`);
  expect(body).toMatchObject({ total: 1, undetermined: { sessionCancelled: 1, undated: 1, total: 2 } });
  const { body: other } = await api.get<Listed>(`/sessions/${S41}/due?asOf=2009-12-31`);
  expect(other.undetermined).toMatchObject({ sessionCancelled: 0, undated: 1, total: 1 });
  const { headers } = await api.get('/overdue.csv?asOf=2009-12-31');
  expect(headers.get('x-not-judged')).toContain('sessionCancelled=1');
  expect((await mandatum('due', '--session', S39, '--as-of', '2009-12-31')).out).toContain('Not judged: 2 reports');
});

it('the parts of a session are told with their days, from the day on which these were fixed', async () => {
  const days = ['--opens', '2013-09-10', '--on', '2013-07-01'];
  await done('sessions', 'part', 'oas-ga/regular/43', '--part', 'first resumed', ...days);
  const { body } = await api.get<object>('/sessions/oas-ga/regular/43?asOf=2013-07-01');
  expect(body).toMatchObject({ parts: [{ part: 'first resumed', opensOn: '2013-09-10', closesOn: null }] });
  const told = async (asOf: string) => (await mandatum('show', 'oas-ga/regular/43', '--as-of', asOf)).out;
  expect(await told('2013-07-01')).toMatch(/parts:\s+first resumed from 2013-09-10/);
  expect(await told('2013-06-30')).not.toContain('parts:');
});

it('a slot that is missed is told apart from what is overdue', async () => {
  await done('sessions', 'deadline', S41, '--before', 'P6W', '--on', '2011-01-10');
  expect(await owed(R2456, '2011-04-24')).toMatchObject({
    status: 'scheduled',
    slot: { by: '2011-04-24', missed: false },
  });
  expect(await owed(R2456, '2011-04-25')).toMatchObject({ status: 'scheduled', slot: { missed: true } });
  const { out } = await mandatum('due', '--session', S41, '--as-of', '2011-05-01');
  expect(out).toMatch(/slot missed:\s+2011-04-24/);
  expect(await codeOf('sessions', 'deadline', S41, '--before', 'six weeks', '--on', '2011-01-10')).toBe(
    'session.lead-invalid',
  );
});

it('documents of one kind may be due earlier than others, and both days are told', async () => {
  await done('sessions', 'deadline', S41, '--before', 'P10W', '--kind', 'report', '--on', '2011-01-10');
  expect(await owed(R2456, '2011-03-27')).toMatchObject({ slot: { by: '2011-03-27', missed: false } });
  expect(await owed(R2456, '2011-03-28')).toMatchObject({ status: 'scheduled', slot: { missed: true } });
  const told = await mandatum('show', S41, '--as-of', '2011-03-01');
  expect(told.out).toContain('by 2011-04-24; report by 2011-03-27');
  const { body } = await api.get<object>(`/sessions/${S41}?asOf=2011-03-01`);
  expect(body).toMatchObject({
    deadlines: [
      { kind: null, before: 'P6W', by: '2011-04-24' },
      { kind: 'report', by: '2011-03-27' },
    ],
  });
  const { body: before } = await api.get<object>(`/sessions/${S41}?asOf=2011-01-09`);
  expect(before).toMatchObject({ deadlines: [] });
});

it('what a session brings on new days is counted before it gets them, and nothing is entered by that', async () => {
  const days = { opensOn: '2006-05-05', closesOn: '2006-05-07', on: '2006-03-01' };
  const would = [
    'Permanent Council (OAS): 2 open duties (1 report), to oas-ga XXXVI.',
    'Permanent Council (OAS) also has 1 open duty (1 report), to REMJA-VI, which opens on 2006-04-24.',
  ];
  expect((await api.post(`/sessions/oas-ga/regular/36/moves/preview`, days)).body).toMatchObject({ would });
  const { out } = await mandatum(
    ...['sessions', 'move', 'oas-ga/regular/36', '--opens', days.opensOn, '--closes', days.closesOn],
    ...['--on', days.on, '--preview'],
  );
  expect(out).toBe([...would, 'Nothing was entered.'].join('\n'));
  const { body } = await api.get<{ opensOn: string }>('/sessions/oas-ga/regular/36');
  expect(body.opensOn).toBe('2006-06-04');
});

it('a session is closed once: told again nothing is entered, on another day it is refused', async () => {
  const close = (on: string) => mandatum('sessions', 'close', S34, '--on', on);
  expect((await close('2004-09-14')).out).toContain('1 entry recorded');
  expect((await close('2004-09-14')).out).toContain('Nothing changed');
  expect((await close('2004-09-15')).err).toMatch(/^session\.held-otherwise: /);
});
