/** What is typed is checked: contradictions are said before anything is entered, and give way to a reason that is kept. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startServer } from '../../../apps/api/src/server.js';
import { run } from '../../../apps/cli/src/program.js';
import { ApiClient, inPath } from '../api/api-client.js';
import { cli as anywhere, cliOver, type Outcome, temporaryFolder } from '../../support/cli.js';

const LAMPS = `Resolution adopted by the General Assembly on 14 July 2019

74/930. Lamps

The General Assembly,

Recalling the Charter,

1. Requests the Secretary-General to submit a report to the General Assembly at its seventy-fifth session.
`;
const SYMBOL = 'A/RES/74/930';
const REASON = 'It met by correspondence';
const draft = (matter: string) =>
  `DRAFT RESOLUTION\n\nTHE GENERAL ASSEMBLY,\n\nRESOLVES:\n\n1. To request the Permanent Council to report to the General Assembly at its thirty-sixth regular session on ${matter}.\n`;
const OAS = 'AG/RES. 4001 (XXXV-O/05)';

describe('at the command line', () => {
  let folder: string;
  let cli: (...args: readonly string[]) => Promise<Outcome>;
  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const changed = async (...args: readonly string[]) => {
    const { out, err } = await cli(...args, '--json');
    return err === '' ? (JSON.parse(out) as { readonly changed: boolean }).changed : err;
  };
  const schedule = (id: string, opens: string, closes: string) =>
    changed('sessions', 'schedule', id, '--opens', opens, '--closes', closes);
  /** Refused as in doubt under this code, with nothing entered; entered with a reason. */
  const isDoubted = async (code: string, ...args: readonly string[]) => {
    const before = (await cli('export', '-')).out;
    expect(await cli(...args)).toMatchObject({ code: 3, err: expect.stringMatching(/^entry\.doubtful: /) });
    expect((await cli(...args)).err).toContain(`(${code})`);
    expect((await cli('export', '-')).out).toBe(before);
    expect((await cli(...args, '--although', REASON)).code).toBe(0);
  };

  beforeEach(async () => {
    folder = temporaryFolder();
    cli = cliOver(join(folder, 'data'));
    await schedule('un-ga/regular/74', '2019-09-15', '2019-12-20');
    await schedule('oas-ga/regular/35', '2005-06-05', '2005-06-07');
    await schedule('oas-ga/regular/36', '2006-06-04', '2006-06-06');
  });

  it('a day outside the session is entered only with a reason, which history and exports keep', async () => {
    const lamps = file('lamps.txt', LAMPS);
    await isDoubted('doubt.day-outside-session', 'record', lamps, '--yes');
    expect((await cli('history', SYMBOL)).out).toContain(`although: ${REASON}`);
    expect(JSON.parse((await cli('history', SYMBOL, '--json')).out)).toMatchObject({
      entries: [{ although: REASON }, { although: REASON }],
    });
    const exported = file('register.ndjson', `${(await cli('export', '-')).out}\n`);
    const other = cliOver(join(folder, 'other'));
    expect((await other('import', exported)).code).toBe(0);
    expect((await other('history', SYMBOL)).out).toContain(`although: ${REASON}`);
    expect((await other('verify')).code).toBe(0);
    expect(await changed('record', lamps, '--yes')).toBe(false);
  });

  it('nothing is doubted that nobody contradicts, and a reason for nothing is not kept', async () => {
    const text = file('draft.txt', draft('lamps'));
    expect(await changed('record', text, '--yes', '--draft', '--on', '2005-05-24', '--although', REASON)).toBe(true);
    expect((await cli('export', '-')).out).not.toContain(REASON);
  });

  it('a draft, another day than the printed one, another session than the symbol’s', async () => {
    const args = ['record', file('draft.txt', draft('lamps')), '--yes', '--symbol', OAS] as const;
    const { err } = await cli(...args, '--on', '2006-06-05', '--session', 'oas-ga/regular/36');
    for (const code of ['doubt.draft-adopted', 'doubt.symbol-against-session', 'doubt.symbol-against-day'])
      expect(err).toContain(`(${code})`);
    await isDoubted('doubt.draft-adopted', ...args, '--on', '2005-06-06');
    await isDoubted('doubt.day-against-printed', 'record', file('lamps.txt', LAMPS), '--yes', '--on', '2019-10-01');
  });

  it('a body guessed among several is doubted, unless the symbol tells it', async () => {
    const text = 'The General Assembly,\n\n1. Requests the Secretary-General to report at the next session.\n';
    const args = ['--yes', '--on', '2005-06-06', '--draft'] as const;
    await isDoubted('doubt.body-guessed', 'record', file('guessed.txt', text), ...args);
    const told = file('told.txt', `${text}\n2. Requests the Secretary-General to print it.\n`);
    expect(await changed('record', told, '--yes', '--symbol', OAS, '--on', '2005-06-06')).toBe(true);
    expect(JSON.parse((await cli('show', OAS, '--json')).out)).toMatchObject({ decision: { body: 'oas-ga' } });
  });

  it('the adoption of a draft, held against its session and its text', async () => {
    const recorded = await cli(
      'record',
      file('draft.txt', draft('lamps')),
      '--yes',
      '--json',
      '--draft',
      '--on',
      '2005-05-24',
    );
    const { decision } = JSON.parse(recorded.out) as { readonly decision: string };
    const adopt = ['adopt', decision, '--symbol', OAS, '--on'] as const;
    await isDoubted('doubt.day-outside-session', ...adopt, '2005-06-10');
    const again = await cli(
      ...adopt,
      '2005-06-10',
      '--text',
      file('other.txt', draft('candles')),
      '--although',
      REASON,
    );
    expect(again).toMatchObject({ code: 3, err: expect.stringContaining('decision.already-adopted') });
    expect((await cli('show', OAS)).out).toContain('on lamps');
  });

  it('a session moved before its neighbour, or into it', async () => {
    const move = ['sessions', 'move', 'oas-ga/regular/36', '--on', '2005-01-01'] as const;
    await isDoubted('doubt.session-within-former', ...move, '--opens', '2005-06-06', '--closes', '2005-06-09');
    await isDoubted('doubt.session-before-former', ...move, '--opens', '2004-06-06');
    expect(await schedule('oas-ga/regular/37', '2003-01-01', '2003-01-03')).toContain('doubt.session-before-former');
  });

  it('a report of a day that is still to come', async () => {
    await cli('record', file('lamps.txt', LAMPS), '--yes', '--although', REASON);
    await isDoubted('doubt.day-in-future', 'submit', SYMBOL + ' op. 1', '--document', 'A/75/1', '--on', '2131-01-01');
  });

  it('a second, different closing day is refused', async () => {
    await changed('sessions', 'open', 'oas-ga/regular/35', '--on', '2005-06-05');
    await changed('sessions', 'close', 'oas-ga/regular/35', '--on', '2005-06-07');
    expect(await changed('sessions', 'close', 'oas-ga/regular/35', '--on', '2005-06-08')).toContain(
      'session.held-otherwise',
    );
  });

  it('a body of which there are several is refused with those that are known', async () => {
    const csv = file('calendar.csv', 'ordinal,opens_on,closes_on\n80,2025-09-09,2025-12-20\n');
    const { code, err } = await cli('sessions', 'import', csv, '--body', 'General Assembly');
    expect(code).not.toBe(0);
    for (const known of ['oas-ga', 'un-ga']) expect(err).toContain(known);
  });

  it('every remark that reading prints is told to programs, too', async () => {
    const text = file('faulty.txt', draft('AG/RES. 1 (XXXV-O/06)'));
    const { operative } = JSON.parse((await anywhere('extract', text, '--json')).out) as {
      readonly operative: readonly { readonly remarks: readonly { readonly text: string }[] }[];
    };
    const printed = operative.flatMap(({ remarks }) => remarks.map((one) => ({ paragraph: '1', text: one.text })));
    expect(printed).not.toEqual([]);
    const { out } = await cli('record', text, '--yes', '--draft', '--on', '2005-05-24', '--json');
    expect(JSON.parse(out)).toMatchObject({ remarks: printed });
  });

  describe('with somebody there to be asked', () => {
    const record = async (reason: string) => {
      const [asked, said]: [string[], string[]] = [[], []];
      const say = (text: string) => void said.push(text);
      const terminal = {
        out: say,
        err: say,
        write: (text: string) => Promise.resolve(say(text)),
        width: 100,
        screen: undefined,
        confirm: (question: string) => {
          asked.push(question);
          expect(said.join('\n')).toContain('doubt.day-outside-session');
          return Promise.resolve(true);
        },
        ask: (question: string) => Promise.resolve(asked.push(question) > 0 ? reason : ''),
      };
      const path = file('lamps.txt', LAMPS);
      const code = await run(['record', path, '--data', join(folder, 'data')], terminal, startServer);
      return { code, asked: asked.length };
    };

    it('doubts are shown before it is confirmed, and the reason is asked for', async () => {
      expect(await record(REASON)).toEqual({ code: 0, asked: 2 });
      expect((await cli('history', SYMBOL)).out).toContain(`although: ${REASON}`);
    });

    it('nothing in doubt is recorded where no reason is given', async () => {
      expect(await record('')).toEqual({ code: 3, asked: 2 });
      expect((await cli('show', SYMBOL)).code).toBe(4);
    });
  });
});

