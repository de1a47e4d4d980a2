/** The register in a browser: its files, and its one page under every address that the app knows. */
import fastifyStatic from '@fastify/static';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Nothing from elsewhere, nothing inline, in nobody's frame. */
const POLICY =
  "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'; img-src 'self' data:";

/** The places of the app; below each lie the things that it shows. */
const PLACES = ['/mandates', '/decisions', '/sessions', '/actors', '/record'];

/** Where `npm run build` puts the app: the package says so to its sources and its build alike. */
const PAGE = fileURLToPath(import.meta.resolve('#web/index.html'));

/**
 * Serves the app at `/`, where it was built.
 * @param app before it listens
 */
export const serveWeb = (app: NestFastifyApplication): void => {
  if (!existsSync(PAGE)) return;
  const server = app.getHttpAdapter().getInstance();
  const page = readFileSync(PAGE);
  for (const path of ['/', ...PLACES.flatMap((place) => [place, `${place}/*`])])
    server.get(path, (_request, reply) =>
      reply.type('text/html; charset=utf-8').header('content-security-policy', POLICY).send(page),
    );
  const files = join(dirname(PAGE), 'assets');
  void server.register(fastifyStatic, { root: files, prefix: '/assets/', maxAge: '1y', immutable: true });
  const mark = readFileSync(join(dirname(PAGE), 'mark.svg'));
  server.get('/mark.svg', (_request, reply) => reply.type('image/svg+xml').send(mark));
};
