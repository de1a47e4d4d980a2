/** Runs beside a server and draws its pages, so that nothing else waits while one is drawn. */
import { type MessagePort, parentPort } from 'node:worker_threads';
import type { Answer, FromThread, PageAsked } from '#drawn-page';
import { draw } from './draw.js';

const JSON_TYPE = { headers: { 'content-type': 'application/json' } } as const;

parentPort?.on('message', ({ page, port }: { readonly page: PageAsked; readonly port: MessagePort }) => {
  const tell = (message: FromThread): void => port.postMessage(message);
  let asked = 0;
  const waiting = new Map<number, (answer: Response) => void>();
  port.on('message', ({ number, status, body }: Answer) => {
    waiting.get(number)?.(new Response(body, { status, ...JSON_TYPE }));
    waiting.delete(number);
  });
  const asks = (path: string): Promise<Response> =>
    new Promise((resolve) => {
      asked += 1;
      const number = asked;
      waiting.set(number, resolve);
      tell({ question: { number, path } });
    });
  draw(page, asks, (begun) => tell({ begun }))
    .then(
      (drawn) => tell({ drawn }),
      (error: unknown) => tell({ failed: String(error) }),
    )
    .finally(() => port.close());
});
