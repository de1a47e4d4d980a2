/** A server is looked after: copied while it is written to, asked how it is, and stopped with nothing lost. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { existsSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { backupsIn, backUpByPlan } from '#runtime';
import { startServer } from '../../../apps/api/src/server.js';
import { versionsSaid } from '../../../apps/cli/src/versions.js';
import { BUILT_CLI, cliOver, temporaryFolder } from '../../support/cli.js';
import { bearing, type Comer, tokenFor } from '../access/comers.js';
import { ApiClient, type ListBody } from './api-client.js';
import { exampleText, TEXT_1948 } from './example-register.js';

const session = (ordinal: number) => ({ sessions: [{ session: `oas-ga/regular/${ordinal}` }] });

describe('a backup', () => {
  let api: ApiClient;
  beforeAll(async () => {
    api = await ApiClient.over();
    await api.post('/decisions', { text: exampleText(TEXT_1948) });
  });
  afterAll(() => api.end());

  it('taken while others write is the register at one moment, and answers as that did', async () => {
    let isWriting = true;
    const writer = async (own: number) => {
      for (let ordinal = own; isWriting; ordinal += 4) await api.post('/sessions', session(ordinal));
    };
    const writers = [1, 2, 3, 4].map(writer);
    await pause(100);
    const file = join(temporaryFolder(), 'copy.db');
    const { count } = JSON.parse((await cliOver(api.data)('backup', file, '--json')).out) as { count: number };
    await pause(50);
    isWriting = false;
    await Promise.all(writers);

    const elsewhere = temporaryFolder();
    const restored = await cliOver(elsewhere)('restore', file);
    expect([restored.code, restored.out]).toEqual([0, expect.stringContaining(`${count} entries restored to `)]);
    const other = await ApiClient.over(elsewhere);
    const now = await api.get<ListBody>('/sessions?limit=1');
    expect(now.body.knownAt.seq).toBeGreaterThan(count);
    for (const question of ['/sessions?limit=200', '/mandates', '/undetermined', '/decisions', '/actors?limit=200'])
      for (const day of ['2003-06-10', '2026-01-01']) {
        const asked = `${question}${question.includes('?') ? '&' : '?'}asOf=${day}&knownAt=${count}`;
        const [here, there] = [await api.get(asked), await other.get(asked)];
        expect([asked, there.status, there.body]).toEqual([asked, 200, here.body]);
      }
    await other.end();
  });

  it('is not put over anything, nor taken over anything', async () => {
    const [folder, mandatum] = [temporaryFolder(), cliOver(api.data)];
    const file = join(folder, 'copy.db');
    expect((await mandatum('backup', file)).code).toBe(0);
    expect((await mandatum('backup', file)).err).toMatch(/^backup\.exists: /);
    expect((await mandatum('restore', file)).err).toMatch(/^restore\.not-empty: /);
    expect(await cliOver(temporaryFolder())('restore', join(folder, 'none.db'))).toMatchObject({ code: 4 });
    writeFileSync(join(folder, 'text.db'), 'no database at all'.repeat(100));
    const empty = temporaryFolder();
    expect((await cliOver(empty)('restore', join(folder, 'text.db'))).err).toMatch(/^store\.corrupt: /);
    expect(readdirSync(empty)).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(['copy.db', 'text.db']);
  });

  it('by plan keeps as many as it says', async () => {
    const folder = join(temporaryFolder(), 'backups');
    const plan = { folder, everyMs: 1, keep: 2 };
    for (const day of [1, 2, 3]) await backUpByPlan(api.data, plan, new Date(`2026-01-0${day}T00:00:00Z`));
    expect(backupsIn(folder).map(({ file }) => file.slice(folder.length + 1))).toEqual([
      'mandatum-20260103T000000000Z.db',
      'mandatum-20260102T000000000Z.db',
    ]);
  });
});

describe('a server', () => {
  const folder = join(temporaryFolder(), 'backups');
  let api: ApiClient;
  beforeAll(async () => {
    const data = temporaryFolder();
    await cliOver(data)('sessions', 'schedule', 'oas-ga/regular/1');
    process.env['MANDATUM_BACKUP_TO'] = folder;
    api = await ApiClient.over(data);
  });
  afterAll(async () => {
    delete process.env['MANDATUM_BACKUP_TO'];
    await api.end();
  });

  it('lives, and is ready when every projection has come to the end', async () => {
    await api.post('/sessions', session(2));
    expect((await api.send('/health/live')).body).toEqual({ status: 'live' });
    const { status, body } = await api.send('/health/ready');
    expect([status, body]).toEqual([
      200,
      {
        status: 'up',
        store: 'reachable',
        projections: [
          { projection: 'entries', seq: 2, behind: 0 },
          { projection: 'lists', seq: 2, behind: 0 },
        ],
      },
    ]);
  });

  it('tells Prometheus of commands, problems by code, times and lags, and nothing of what was said', async () => {
    await api.get('/mandates/nobody-knows-this');
    const { headers, text } = await api.send('/metrics');
    expect(headers.get('content-type')).toMatch(/^text\/plain; version=/);
    expect(text).toMatch(/^mandatum_commands_total\{route="\/api\/v1\/sessions",status="200"\} [1-9]/m);
    expect(text).toMatch(/^mandatum_rejections_total\{code="ref\.unknown"\} [1-9]/m);
    expect(text).toMatch(/^mandatum_append_seconds_count [1-9]/m);
    expect(text).toMatch(/^mandatum_query_seconds_count\{route="\/api\/v1\/mandates\/:ref"\} 1$/m);
    expect(text).toMatch(/^mandatum_projection_behind_entries\{projection="lists"\} 0$/m);
    expect(text).not.toContain('nobody-knows');
  });

  it('backs itself up where a folder is named for it', async () => {
    while (backupsIn(folder).length === 0) await pause(20);
    expect(backupsIn(folder).length).toBe(1);
  });

  it('is looked at by the doctor, who says what is amiss', async () => {
    while (backupsIn(folder).length === 0) await pause(20);
    const well = await cliOver(api.data)('doctor');
    expect(well.out).toMatch(
      /^well clock: .*\n(?:well|-) calendar: .*\n- lists: at the last entry\nwell backups: the newest is 0 hours old$/m,
    );
    const elsewhere = temporaryFolder();
    await cliOver(elsewhere)('sessions', 'schedule', 'oas-ga/regular/1');
    process.env['MANDATUM_BACKUP_TO'] = join(elsewhere, 'none');
    const { out, err } = await cliOver(elsewhere)('doctor');
    process.env['MANDATUM_BACKUP_TO'] = folder;
    expect(`${out}\n${err}`).toMatch(
      /^AMISS backups: there is none in [^]*\ndoctor\.amiss: Look after this: .*backups/m,
    );
  });

  it('has the doctor name versions, what the calendar lacks and keeps from being judged, lists behind, and a clock gone wrong', async () => {
    const elsewhere = temporaryFolder();
    const mandatum = cliOver(elsewhere);
    const text = join(elsewhere, 'AG-RES-1948.txt');
    writeFileSync(text, exampleText(TEXT_1948));
    expect((await mandatum('record', text, '--yes')).code).toBe(0);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
    const looked = await mandatum('doctor');
    expect(looked.code).toBe(0);
    expect(looked.out).toMatch(new RegExp(`^- versions: Mandatum ${version.replaceAll('.', '[.]')}, Node[.]js ${process.versions.node}, @nestjs/core 12[.]\\S+, better-sqlite3 13[.]\\S+$`, 'm')); // prettier-ignore
    expect(looked.out).toMatch(/^well disk: \d+\.\d GiB free$/m);
    expect(looked.out).toMatch(
      /^- calendar: 2 obligations cannot be judged, see "undetermined"; days are missing: oas-ga\/regular\/34 keeps 1$/m,
    );
    await mandatum('sessions', 'schedule', 'oas-ga/regular/34', '--opens', '2004-06-06', '--closes', '2004-06-08');
    expect((await mandatum('doctor')).out).toMatch(/see "undetermined"; none for want of a session’s days$/m);
    expect(versionsSaid('kurrentdb')).toMatch(/, @kurrent\/kurrentdb-client 1\.\S+$/);

    for (const name of readdirSync(elsewhere)) if (name.startsWith('register.')) rmSync(join(elsewhere, name));
    expect((await mandatum('doctor')).out).toMatch(/^- lists: .*lists \d+ entries behind, until somebody asks$/m);
    const events = new Database(join(elsewhere, 'events.db'));
    events.exec(`DROP TRIGGER events_are_never_changed;
      UPDATE events SET meta = json_set(meta, '$.recordedAt', '2999-01-01T00:00:00.000Z')
      WHERE position = (SELECT max(position) FROM events)`);
    events.close();
    const late = await mandatum('doctor');
    expect([late.code, late.err]).toEqual([1, expect.stringMatching(/^doctor\.amiss: Look after this: clock\./)]);
    expect(late.out).toMatch(/^AMISS clock: it says \S+, and the newest entry is of 2999-01-01T00:00:00.000Z$/m);
  });

  it('has the doctor say that a backup by plan is overdue', async () => {
    while (backupsIn(folder).length === 0) await pause(20);
    const old = join(temporaryFolder(), 'backups');
    const { file } = await backUpByPlan(api.data, { folder: old, everyMs: 1, keep: 2 });
    utimesSync(file, new Date('2020-01-01'), new Date('2020-01-01'));
    process.env['MANDATUM_BACKUP_TO'] = old;
    const { code, out } = await cliOver(api.data)('doctor');
    process.env['MANDATUM_BACKUP_TO'] = folder;
    expect([code, out]).toEqual([1, expect.stringMatching(/^AMISS backups: the newest is \d{5} hours old$/m)]);
  });

  it('names every problem of its settings at once', async () => {
    const wrong = { MANDATUM_BACKUP_KEEP: 'many', MANDATUM_PUBLIC_READ: 'perhaps', MANDATUM_STORE: 'elsewhere' };
    Object.assign(process.env, wrong);
    try {
      await expect(startServer({ data: temporaryFolder(), port: 0 })).rejects.toMatchObject({
        code: 'settings.invalid',
        message: expect.stringMatching(/MANDATUM_STORE.*MANDATUM_BACKUP_KEEP.*MANDATUM_PUBLIC_READ/s) as unknown,
      });
    } finally {
      for (const name of Object.keys(wrong)) Reflect.deleteProperty(process.env, name);
    }
  });
});

describe('what a server tells of itself', () => {
  const TRACE = '0af7651916cd43dd8448eb211c80319c';
  const traceparent = `00-${TRACE}-b7ad6b7169203331-01`;
  interface Line {
    readonly level: string;
    readonly requestId: string;
    readonly [key: string]: unknown;
  }
  const written: string[] = [];
  const linesOf = (id: string): readonly Line[] =>
    written.map((line) => JSON.parse(line) as Line).filter(({ requestId }) => requestId === id);
  let api: ApiClient;
  let recorder: Comer;
  beforeAll(async () => {
    api = await ApiClient.over(undefined, { asks: true }, { level: 'info', write: (line) => void written.push(line) });
    recorder = await tokenFor(api.data, 'Clerk of Records', ['recorder']);
  });
  afterAll(() => api.end());

  it('names each request, by the client’s own id where that is one', async () => {
    const own = await api.get('/sessions', { ...bearing(recorder), 'x-request-id': 'office-7:41', traceparent });
    expect([own.headers.get('x-request-id'), own.headers.get('traceparent')]).toEqual(['office-7:41', traceparent]);
    expect(linesOf('office-7:41')).toEqual([
      expect.objectContaining({
        level: 'info',
        time: expect.stringMatching(/^\d{4}-.*Z$/) as unknown,
        traceId: TRACE,
        method: 'GET',
        route: '/api/v1/sessions',
        status: 200,
        ms: expect.any(Number) as unknown,
        who: recorder.person,
      }),
    ]);
    for (const bad of ['x y', 'a'.repeat(200), '"\u009b[31m', '<script>']) {
      const { headers } = await api.get('/sessions', {
        'x-request-id': bad,
        traceparent: `00-${'0'.repeat(32)}-b7ad6b7169203331-01`,
      });
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
      expect(headers.get('traceparent')).toBeNull();
    }
    const astray = await api.send('/api/v1/mandates/%ff', { headers: { 'x-request-id': 'astray' } });
    expect([astray.status, astray.headers.get('x-request-id'), linesOf('astray').length]).toEqual([400, 'astray', 1]);
  });

  it('names the command that was told, which is the correlation of all that it wrote', async () => {
    const { body } = await api.post('/sessions', session(70), { ...bearing(recorder), 'x-request-id': 'told-1' });
    expect(linesOf('told-1')).toEqual([expect.objectContaining({ command: body.commandId, status: 200 })]);
    expect((await cliOver(api.data)('export', '-')).out).toContain(`"correlationId":"${body.commandId}"`);
  });

  it('tells whole what failed inside, and the answer only where that is found', async () => {
    const begun = await api.post<{ id: string }>('/work', { title: 'x', left: 1, state: {} }, bearing(recorder));
    const works = new Database(join(api.data, 'work.db'));
    works.prepare("UPDATE work SET state = 'SPOILED'").run();
    works.close();
    const { status, body, text } = await api.get<{ requestId: string }>(`/work/${begun.body.id}`, bearing(recorder));
    expect([status, body]).toEqual([
      500,
      expect.objectContaining({ code: 'internal.error', requestId: expect.any(String) as unknown }),
    ]);
    expect(text).not.toMatch(/SPOILED|JSON|\.ts|\.js/);
    const [failed] = linesOf(body.requestId).filter(({ level }) => level === 'error');
    expect(failed).toMatchObject({ err: { type: 'SyntaxError', message: expect.stringContaining('JSON') as unknown, stack: expect.stringContaining('works.') as unknown } }); // prettier-ignore
  });

  it('holds no secret, no name, nothing that was said, and nothing that a terminal would obey', async () => {
    const cookie = 'mandatum_session=SECRET-COOKIE';
    await api.get(`/sessions?token=${recorder.text}&body=SAID-1`, { cookie, 'user-agent': 'SAID-2' });
    await api.get('/sessions', { authorization: `Bearer ${recorder.text}x` });
    await api.get(`/mandates/${recorder.text}%0a%1b%5b31m%c2%9bSAID-3`, bearing(recorder));
    await api.send(`/nowhere/%0a%1b/${recorder.text}`);
    await api.post('/sessions', { sessions: [{ session: 'remja/regular/9', place: 'SAID-4' }] }, bearing(recorder));
    const all = written.join('');
    const [, secret = 'none'] = /_([^_].{42})$/.exec(recorder.text) ?? [];
    for (const hidden of [secret, 'SECRET-COOKIE', 'SAID-', 'Clerk of Records', 'records officer'])
      expect(all).not.toContain(hidden);
    expect(all).not.toMatch(/[^\P{Cc}\n]/u);
    expect(written.every((line) => line.indexOf('\n') === line.length - 1)).toBe(true);
  });
});

describe('traces', () => {
  interface Span {
    readonly name: string;
    readonly traceId: string;
    readonly spanId: string;
    readonly parentSpanId?: string;
  }
  it('tell a collector what was done for a request, each step below the one that asked for it', async () => {
    const spans: Span[] = [];
    let text = '';
    const collector = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (piece: string) => (body += piece));
      request.once('end', () => {
        const told = JSON.parse(body) as { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] };
        text += body;
        if (request.url === '/v1/traces') spans.push(...told.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans))); // prettier-ignore
        response.setHeader('content-type', 'application/json').end('{}');
      });
    }).listen(0, '127.0.0.1');
    await once(collector, 'listening');
    process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
    const api = await ApiClient.over();
    Reflect.deleteProperty(process.env, 'OTEL_EXPORTER_OTLP_ENDPOINT');
    const trace = '0af7651916cd43dd8448eb211c80319c';
    await api.post('/sessions', session(71), { traceparent: `00-${trace}-b7ad6b7169203331-01` });
    await api.get('/mandates/nobody-knows-this');
    await api.end(); // what was not told yet is told then
    collector.closeAllConnections();
    collector.close();

    const above = ({ parentSpanId }: Span) => spans.find(({ spanId }) => spanId === parentSpanId)?.name;
    const told = spans.filter(({ traceId }) => traceId === trace).map((span) => [span.name, above(span)]);
    expect(told).toContainEqual(['POST /api/v1/sessions', undefined]);
    expect(told).toContainEqual(['command ScheduleSessions', 'POST /api/v1/sessions']);
    expect(told).toContainEqual(['append SqliteEventStore', 'command ScheduleSessions']);
    expect(told).toContainEqual(['projection register', 'POST /api/v1/sessions']);
    const asked = spans.filter(({ traceId }) => traceId !== trace).map((span) => [span.name, above(span)]);
    expect(asked).toContainEqual(['query ShowRef', 'GET /api/v1/mandates/:ref']);
    expect(text).toContain('ref.unknown');
    expect(text).not.toContain('nobody-knows');
  });
});

describe('a server that is told to end under load', () => {
  it('has everything that it acknowledged, and ends well', async () => {
    const data = temporaryFolder();
    const child = spawn(process.execPath, [BUILT_CLI, 'serve', '--port', '0', '--data', data], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [said] = (await once(child.stdout, 'data')) as [Buffer];
    const [, url = ''] = /at (http:\S+)\/api\/v1;/.exec(String(said)) ?? [];
    const ended = once(child, 'exit');
    const acknowledged = new Set<string>();
    let isOver = false;
    const writer = async (own: number) => {
      for (let ordinal = own; !isOver; ordinal += 8)
        try {
          const { status } = await fetch(`${url}/api/v1/sessions`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', 'x-recorded-by': 'somebody' },
            body: JSON.stringify(session(ordinal)),
          });
          if (status === 200) acknowledged.add(`session-oas-ga.regular.${ordinal}`);
        } catch {
          return; // the door is closed
        }
    };
    const writers = Array.from({ length: 8 }, (_, at) => writer(at + 1));
    while (acknowledged.size < 40) await pause(5);
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    isOver = true;
    await Promise.all(writers);
    const archive = (await cliOver(data)('export')).out;
    for (const stream of acknowledged) expect(archive).toContain(`"stream":"${stream}"`);
    expect((await cliOver(data)('verify')).code).toBe(0);
    expect(existsSync(join(data, 'events.db-wal'))).toBe(false);
  });
});
