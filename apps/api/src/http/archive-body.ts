/** Archives come in as they are written, line by line, and only where they are imported. */
import { type FastifyInstance } from 'fastify';
import { Problem } from './problem.js';

export const ARCHIVE_TYPE = 'application/x-ndjson';
const IMPORT_PATH = /\/import(?:\?|$)/;

/** @throws Problem `request.type-unsupported` anywhere else */
export const takeArchives = (server: Pick<FastifyInstance, 'addContentTypeParser' | 'addHook'>): void => {
  server.addContentTypeParser(ARCHIVE_TYPE, (request, payload, done) => {
    if (IMPORT_PATH.test(request.url)) return done(null, payload);
    done(new Problem(415, 'request.type-unsupported', 'Send JSON, with the type application/json.'));
  });
  server.addHook('preHandler', (request, _reply, done) => {
    const isImport = request.method === 'POST' && IMPORT_PATH.test(request.url);
    if (isImport && typeof (request.body as { pipe?: unknown } | undefined)?.pipe !== 'function')
      return done(new Problem(415, 'request.type-unsupported', `Send an archive, with the type ${ARCHIVE_TYPE}.`));
    done();
  });
};
