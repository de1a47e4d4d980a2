import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DrawnPages, type PageComing } from './drawn-pages.js';

const folder = mkdtempSync(join(tmpdir(), 'mandatum-pages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PAGE = { address: '/mandates', language: 'en', today: '2010-06-01' };
const DRAWN = `{ drawn: { html: 'drawn', from: '{}' } }`;

let told: string[] = [];
let pages: DrawnPages | undefined;
/** Pages drawn by what is done with each page and its port. */
const drawnBy = (name: string, done: string): DrawnPages => {
  told = [];
  const script = join(folder, `${name}.mjs`);
  const begin = `import { parentPort } from 'node:worker_threads';`;
  writeFileSync(script, `${begin}\nparentPort.on('message', ({ page, port }) => { ${done} });`);
  pages = new DrawnPages(script, (why) => told.push(why));
  return pages;
};
afterEach(() => pages?.close());

const nothingAsked = (): never => {
  throw new Error('asked');
};

describe('a page that is drawn', () => {
  it('is what the thread draws, from what it was answered', async () => {
    const asking = drawnBy(
      'asking',
      `port.on('message', ({ body }) => port.postMessage({ drawn: { html: body } }));
       port.postMessage({ question: { number: 1, path: '/api/v1/mandates' } });`,
    );
    const { drawn } = asking.of(PAGE, (path) => Promise.resolve({ status: 200, body: `answer to ${path}` }));
    expect((await drawn)?.html).toBe('answer to /api/v1/mandates');
  });

  it('is begun before it is drawn', async () => {
    const waiting = drawnBy(
      'begun',
      `port.postMessage({ begun: { language: 'es' } }); port.on('message', () => port.postMessage(${DRAWN}));
       port.postMessage({ question: { number: 1, path: '/' } });`,
    );
    let answers: (() => void) | undefined;
    const asked = new Promise<void>((resolve) => (answers = resolve));
    const { begun, drawn } = waiting.of(PAGE, () => asked.then(() => ({ status: 200, body: '{}' })));
    expect(await begun).toEqual({ language: 'es' });
    answers?.();
    expect((await drawn)?.html).toBe('drawn');
  });

  it('is not begun where it cannot be drawn', async () => {
    const { begun } = drawnBy('unbegun', `port.postMessage({ failed: 'no such screen' });`).of(PAGE, nothingAsked);
    expect(await begun).toBeUndefined();
  });

  it('is none, and it is told why, where the register does not answer', async () => {
    const asking = drawnBy('unanswered', `port.postMessage({ question: { number: 1, path: '/' } });`);
    const { drawn } = asking.of(PAGE, () => Promise.reject(new Error('the register is closed')));
    expect(await drawn).toBeUndefined();
    expect(told).toEqual(['Error: the register is closed']);
  });

  it('is none, and it is told why, where drawing it fails', async () => {
    const failing = drawnBy('failing', `port.postMessage({ failed: 'no such screen' });`);
    expect(await failing.of(PAGE, nothingAsked).drawn).toBeUndefined();
    expect(told).toEqual(['no such screen']);
  });

  it('is none where the thread ends, and those after it are drawn by another', async () => {
    const ending = drawnBy(
      'ending',
      `if (page.address === '/ending') throw new Error('out of memory'); port.postMessage(${DRAWN});`,
    );
    expect(await ending.of({ ...PAGE, address: '/ending' }, nothingAsked).drawn).toBeUndefined();
    expect(told).toEqual(['Error: out of memory']);
    let next: Awaited<PageComing['drawn']>;
    while (next === undefined) next = await ending.of(PAGE, nothingAsked).drawn; // none while the other is still ending
    expect(next.html).toBe('drawn');
  });

  it('is none where nothing is there to draw it', async () => {
    pages = new DrawnPages(join(folder, 'missing.mjs'), (why) => told.push(why));
    expect(await pages.of(PAGE, nothingAsked).drawn).toBeUndefined();
  });

  it('is none where too many are being drawn already', async () => {
    const slow = drawnBy('slow', `if (page.address !== '/slow') port.postMessage(${DRAWN});`);
    const waiting = Array.from({ length: 16 }, () => slow.of({ ...PAGE, address: '/slow' }, nothingAsked).drawn);
    expect(await slow.of(PAGE, nothingAsked).drawn).toBeUndefined();
    await slow.close();
    expect(await Promise.all(waiting)).toEqual(Array(16).fill(undefined));
  });
});
