/** Each request has an id, by which it is found in the log and in traces, and by which whoever asked can ask about it. */
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { type IncomingMessage } from 'node:http';
import { type Asking, type Log, onBehalfOf } from '#log';
import { type RequestSpan, type Tracing } from '#tracing';
import { cameWith } from '../access/came.js';

/** What a client may call its request: nothing that would read as anything else wherever it is written down. */
const OWN_ID = /^[A-Za-z0-9._:-]{1,128}$/;
/** W3C Trace Context: version, trace, span above, flags; neither id is all zeros. */
const TRACEPARENT = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;
/** Asked every few seconds by machines. */
const OF_MACHINES = /^\/(?:health|metrics|assets)\b/;
/** From where it came is told only where somebody was refused: an address is of a person. */
const REFUSED = [401, 403, 429];

const headerIn = ({ headers }: Pick<IncomingMessage, 'headers'>, name: string): string | undefined => {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
};

/** The id that a client gave its request, where that is one; else a new one. */
export const requestIdOf = (request: Pick<IncomingMessage, 'headers'>): string => {
  const own = headerIn(request, 'x-request-id') ?? '';
  return OWN_ID.test(own) ? own : randomUUID();
};

interface Followed {
  readonly asking: Asking;
  readonly span: RequestSpan | undefined;
}

const followed = new WeakMap<FastifyRequest['raw'], Followed>();

/** The command that a request tells, for the log. */
export const tellsCommand = ({ raw }: FastifyRequest, commandId: string): void => {
  const known = followed.get(raw);
  if (known) known.asking.command = commandId;
};

const whoOf = (request: FastifyRequest): string => {
  const coming = cameWith(request);
  return typeof coming === 'string' ? coming : coming.identity.id;
};

/** Tells the log of a request that has been answered: never what was said in it, nor its query. */
export const tellAnswered = (log: Log, request: FastifyRequest, reply: FastifyReply): void => {
  const { method, url, ip, routeOptions } = request;
  const route = routeOptions.url ?? null;
  const told = {
    ...(followed.get(request.raw)?.asking ?? { requestId: request.id }),
    method,
    route,
    ...(route === null && { path: url.replace(/\?.*$/s, '').slice(0, 200) }),
    status: reply.statusCode,
    ms: Math.round(reply.elapsedTime * 10) / 10,
    who: whoOf(request),
    ...(REFUSED.includes(reply.statusCode) && { from: ip }),
  };
  if (OF_MACHINES.test(route ?? '')) log.debug(told, 'answered');
  else log.info(told, 'answered');
};

/** Names the request in its answer. */
export const nameIn = (request: FastifyRequest, reply: FastifyReply): void => {
  const traceparent = headerIn(request, 'traceparent') ?? '';
  void reply.header('x-request-id', request.id);
  if (TRACEPARENT.test(traceparent)) void reply.header('traceparent', traceparent);
};

/**
 * Follows every request from its beginning to its answer; the first of all hooks.
 * @param tracing undefined where nobody collects traces
 */
export const followRequests = (server: FastifyInstance, log: Log, tracing: Tracing | undefined): void => {
  server.addHook('onRequest', (request, reply, done) => {
    nameIn(request, reply);
    const traceparent = TRACEPARENT.exec(headerIn(request, 'traceparent') ?? '');
    const route = request.routeOptions.url ?? 'unknown';
    const span = tracing?.request(request.method, route, request.id, traceparent?.[0]);
    const traceId = span?.traceId ?? traceparent?.[1];
    const asking: Asking = { requestId: request.id, ...(traceId !== undefined && { traceId }) };
    followed.set(request.raw, { asking, span });
    done();
  });
  // Later than the body: what reads it goes on as if nobody had asked.
  server.addHook('preValidation', (request, _reply, done) => {
    const known = followed.get(request.raw);
    if (!known) return done();
    const go = () => onBehalfOf(known.asking, done);
    return known.span ? known.span.within(go) : go();
  });
  server.addHook('onResponse', (request, reply, done) => {
    tellAnswered(log, request, reply);
    followed.get(request.raw)?.span?.end(reply.statusCode);
    done();
  });
};
