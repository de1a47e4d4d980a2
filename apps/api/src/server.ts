import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type AddressInfo } from 'node:net';
import { backupPlan, checkSettings, storeChoice, SystemClock, witnessPlan } from '#runtime';
import { Access, type AccessSettings, accessSettings } from '#access';
import { Clock } from '#journal';
import { type LogSettings, logSettings, openLog } from '#log';
import { type Around, isTraced, openTracing } from '#tracing';
import { ApiModule } from './api.module.js';
import { Arrivals } from './http/arrivals.js';
import { fastifyAdapter, prepareRequests } from './http/fastify.js';
import { listeningAddress, urlOf } from './http/local-only.js';
import { Metrics } from './http/metrics.js';
import { NestLog } from './http/nest-log.js';
import { ProblemFilter } from './http/problem.filter.js';
import { RouteTable } from './http/route-table.js';
import { serveWeb } from './http/web-pages.js';
import { freeSocket, socketRefusal } from './http/socket-file.js';
import { upkeepRoutes } from './http/upkeep-routes.js';
import { describeApi } from './openapi.js';
import { refused } from './http/refused.js';

/** Where requests come in: a port, 0 for any that is free, of an address of this machine (default 127.0.0.1), or a file. */
export type Door = { readonly port: number; readonly host?: string } | { readonly socket: string };

/** `data` is the folder of the register; `access` who may come, by default as the environment says. */
export type ServerOptions = Door & {
  readonly data: string;
  readonly access?: AccessSettings;
  /** What is told of it while it serves, by default as the environment says. */
  readonly log?: LogSettings;
};

export interface Server {
  /** Without a path: `http://127.0.0.1:3000`, or `unix:/run/mandatum/api.sock`. */
  readonly url: string;
  /** Answers what has been asked, then lets go of everything. */
  close(): Promise<void>;
}

/**
 * Serves a register over HTTP until `close`, SIGTERM or SIGINT.
 * @throws Rejection `server.address-refused`, `server.port-taken`, `server.port-refused`, `server.port-invalid`,
 *   `server.socket-taken`, `server.socket-refused`
 * @throws StoreError `access.settings-invalid`, `backup.settings-invalid`, `log.settings-invalid`, `store.choice-invalid`,
 *   `tracing.settings-invalid`, `witness.settings-invalid`, `zone.invalid`, or
 *   `settings.invalid` where there are several; where the register's folder cannot be used
 */
export const startServer = async ({ data, access: given, log: told, ...door }: ServerOptions): Promise<Server> => {
  const readings = [
    storeChoice,
    () => new SystemClock(),
    backupPlan,
    witnessPlan,
    () => isTraced(),
    () => told ?? logSettings(),
  ];
  checkSettings([...readings, () => given ?? accessSettings(data)]);
  const settings = given ?? accessSettings(data);
  const log = openLog(told ?? logSettings());
  const metrics = new Metrics();
  const tracing = await openTracing((sentence) => log.warn({ part: 'Tracing' }, sentence));
  const around: Around = (step, work) =>
    tracing ? tracing.around(step, () => metrics.around(step, work)) : metrics.around(step, work);
  const access = new Access(settings);
  const place = await placeOf(door, access);
  const routes = new RouteTable();
  const module = ApiModule.over({ data, readonly: false, serves: true, around }, routes, access, tracing);
  const app = await NestFactory.create<NestFastifyApplication>(module, fastifyAdapter(routes, settings), {
    abortOnError: false,
    bodyParser: false,
    logger: false, // what fails before it serves is the caller's to say
  });
  const filter = app.get(ProblemFilter);
  filter.onProblem = ({ code, status }, err, { id: requestId }) => {
    metrics.rejected(code);
    if (status >= 500) log.error({ requestId, code, err }, 'failed');
  };
  await prepareRequests(app, filter, access, { log, tracing });
  const web = app.getHttpAdapter().getInstance();
  metrics.watch(web);
  upkeepRoutes(web, app, metrics);
  app.setGlobalPrefix('api/v1');
  describeApi(app);
  serveWeb(app, access, () => app.get(Clock).today(), log);
  app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
  app.get(Arrivals).watch();
  try {
    await app.listen(place);
  } catch (error) {
    await app.close();
    throw refusalOf(error, door);
  }
  app.useLogger(new NestLog(log));
  const bound = app.getHttpServer().address() as AddressInfo | string;
  return {
    url: typeof bound === 'string' ? `unix:${bound}` : urlOf(bound.address, bound.port),
    close: () => app.close(),
  };
};

type Place = { readonly port: number; readonly host: string } | { readonly path: string };

const placeOf = async (door: Door, { asks }: Pick<Access, 'asks'>): Promise<Place> => {
  if (!('socket' in door)) return { port: door.port, host: listeningAddress(door.host ?? '127.0.0.1', asks) };
  await freeSocket(door.socket);
  return { path: door.socket };
};

const refusalOf = (error: unknown, door: Door): unknown => {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if ('socket' in door) return syscall === 'listen' ? socketRefusal(door.socket) : error;
  const { port } = door;
  if (code === 'EADDRINUSE') return refused('server.port-taken', { port });
  if (code === 'ERR_SOCKET_BAD_PORT') return refused('server.port-invalid', { port });
  if (code === 'EACCES') return refused('server.port-refused', { port });
  return error;
};
