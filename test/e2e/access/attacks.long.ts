import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { ApiClient } from '../api/api-client.js';
import { enterExamples } from '../api/example-register.js';
import { bearing, tokenFor } from './comers.js';
import { type Description, sendRandomRequests } from './random-requests.js';
import { connectSlowly } from './slow-connections.js';

let api: ApiClient;
let as: Record<string, string>;
beforeAll(async () => {
  api = await ApiClient.over(undefined, { perMinute: 1_000_000 });
  await enterExamples(api);
  as = bearing(await tokenFor(api.data, 'Mallory', ['admin']));
}, 120_000);
afterAll(() => api.end());

it('10,000 requests made of the description fail inside nowhere', async () => {
  const { body } = await api.send<Description>('/api/openapi.json');
  const { failed, statuses } = await sendRandomRequests(api, body, { count: 10_000, seed: 2026, headers: as });
  process.stdout.write(`Answered: ${JSON.stringify(statuses)}\n`);
  expect(failed).toEqual([]);
  expect((await api.get('/health')).status).toBe(200);
}, 1_200_000);

it('500 slow connections keep nobody waiting, and are ended', async () => {
  const sockets = await connectSlowly(api, 500);
  const ended = Promise.all(sockets.filter((_, index) => index % 2 === 0).map((socket) => once(socket, 'close')));
  expect((await api.get('/overdue?asOf=2011-06-08', as)).status).toBe(200);
  await ended; // those that have not sent their headers: 15 s
  for (const socket of sockets) socket.destroy();
}, 120_000);
