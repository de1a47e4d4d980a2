/** A body that nobody has described is proposed, and goes on the register with its first decision: by either door. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startServer } from '../../../apps/api/src/server.js';
import { run } from '../../../apps/cli/src/program.js';
import { ApiClient } from '../api/api-client.js';
import { cliOver, type Outcome, temporaryFolder } from '../../support/cli.js';

const textOf = (symbol: string, about: string) =>
  `RIVERTON PARISH COUNCIL\n\nResolution ${symbol}\n\nThe Riverton Parish Council,\n\n1. REQUESTS the Clerk to report to the Council at its next meeting on ${about}.\n`;
const TEXT = textOf('RPC 26-004', 'lamps');
const BODY = { code: 'riverton-parish-council', name: 'Riverton Parish Council', numbering: 'RPC {yy}-{number:000}' };

describe('at the command line', () => {
  let folder: string;
  let mandatum: (...args: readonly string[]) => Promise<Outcome>;
  const file = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const body = async (name: string): Promise<unknown> =>
    JSON.parse((await mandatum('bodies', 'show', name, '--json')).out || 'null');

  /** With somebody at the terminal, who answers each question in turn. */
  const asked = async (answers: readonly boolean[], edit: (form: string) => string, ...args: readonly string[]) => {
    const [left, questions, err]: [boolean[], string[], string[]] = [[...answers], [], []];
    const terminal = {
      out: () => undefined,
      err: (text: string) => void err.push(text),
      write: () => Promise.resolve(),
      width: 100,
      screen: undefined,
      confirm: (question: string) => {
        questions.push(question);
        return Promise.resolve(left.shift() === true);
      },
      ask: () => Promise.resolve(''),
      edit: (path: string) => {
        writeFileSync(path, edit(readFileSync(path, 'utf8')));
        return Promise.resolve(true);
      },
    };
    await run(['record', ...args, '--on', '2026-05-03', '--data', join(folder, 'data')], terminal, startServer);
    return { questions, err: err.join('\n') };
  };
  const asItIs = (form: string): string => form;

  beforeEach(() => {
    folder = temporaryFolder();
    mandatum = cliOver(join(folder, 'data'));
  });

  it('it is asked for once, and put on the register in the same commit', async () => {
    const files = [file('a.txt', TEXT), file('b.txt', textOf('RPC 26-005', 'bins'))];
    const { questions } = await asked([true, true], asItIs, ...files);
    expect(questions).toEqual([
      'Nobody has described Riverton Parish Council, as riverton-parish-council, numbering its decisions RPC {yy}-{number:000}. Put it on the register?',
      'Record these 2?',
    ]);
    expect(await body('Riverton Parish Council')).toMatchObject({ origin: 'register', numbering: [{ pattern: BODY.numbering }] }); // prettier-ignore
    expect((await mandatum('show', 'RPC 26-5')).out).toContain('body:        riverton-parish-council');
  });

  it('it is not put there by whoever says no, nor without being asked', async () => {
    const path = file('a.txt', TEXT);
    await asked([false, true], asItIs, path, '--symbol', 'RPC 26-004');
    expect(await body('riverton-parish-council')).toBeNull();
    const unasked = await mandatum('record', file('b.txt', textOf('RPC 26-005', 'bins')), '--symbol', 'RPC 26-005', '--on', '2026-05-03', '--yes'); // prettier-ignore
    expect(unasked.out).toContain('say --new-body riverton-parish-council to put it on the register');
    expect(await body('riverton-parish-council')).toBeNull();
  });

  it('it is put there under the code that --new-body says', async () => {
    const said = ['--on', '2026-05-03', '--yes', '--new-body'];
    expect(await mandatum('record', file('a.txt', TEXT), ...said, 'rpc')).toMatchObject({ code: 0, err: '' });
    expect(await body('rpc')).toMatchObject({ name: 'Riverton Parish Council' });
    expect((await mandatum('record', file('a.txt', TEXT), ...said, 'rpc')).out).toContain('on the register already');
    expect(await mandatum('record', file('b.txt', textOf('RPC 26-005', 'bins')), '--on', '2026-05-03', '--yes')).toMatchObject({ code: 0, err: '' }); // prettier-ignore
    expect((await mandatum('record', file('c.txt', textOf('RPC 26-006', 'gates')), ...said, 'other')).err).toMatch(/^body\.known: .* as rpc;/); // prettier-ignore
  });

  it('it stands in the form that is edited, and what a person makes of it counts', async () => {
    let form = '';
    await asked([true], (text) => {
      form = text;
      return text.replace('code: riverton-parish-council', 'code: rpc');
    }, file('a.txt', TEXT), '--edit'); // prettier-ignore
    expect(form).toContain('# Nobody has described this body');
    expect(await body('rpc')).toMatchObject({ name: 'Riverton Parish Council' });
    expect((await mandatum('ls')).out).toContain('RPC 26-004 op. 1');
  });

  it('a register’s own bodies are known to whoever extracts and edits', async () => {
    await mandatum('bodies', 'add', 'rpc', '--name', 'Riverton Parish Council', '--numbering', BODY.numbering);
    const path = file('a.txt', TEXT);
    const extracted = JSON.parse((await mandatum('extract', path, '--json')).out) as object;
    expect(extracted).toMatchObject({ body: 'Riverton Parish Council', symbol: 'RPC 26-004' });
    expect(extracted).not.toHaveProperty('new_body');
    let form = '';
    await asked([true], (text) => (form = text), path, '--edit');
    expect(form).not.toContain('new_body');
    expect((await mandatum('show', 'RPC 26-004')).out).toContain('body:        rpc');
  });
});

describe('over HTTP', () => {
  let api: ApiClient;
  beforeAll(async () => {
    api = await ApiClient.over();
  });
  afterAll(() => api.end());

  it('an extraction proposes it, and what goes back puts it on the register', async () => {
    const { body: document } = await api.post<Record<string, unknown>>('/extractions', { text: TEXT });
    expect(document['new_body']).toEqual(BODY);
    const said = { document, on: '2026-05-03', symbol: 'RPC 26-004' };
    const preview = await api.post<{ would: readonly string[] }>('/decisions/preview', said);
    expect(preview.body.would[0]).toBe(
      'New body: Riverton Parish Council, as riverton-parish-council, numbering its decisions RPC {yy}-{number:000}',
    );
    expect(await api.post('/decisions', said)).toMatchObject({ status: 201 });
    expect(await api.get('/bodies/riverton-parish-council')).toMatchObject({
      status: 200,
      body: { origin: 'register' },
    });
    const again = await api.post<Record<string, unknown>>('/extractions', { text: textOf('RPC 26-005', 'bins') });
    expect(again.body).toMatchObject({ symbol: 'RPC 26-005' });
    expect(again.body).not.toHaveProperty('new_body');
  });

  it('it is named for a text, too', async () => {
    const text = TEXT.replaceAll(/riverton/gi, 'Oakton').replace('RPC', 'OPC');
    const preview = await api.post<{ would: readonly string[] }>('/decisions/preview', { text, on: '2026-05-03', symbol: 'OPC 26-004' }); // prettier-ignore
    expect(preview.body.would[0]).toMatch(/^Nobody has described Oakton Parish Council, as oakton-parish-council/);
    expect(await api.post('/decisions', { text, on: '2026-05-03', newBody: 'opc' })).toMatchObject({ status: 201 });
    expect(await api.get('/decisions/OPC%2026-4')).toMatchObject({ body: { body: 'opc', symbol: 'OPC 26-004' } });
  });
});
