/** The register in a browser: its one page, under every address that the app knows. */
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyRequest } from 'fastify';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { type Access } from '#access';
import { type PageBegun, type PageDrawn } from '#drawn-page';
import { type Log } from '#log';
import { addressOf, FOR_ANYONE } from '../access/gate.js';
import { DrawnPages, type PageComing } from './drawn-pages.js';
import { serveFiles } from './web-files.js';

/** Nothing from elsewhere, nothing inline, in nobody's frame. */
const POLICY =
  "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'; img-src 'self' data:";

/** Where `npm run build` puts the app, and what draws its pages, seen from the sources and from the build alike. */
const BUILT = join(dirname(findPackageJSON('..', import.meta.url) ?? ''), 'dist');
const WEB = join(BUILT, 'web');
const PAGE = join(WEB, 'index.html');
const THREAD = join(BUILT, 'page', 'thread.js');

/** Where the app is served, and anywhere below: it says itself where there is nothing. */
const PLACES = 'mandates decisions sessions actors charts record reports distribution bodies proposals log-in'.split(
  ' ',
);
const PATHS = ['/', ...PLACES.flatMap((place) => [`/${place}`, `/${place}/*`])];

/** Where nobody logs in everybody sees the same; else a browser sends who it is only when it comes from here itself. */
const bearsWhoComes = ({ headers }: FastifyRequest, { asks }: Pick<Access, 'asks'>): boolean => {
  const site = headers['sec-fetch-site'];
  return site === undefined ? !asks : site === 'same-origin' || site === 'none';
};

/** What of a request says who asks, and by which way it came. */
const ASKING = ['host', 'cookie', 'authorization', 'x-forwarded-for', 'x-forwarded-proto', 'x-forwarded-host'] as const;

/** A question in the name of whoever asked for a page: it passes the same gate as that did, under the same name and address. */
const askedFor = (request: FastifyRequest, url: string, { asks }: Pick<Access, 'asks'>) => {
  const { headers, socket } = request;
  const said = Object.fromEntries(ASKING.flatMap((name) => (headers[name] ? [[name, headers[name]]] : [])));
  return {
    url,
    // Where nobody is asked who they are it is this machine that asks, also for who came through a socket file.
    headers: asks ? said : { ...said, host: 'localhost' },
    remoteAddress: socket.remoteAddress ?? addressOf(request),
  };
};

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
  const page = readFileSync(PAGE, 'utf8');
  const early = earlyIn(WEB);
  const pages = new DrawnPages(THREAD, (why) => log.warn({ part: 'Pages' }, why));
  server.addHook('onClose', () => pages.close());

  const pageFor = (request: FastifyRequest): PageComing =>
    pages.of({ address: request.url, language: languageIn(request), today: today() }, async (url) => {
      const { statusCode, payload } = await app.inject(askedFor(request, url, access));
      return { status: statusCode, body: payload };
    });
  for (const path of PATHS)
    server.get(path, open, async (request, reply) => {
      const coming = bearsWhoComes(request, access) ? pageFor(request) : undefined;
      const begun = await coming?.begun;
      return reply
        .type('text/html; charset=utf-8')
        .header('content-security-policy', POLICY)
        .header('link', early)
        .send(coming && begun ? Readable.from(partsOf(page, begun, coming.drawn)) : page);
    });
  serveFiles(app, WEB);
};

/** Where the app is in the page. */
const [PLACE, PLACE_END] = ['<div id="app">', '</div>'];

/** Its head first: while the rest is drawn a browser makes ready for it and fetches what it needs. */
async function* partsOf(
  page: string,
  { language, theme }: PageBegun,
  coming: Promise<PageDrawn | undefined>,
): AsyncGenerator<string, void> {
  const [before = '', after = ''] = page.split(`${PLACE}${PLACE_END}`);
  const opening = `<html lang="${language}"${theme ? ` data-theme="${theme}"` : ''}>`;
  yield before.replace(/<html[^>]*>/, () => opening) + PLACE;
  const drawn = await coming;
  if (drawn) yield drawn.html;
  yield PLACE_END;
  if (drawn) yield `<template id="taken-over">${asText(drawn.from)}</template>`;
  yield after;
}

/**
 * @param folder where the app was built
 * @returns what a browser is to ask for early, as a header says it: the faces that nearly every word is set in
 */
const earlyIn = (folder: string): string =>
  readdirSync(join(folder, 'assets'))
    .filter((name) => /-latin-wght-normal-[\w-]+\.woff2$/.test(name))
    .map((name) => `</assets/${name}>; rel=preload; as=font; crossorigin`)
    .join(', ');
