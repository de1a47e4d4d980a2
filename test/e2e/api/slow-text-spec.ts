/** A text that is read for ever, sent to a server: it stands in nobody's way but its own. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { existsSync } from 'node:fs';
import { Reading, ReadingInWorkers, ReadingModule } from '#reading';
import { ApiClient } from './api-client.js';
import { enterCalendar, exampleText, TEXT_1948 } from './example-register.js';

const SCRIPT = new URL('../../reading/slow-worker.mjs', import.meta.url);
const isBuilt = existsSync(new URL('../../../dist/libs/reading/src/reading-worker.js', import.meta.url));
if (!isBuilt) console.log('Slow texts are not tested: run `npm run build` first.');

/** Long enough for a worker to begin, and for all that is asked meanwhile. */
const LIMIT_MS = 10_000;

let api: ApiClient;
beforeAll(async () => {
  const forServer = ReadingModule.for(true);
  jest.spyOn(ReadingModule, 'for').mockImplementation(() => ({
    ...forServer,
    providers: [
      ...(forServer.providers ?? []),
      { provide: Reading, useFactory: () => new ReadingInWorkers({ milliseconds: LIMIT_MS }, SCRIPT) },
    ],
  }));
  api = await ApiClient.over();
  await enterCalendar(api);
}, 60_000);
afterAll(async () => {
  await api.end();
  jest.restoreAllMocks();
});

(isBuilt ? describe : describe.skip)('A text that is read for ever', () => {
  it('is refused at its limit; what others ask meanwhile is answered, and what they send is read', async () => {
    let isOver = false;
    const slow = api.post('/decisions', { text: `The General Assembly,\n\n1. Requests a report without end.` });
    void slow.then(() => (isOver = true));
    const answers = await Promise.all([
      api.get('/sessions'),
      api.get('/overdue'),
      api.post('/decisions', { text: exampleText(TEXT_1948) }),
      api.post('/sessions', { sessions: [{ session: 'remja/regular/12' }] }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 201, 200]);
    expect((await api.get('/mandates')).body).toMatchObject({ items: expect.arrayContaining([expect.anything()]) });
    expect(isOver).toBe(false);
    expect(await slow).toMatchObject({ status: 422, body: { code: 'text.too-slow' } });
    expect((await api.post('/decisions', { text: exampleText(TEXT_1948) })).status).toBe(200);
  }, 60_000);
});
