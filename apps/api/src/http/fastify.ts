/** The web server under Nest: limits, strict bodies, plain headers, problems for what fails before any handler. */
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { takeArchives } from './archive-body.js';
import { BODY_LIMIT, checkCharset, parseJsonBody } from './json-body.js';
import { checkHost } from './local-only.js';
import { type ProblemFilter } from './problem.filter.js';
import { type RouteTable } from './route-table.js';

/** References are short; cut off well above the longest. */
const LONGEST_PARAMETER = 1_000;
const HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'cache-control': 'no-store',
};

/** @param routes filled as routes are registered */
export const fastifyAdapter = (routes: RouteTable): FastifyAdapter => {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: 'idle',
    return503OnClosing: false, // what still comes in is answered, and the connection closed
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      filters.get(adapter)?.answer(error, request, reply.headers(HEADERS)),
  });
  adapter.getInstance().addHook('onRoute', ({ url, method }) => routes.add(url, [method].flat()));
  return adapter;
};

const filters = new WeakMap<FastifyAdapter, ProblemFilter>();

/** What is the same for every request, before it reaches a controller. */
export const prepareRequests = (app: NestFastifyApplication, filter: ProblemFilter): void => {
  const adapter = app.getHttpAdapter() as unknown as FastifyAdapter;
  filters.set(adapter, filter);
  adapter.getInstance().addHook('onRequest', (request, reply, done) => {
    void reply.headers(HEADERS);
    if (request.socket.remoteAddress !== undefined) checkHost(request.headers.host); // a page cannot open a socket file
    done();
  });
  adapter.getInstance().removeAllContentTypeParsers();
  takeArchives(adapter.getInstance());
  app.useBodyParser('application/json', { bodyLimit: BODY_LIMIT }, (request, body, done) => {
    checkCharset(request.headers['content-type']);
    done(null, parseJsonBody(body));
  });
};
