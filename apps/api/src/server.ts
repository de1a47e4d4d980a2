import 'reflect-metadata';
import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type AddressInfo } from 'node:net';
import { Rejection } from '#event-sourcing';
import { ApiModule } from './api.module.js';
import { fastifyAdapter, prepareRequests } from './http/fastify.js';
import { localAddress, urlOf } from './http/local-only.js';
import { ProblemFilter } from './http/problem.filter.js';
import { RouteTable } from './http/route-table.js';
import { describeApi } from './openapi.js';

export interface ServerOptions {
  /** The folder of the register. */
  readonly data: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** An address of this machine; default 127.0.0.1. */
  readonly host?: string;
}

export interface Server {
  /** Without a path: `http://127.0.0.1:3000`. */
  readonly url: string;
  /** Answers what has been asked, then lets go of everything. */
  close(): Promise<void>;
}

/**
 * Serves a register over HTTP until `close`, SIGTERM or SIGINT.
 * @throws Rejection `server.address-refused`, `server.port-taken`, `server.port-refused`, `server.port-invalid`
 * @throws StoreError where the register's folder cannot be used
 */
export const startServer = async ({ data, port, host = '127.0.0.1' }: ServerOptions): Promise<Server> => {
  const address = localAddress(host);
  const routes = new RouteTable();
  const module = ApiModule.over({ data, readonly: false }, routes);
  const app = await NestFactory.create<NestFastifyApplication>(module, fastifyAdapter(routes), {
    abortOnError: false,
    bodyParser: false,
    logger: false, // what fails before it serves is the caller's to say
  });
  prepareRequests(app, app.get(ProblemFilter));
  app.setGlobalPrefix('api/v1');
  describeApi(app);
  app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
  try {
    await app.listen({ port, host: address });
  } catch (error) {
    await app.close();
    throw refusalOf(error, port);
  }
  app.useLogger(new ConsoleLogger({ logLevels: ['error', 'warn'] }));
  const { port: bound } = app.getHttpServer().address() as AddressInfo;
  return { url: urlOf(address, bound), close: () => app.close() };
};

const refusalOf = (error: unknown, port: number): unknown => {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return new Rejection(
      'server.port-taken',
      `Port ${port} is in use; end what listens there, or take another with --port.`,
    );
  if (code === 'ERR_SOCKET_BAD_PORT')
    return new Rejection('server.port-invalid', `${port} is no port; give one from 0 to 65535 with --port.`);
  if (code === 'EACCES')
    return new Rejection(
      'server.port-refused',
      `This user may not listen on port ${port}; take one above 1023 with --port.`,
    );
  return error;
};
