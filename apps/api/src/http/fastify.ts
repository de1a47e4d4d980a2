/** The web server under Nest: limits, strict bodies, plain headers, problems for what fails before any handler. */
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Access, type AccessSettings } from '#access';
import { type Log } from '#log';
import { type Tracing } from '#tracing';
import { Gate, type Guarded } from '../access/gate.js';
import { takeArchives } from './archive-body.js';
import { BODY_LIMIT, checkCharset, parseJsonBody } from './json-body.js';
import { checkHost, checkKnownHost } from './local-only.js';
import { type ProblemFilter } from './problem.filter.js';
import { followRequests, nameIn, requestIdOf, tellAnswered } from './requests-followed.js';
import { type RouteTable } from './route-table.js';

/** References are short; cut off well above the longest. */
const LONGEST_PARAMETER = 1_000;
/** Nothing may be loaded, framed or sent from what is answered; a page says itself what it needs. */
const POLICY = {
  useDefaults: false,
  directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"] },
};
/** How long whoever sends slowly is waited for (ms), and how many may be connected. */
const PATIENCE = { headers: 15_000, request: 120_000, silence: 300_000, betweenChecks: 5_000 };
const MOST_CONNECTIONS = 2_000;

/** @param routes filled as routes are registered */
export const fastifyAdapter = (routes: RouteTable, { proxies }: Pick<AccessSettings, 'proxies'>): FastifyAdapter => {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: 'idle',
    return503OnClosing: false, // what still comes in is answered, and the connection closed
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
    trustProxy: proxies.length > 0 ? [...proxies] : false,
    connectionTimeout: PATIENCE.silence,
    requestTimeout: PATIENCE.request,
    http: { headersTimeout: PATIENCE.headers, connectionsCheckingInterval: PATIENCE.betweenChecks },
    genReqId: requestIdOf,
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      const { filter, log } = prepared.get(adapter) ?? {};
      nameIn(request, reply);
      filter?.answer(error, request, reply.headers(BEFORE_ANY_HOOK));
      if (log) tellAnswered(log, request, reply);
    },
  });
  adapter.getInstance().addHook('onRoute', ({ url, method, config }) => {
    if (!(config as Guarded | undefined)?.need) throw new Error(`Nobody has said whose work ${url} is.`);
    routes.add(url, [method].flat());
  });
  return adapter;
};

const prepared = new WeakMap<FastifyAdapter, { readonly filter: ProblemFilter; readonly log: Log }>();
const NOT_KEPT = { 'cache-control': 'no-store' };
/** For what is refused before any hook is called, and so before helmet. */
const BEFORE_ANY_HOOK = {
  ...NOT_KEPT,
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** Where it is told what was asked, and what came of it. */
export interface Following {
  readonly log: Log;
  /** Undefined where nobody collects traces. */
  readonly tracing: Tracing | undefined;
}

/** What is the same for every request, before it reaches a controller. */
export const prepareRequests = async (
  app: NestFastifyApplication,
  filter: ProblemFilter,
  access: Access,
  { log, tracing }: Following,
): Promise<void> => {
  const adapter = app.getHttpAdapter() as unknown as FastifyAdapter;
  const server = adapter.getInstance();
  prepared.set(adapter, { filter, log });
  server.server.maxConnections = MOST_CONNECTIONS;
  followRequests(server, log, tracing);
  await server.register(helmet, { contentSecurityPolicy: POLICY, frameguard: { action: 'deny' } });
  await server.register(cookie);
  await server.register(rateLimit, { global: false });
  const gate = new Gate(access, server);
  server.addHook('onRequest', async (request, reply) => {
    void reply.headers(NOT_KEPT);
    const { host } = request.headers;
    if (access.asks) checkKnownHost(host, access.settings.origins);
    else if (request.socket.remoteAddress !== undefined) checkHost(host); // a page cannot open a socket file
    await gate.admit(request);
  });
  server.removeAllContentTypeParsers();
  takeArchives(server);
  app.useBodyParser('application/json', { bodyLimit: BODY_LIMIT }, (request, body, done) => {
    checkCharset(request.headers['content-type']);
    done(null, parseJsonBody(body));
  });
};
