/**
 * Measures the app in a browser over a large register, and prints what holds.
 * `npm run bench:web -- --scale 0.1 --data folder`: a folder is kept, and used again; ends with 1 where a bound does not hold.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launched, MEASURED } from '../../support/chromium.js';
import { printed } from '../table-of.js';
import { firstViews } from './first-view.js';
import { interactions } from './interactions.js';
import { constructLarge } from './large-register.js';
import { served } from './served.js';

const { values } = parseArgs({ options: { data: { type: 'string' }, scale: { type: 'string' } } });
const scale = Number(values.scale ?? 1);
const own = values.data === undefined ? mkdtempSync(join(tmpdir(), 'bench-web-')) : undefined;
const data = values.data ?? join(own ?? '', 'register');

const mandateOf = async (url: string): Promise<{ readonly id: string; readonly decision: string }> => {
  const answer = (await (await fetch(`${url}/api/v1/mandates?limit=1`)).json()) as { items: { id: string; decision: string }[] }; // prettier-ignore
  return answer.items[0] ?? { id: '', decision: '' };
};

process.stderr.write('constructing the register …\n');
await constructLarge(data, scale);
const server = await served(data);
const browser = await launched(MEASURED);
try {
  const { id, decision } = await mandateOf(server.url);
  const screens = {
    'past due': '/',
    mandates: '/mandates',
    'mandates by words': '/mandates?search=matter+7',
    mandate: `/mandates/${encodeURIComponent(id)}`,
    decision: `/decisions/${encodeURIComponent(decision)}`,
    sessions: '/sessions',
    session: '/sessions/oas-ga/regular/41',
    actor: '/actors/permanent-council',
    'record a text': '/record',
  };
  const seen = printed(await firstViews(browser, server.url, screens));
  const done = printed(await interactions(browser, server.url));
  if (seen + done > 0 && scale >= 1) process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
  if (own) rmSync(own, { recursive: true, force: true });
}
