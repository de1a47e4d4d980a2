/** The files of the app, as `npm run build` puts them beside the server. */
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { FOR_ANYONE } from '../access/gate.js';
import { Problem } from './problem.js';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
};
/** Fonts are compressed already. */
const COMPRESSED = ['.css', '.js'];

/** A file's name says its content: another content has another name. */
const FOR_GOOD = 'public, max-age=31536000, immutable';

/**
 * Serves them to anyone: they tell nothing of the register.
 * @param app before it listens
 * @param web where they are
 */
export const serveFiles = (app: NestFastifyApplication, web: string): void => {
  const server = app.getHttpAdapter().getInstance();
  const open = { config: FOR_ANYONE };
  const mark = readFileSync(join(web, 'mark.svg'));
  server.get('/mark.svg', open, (_request, reply) => reply.type('image/svg+xml').send(mark));

  const folder = join(web, 'assets');
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
