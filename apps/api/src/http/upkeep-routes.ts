/** For those who run the server: whether it lives, whether it can answer, and figures. They stand beside the API, not in it. */
import { type INestApplicationContext } from '@nestjs/common';
import { type FastifyInstance } from 'fastify';
import { EVENT_STORE, type EventStore, StoreError } from '#event-sourcing';
import { STREAM_PREFIXES } from '#kinds';
import { type Lag, lagsOf, Projector, Upkeep } from '#projector';
import { FOR_ANYONE, type Guarded } from '../access/gate.js';
import { type Metrics } from './metrics.js';

/** Figures tell how a register is used: they are for those who may read it, and not for the public. */
const FIGURES: Guarded = { need: { needed: 'reader', closed: true, alsoOf: undefined } };

/** `/health/live`, `/health/ready`, `/metrics`. */
export const upkeepRoutes = (server: FastifyInstance, app: INestApplicationContext, metrics: Metrics): void => {
  const lags = (): Promise<readonly Lag[]> =>
    lagsOf(app.get<EventStore>(EVENT_STORE), app.get(Projector).database, STREAM_PREFIXES);

  server.get('/health/live', { config: FOR_ANYONE }, () => ({ status: 'live' }));

  server.get('/health/ready', { config: FOR_ANYONE }, async (_request, reply) => {
    try {
      const { status } = await app.get(Upkeep).standing();
      const isReady = status === 'up';
      return await reply.status(isReady ? 200 : 503).send({ status, store: 'reachable', projections: await lags() });
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      return reply.status(503).send({ status: 'not-ready', store: error.code, projections: [] });
    }
  });

  server.get('/metrics', { config: FIGURES }, async (_request, reply) => {
    const known = await lags().catch((error: unknown): readonly Lag[] => {
      if (!(error instanceof StoreError)) throw error;
      return []; // what is known is told all the same
    });
    const { type, body } = await metrics.text(known);
    return reply.type(type).send(body);
  });
};
