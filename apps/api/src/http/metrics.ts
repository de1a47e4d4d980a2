/** What Prometheus is told. */
import { type FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { type Lag } from '#projector';
import { type Around } from '#tracing';

/** Upper bounds in seconds. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export class Metrics {
  readonly #registry = new Registry();
  readonly #commands = new Counter({
    name: 'mandatum_commands_total',
    help: 'Commands told over HTTP, by what they ask and by status.',
    labelNames: ['route', 'status'],
    registers: [this.#registry],
  });
  readonly #rejections = new Counter({
    name: 'mandatum_rejections_total',
    help: 'Requests that were answered with a problem, by its code.',
    labelNames: ['code'],
    registers: [this.#registry],
  });
  readonly #appends = new Histogram({
    name: 'mandatum_append_seconds',
    help: 'How long the store took to append.',
    buckets: SECONDS,
    registers: [this.#registry],
  });
  readonly #queries = new Histogram({
    name: 'mandatum_query_seconds',
    help: 'How long questions took to be answered, by what they ask.',
    labelNames: ['route'],
    buckets: SECONDS,
    registers: [this.#registry],
  });
  readonly #behind = new Gauge({
    name: 'mandatum_projection_behind_entries',
    help: 'Entries of the store that a projection has not taken in yet, counted up to 1000.',
    labelNames: ['projection'],
    registers: [this.#registry],
  });
  readonly #entries = new Gauge({
    name: 'mandatum_projection_entries',
    help: 'Entries that a projection has taken in.',
    labelNames: ['projection'],
    registers: [this.#registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.#registry, prefix: 'mandatum_' });
  }

  /** Counts what is asked and how long it took, by the pattern of the route: never by what was said. */
  watch(server: FastifyInstance): void {
    server.addHook('onResponse', (request, reply, done) => {
      const route = request.routeOptions.url ?? 'unknown';
      if (request.method === 'GET') this.#queries.observe({ route }, reply.elapsedTime / 1_000);
      else this.#commands.inc({ route, status: String(reply.statusCode) });
      done();
    });
  }

  /** A problem was answered. */
  rejected(code: string): void {
    this.#rejections.inc({ code });
  }

  /** Times what the store appends. */
  readonly around: Around = async ({ kind }, work) => {
    if (kind !== 'append') return work();
    const start = performance.now();
    const appended = await work();
    this.#appends.observe((performance.now() - start) / 1_000);
    return appended;
  };

  /** Everything, in the format that Prometheus reads. */
  async text(lags: readonly Lag[]): Promise<{ readonly type: string; readonly body: string }> {
    for (const { projection, seq, behind } of lags) {
      this.#behind.set({ projection }, behind);
      this.#entries.set({ projection }, seq);
    }
    return { type: this.#registry.contentType, body: await this.#registry.metrics() };
  }
}