describe('over HTTP', () => {
  let api: ApiClient;
  beforeAll(async () => {
    api = await ApiClient.over();
    const sessions = [{ session: 'un-ga/regular/74', opensOn: '2019-09-15', closesOn: '2019-12-20' }];
    await api.post('/sessions', { sessions });
  });
  afterAll(() => api.end());

  it('doubts are told, each by its code, and give way to a reason', async () => {
    const key = { 'idempotency-key': 'lamps' };
    expect(await api.post('/decisions', { text: LAMPS }, key)).toMatchObject({
      status: 422,
      body: {
        code: 'entry.doubtful',
        detail: expect.stringContaining('"although"'),
        doubts: [{ code: 'doubt.day-outside-session', detail: expect.stringContaining('2019-07-14') }],
      },
    });
    expect((await api.get(`/decisions/${inPath(SYMBOL)}`)).status).toBe(404);
    expect(await api.post('/decisions', { text: LAMPS, although: REASON }, key)).toMatchObject({
      status: 201,
      body: { changed: true, remarks: [{ text: expect.stringContaining('a day on which its session did not meet') }] },
    });
    expect((await api.get(`/decisions/${inPath(SYMBOL)}/history`)).body).toMatchObject({
      entries: [{ although: REASON }, { although: REASON }],
    });
  });

  it('a file in doubt is recorded with a reason only', async () => {
    const said = { name: 'lamps.txt', file: Buffer.from(LAMPS.replace('/930', '/931')).toString('base64') };
    expect(await api.post('/recordings', said)).toMatchObject({ status: 422, body: { code: 'entry.doubtful' } });
    expect((await api.post('/recordings', { ...said, although: REASON })).status).toBeLessThan(300);
  });

  it('a day that is still to come', async () => {
    const said = { mandates: [`${SYMBOL} op. 1`], document: 'A/75/1', on: '2131-01-01' };
    expect(await api.post('/reports', said)).toMatchObject({
      status: 422,
      body: { doubts: [{ code: 'doubt.day-in-future' }] },
    });
    expect((await api.post('/reports', { ...said, although: REASON })).body).toMatchObject({ changed: true });
  });

  it('who decides of what was asked: another body, or one that spoke before', async () => {
    const town = [
      'Resolution 2026-03',
      'Adopted on 9 March 2026',
      'The Town Council,',
      '1. Requests the Town Clerk to mend the lamps;',
    ];
    expect(
      (
        await api.post('/recordings', {
          name: 'town.txt',
          file: Buffer.from(town.join('\n\n')).toString('base64'),
        })
      ).status,
    ).toBeLessThan(300);
    const [ours, theirs] = [`${SYMBOL} op. 1`, 'Resolution 2026-03 op. 1'];
    const doubtsOf = async (ref: string, said: object) => {
      const path = `/mandates/${inPath(ref)}/termination`;
      const { status, body } = await api.post<{ doubts: { code: string }[] }>(path, said);
      expect(status).toBe(422);
      return body.doubts.map(({ code }) => code);
    };
    expect(await doubtsOf(ours, { by: theirs, on: '2026-03-09' })).toEqual(['doubt.other-body']);
    expect(await doubtsOf(ours, { by: theirs, on: '2026-03-08' })).toEqual([
      'doubt.other-body',
      'doubt.before-decision',
    ]);
    expect(await doubtsOf(theirs, { by: ours, on: '2026-03-10' })).toEqual([
      'doubt.other-body',
      'doubt.decided-before',
    ]);
    const done = await api.post(`/mandates/${inPath(ours)}/termination`, {
      by: theirs,
      on: '2026-03-09',
      although: REASON,
    });
    expect(done.body).toMatchObject({ changed: true });
  });
});
