/** The register in a browser: its files, and its one page under every address that the app knows. */
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { FOR_ANYONE } from '../access/gate.js';
import { Problem } from './problem.js';
import { earlyIn, PATHS } from './web-places.js';

/** Nothing from elsewhere, nothing inline, in nobody's frame. */
const POLICY =
  "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'; img-src 'self' data:";

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
};
/** Fonts are compressed already. */
const COMPRESSED = ['.css', '.js'];

/** A file's name says its content: another content has another name. */
const FOR_GOOD = 'public, max-age=31536000, immutable';

/** Where `npm run build` puts the app, seen from the sources and from the build alike. */
const PAGE = join(dirname(findPackageJSON('..', import.meta.url) ?? ''), 'dist', 'web', 'index.html');

/**
 * Serves the app at `/`, where it was built; it tells nothing of the register, which its pages ask for as anybody does.
 * @param app before it listens
 */
export const serveWeb = (app: NestFastifyApplication): void => {
  if (!existsSync(PAGE)) return;
  const server = app.getHttpAdapter().getInstance();
  const open = { config: FOR_ANYONE };
  const early = earlyIn(dirname(PAGE));
  const [page, mark] = [readFileSync(PAGE), readFileSync(join(dirname(PAGE), 'mark.svg'))];
  for (const path of PATHS)
    server.get(path, open, (request, reply) =>
      reply
        .type('text/html; charset=utf-8')
        .header('content-security-policy', POLICY)
        .header('link', early(request.url))
        .send(page),
    );
  server.get('/mark.svg', open, (_request, reply) => reply.type('image/svg+xml').send(mark));

  const folder = join(dirname(PAGE), 'assets');
  const files = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
  const small = new Map<string, Promise<Buffer>>();
  /** Compressed when it is asked for first; what is public on every server gives nothing away by its length. */
  const compressed = (name: string, file: Buffer): Promise<Buffer> => {
    const made = small.get(name) ?? promisify(gzip)(file, { level: 9 });
    small.set(name, made);
    return made;
  };
  server.get('/assets/:name', open, async (request, reply) => {
    const { name } = request.params as { name: string };
    const file = files.get(name);
    if (!file) throw new Problem(404, 'route.unknown', 'There is no such file; load the page anew.');
    void reply
      .type(TYPES[extname(name)] ?? 'application/octet-stream')
      .header('cache-control', FOR_GOOD)
      .header('vary', 'accept-encoding');
    if (!COMPRESSED.includes(extname(name)) || !/\bgzip\b/.test(request.headers['accept-encoding'] ?? ''))
      return reply.send(file);
    return reply.header('content-encoding', 'gzip').send(await compressed(name, file));
  });
};
