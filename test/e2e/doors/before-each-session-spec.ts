/** A report before each session has its time between two of them: it is not due for ten years ahead, and a renewal takes its place. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiClient, inPath } from '../api/api-client.js';

const GIVEN = 'AG/RES. 1800 (XXXI-O/01)';
const REF = `${GIVEN} op. 1`;
const text = (symbol: string, day: string, asks: string) =>
  `${symbol}\n\n(Adopted at the third plenary session, held on ${day})\n\nTHE GENERAL ASSEMBLY,\n\nRESOLVES:\n\n1. ${asks}\n`;
const SESSIONS = [
  ['31', '2001-06-03', '2001-06-05'],
  ['32', '2002-06-02', '2002-06-04'],
  ['33', '2003-06-08', '2003-06-10'],
  ['34', '2004-06-06', '2004-06-08'],
] as const;

interface Row {
  readonly occasion: string | null;
  readonly status: string;
  readonly due: { readonly opensOn: string; readonly windowEndsOn: string };
}

let api: ApiClient;
beforeAll(async () => {
  api = await ApiClient.over();
  const sessions = SESSIONS.map(([number, opensOn, closesOn]) => ({
    session: `oas-ga/regular/${number}`,
    opensOn,
    closesOn,
  }));
  expect((await api.post('/sessions', { sessions })).status).toBe(200);
  const asks =
    'To request the General Secretariat to submit a report to the General Assembly six weeks before each regular session.';
  expect((await api.post('/decisions', { text: text(GIVEN, 'June 5, 2001', asks) })).status).toBe(201);
}, 60_000);
afterAll(() => api.end());

const owed = async (asOf: string): Promise<readonly string[]> => {
  const { body } = await api.get<{ obligations: readonly Row[] }>(`/mandates/${inPath(REF)}?asOf=${asOf}`);
  return body.obligations.map(
    ({ occasion, status, due }) =>
      `${(occasion ?? '').split('/').at(-1)} ${status} ${due.opensOn} to ${due.windowEndsOn}`,
  );
};

describe('a report before each session', () => {
  it('is due between the session before and its own day, and told as far as the next one', async () => {
    expect(await owed('2002-01-01')).toEqual([
      '32 due 2001-06-05 to 2002-04-21',
      '33 scheduled 2002-06-05 to 2003-04-27',
    ]);
    expect(await owed('2002-05-01')).toEqual([
      '32 overdue 2001-06-05 to 2002-04-21',
      '33 scheduled 2002-06-05 to 2003-04-27',
    ]);
    expect((await owed('2002-06-05'))[1]).toBe('33 due 2002-06-05 to 2003-04-27');
  });

  it('is moved by the session before it, too', async () => {
    const moves = { opensOn: '2002-06-02', closesOn: '2002-06-14', on: '2002-05-10' };
    expect((await api.post('/sessions/oas-ga/regular/32/moves', moves)).status).toBe(200);
    expect((await owed('2002-06-15'))[1]).toBe('33 due 2002-06-15 to 2003-04-27');
  });

  it('is owed by the renewal alone from then on, and not twice', async () => {
    const renewal = `To renew the mandate given in operative paragraph 1 of resolution ${GIVEN}, and to request the General Secretariat to submit a report to the General Assembly at each regular session.`;
    const recorded = await api.post('/decisions', { text: text('AG/RES. 1900 (XXXII-O/02)', 'June 4, 2002', renewal) });
    expect(recorded.status).toBe(201);
    expect(await owed('2004-06-09')).toEqual([
      '32 overdue 2001-06-05 to 2002-04-21',
      '33 overdue 2003-06-08 to 2003-06-10',
      '34 overdue 2004-06-06 to 2004-06-08',
      '35 unscheduled null to null',
    ]);
  });
});
