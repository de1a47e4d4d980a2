/** The register in a browser: its files, and its one page under every address that the app knows. */
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type FastifyRequest } from 'fastify';
import { type Access } from '#access';
import { type PageDrawn } from '#drawn-page';
import { type Log } from '#log';
import { addressOf, FOR_ANYONE } from '../access/gate.js';
import { DrawnPages } from './drawn-pages.js';
import { Problem } from './problem.js';

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

/** Where `npm run build` puts the app, and what draws its pages, seen from the sources and from the build alike. */
const BUILT = join(dirname(findPackageJSON('..', import.meta.url) ?? ''), 'dist');
const WEB = join(BUILT, 'web');
const PAGE = join(WEB, 'index.html');
const THREAD = join(BUILT, 'page', 'thread.js');

/** Where the app is served, and anywhere below: it says itself where there is nothing. */
const PLACES = 'mandates decisions sessions actors charts record reports distribution bodies log-in'.split(' ');
const PATHS = ['/', ...PLACES.flatMap((place) => [`/${place}`, `/${place}/*`])];

/** Where nobody logs in everybody sees the same; else a browser sends who it is only when it comes from here itself. */
const isWhoItIs = ({ headers }: FastifyRequest, { asks }: Pick<Access, 'asks'>): boolean => {
  const site = headers['sec-fetch-site'];
  return site === undefined ? !asks : site === 'same-origin' || site === 'none';
};

/** What of a request says who asks, and whom. */
const ASKING = ['host', 'cookie', 'authorization', 'x-forwarded-for', 'x-forwarded-proto', 'x-forwarded-host'] as const;
const whoAsks = ({ headers }: FastifyRequest): Record<string, string | string[]> =>
  Object.fromEntries(ASKING.flatMap((name) => (headers[name] ? [[name, headers[name]]] : [])));

const languageIn = ({ headers }: FastifyRequest): string => headers['accept-language']?.trim().slice(0, 2) ?? '';

/** What stands in a page as text, whatever it says. */
const asText = (data: string): string => data.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * Serves the app at `/`, where it was built. A page comes drawn, with what the register answers whoever asks for it; where that
 * cannot be, it comes empty, and the app asks and draws in the browser.
 * @param app before it listens
 * @param today the office's own day
 */
export const serveWeb = (app: NestFastifyApplication, access: Access, today: () => string, log: Log): void => {
  if (!existsSync(PAGE)) return;
  const server = app.getHttpAdapter().getInstance();
  const open = { config: FOR_ANYONE };
  const [page, mark] = [readFileSync(PAGE, 'utf8'), readFileSync(join(WEB, 'mark.svg'))];
  const early = earlyIn(WEB);
  const pages = new DrawnPages(THREAD, (why) => log.warn({ part: 'Pages' }, why));
  server.addHook('onClose', () => pages.close());

  const drawnFor = (request: FastifyRequest): Promise<PageDrawn | undefined> => {
    const headers = whoAsks(request);
    return pages.of({ address: request.url, language: languageIn(request), today: today() }, async (url) => {
      const { statusCode, payload } = await app.inject({ url, headers, remoteAddress: addressOf(request) });
      return { status: statusCode, body: payload };
    });
  };
  for (const path of PATHS)
    server.get(path, open, async (request, reply) => {
      const drawn = isWhoItIs(request, access) ? await drawnFor(request) : undefined;
      return reply
        .type('text/html; charset=utf-8')
        .header('content-security-policy', POLICY)
        .header('link', early(drawn?.code))
        .send(drawn ? filled(page, drawn) : page);
    });
  server.get('/mark.svg', open, (_request, reply) => reply.type('image/svg+xml').send(mark));

  const folder = join(WEB, 'assets');
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

const filled = (page: string, { language, theme, html, from }: PageDrawn): string =>
  page
    .replace(/<html[^>]*>/, () => `<html lang="${language}"${theme ? ` data-theme="${theme}"` : ''}>`)
    .replace(
      '<div id="app"></div>',
      () => `<div id="app">${html}</div><template id="taken-over">${asText(from)}</template>`,
    );

interface File {
  readonly file: string;
  /** What it imports, by the names of these files. */
  readonly imports?: readonly string[];
}

/** The app itself, which a page fetches once it has been seen. */
const APP = 'src/page/take-over.tsx';

/**
 * @param folder where the app was built
 * @returns by the code of a screen, what a browser is to ask for early, as a header says it
 */
const earlyIn = (folder: string): ((code: string | undefined) => string) => {
  const files = JSON.parse(readFileSync(join(folder, 'files.json'), 'utf8')) as Readonly<Record<string, File>>;
  const faces = Object.entries(files).filter(([name]) => /-latin-wght-normal\.woff2$/.test(name));
  const fonts = faces.map(([, { file }]) => `</${file}>; rel=preload; as=font; crossorigin`);
  const codeOf = (name: string): readonly string[] => {
    const { file, imports = [] } = files[name] ?? {};
    return file === undefined ? [] : [file, ...imports.flatMap(codeOf)];
  };
  return (code) => {
    const modules = new Set([APP, `src/screens/${code}`].flatMap(codeOf));
    return [...[...modules].map((file) => `</${file}>; rel=preload; as=script; crossorigin`), ...fonts].join(', ');
  };
};
