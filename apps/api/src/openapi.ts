/** The description of the API: for programs, and for people in a page that loads nothing from elsewhere. */
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { FOR_ANYONE } from './access/gate.js';
import { asOpenApi31 } from './openapi-31.js';

const ABOUT = `Records a session's decisions, replays a mandate's history, and says which reports are past due.

Every reading route answers *as of* a day (\`asOf\`, default today) and *as known at* a moment (\`knownAt\`, default now).
A receipt's \`position\`, given as \`after\`, makes an answer take that entry in. Errors are problem details (RFC 9457)
with a stable \`code\` and a sentence that names the way out.`;

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Mandatum: HTTP API</title>
<link rel="stylesheet" href="/api/docs/swagger-ui.css">
<div id="docs"></div>
<script src="/api/docs/swagger-ui-bundle.js"></script>
<script src="/api/docs/start.js"></script>
</html>
`;
const START =
  "SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#docs', deepLinking: true, validatorUrl: null });\n";
/** Styles are set from scripts there, and its icons are data. */
const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";
const SWAGGER_UI = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

const fromSwaggerUi = (name: string) => () => readFile(join(SWAGGER_UI, name));

const FILES: readonly (readonly [path: string, type: string, content: () => Promise<Buffer | string> | string])[] = [
  ['/api/docs', 'text/html', () => PAGE],
  ['/api/docs/start.js', 'text/javascript', () => START],
  ['/api/docs/swagger-ui-bundle.js', 'text/javascript', fromSwaggerUi('swagger-ui-bundle.js')],
  ['/api/docs/swagger-ui.css', 'text/css', fromSwaggerUi('swagger-ui.css')],
];

/** Serves /api/docs and /api/openapi.json; the description is made when first asked for. */
export const describeApi = (app: NestFastifyApplication): void => {
  const config = new DocumentBuilder()
    .setTitle('Mandatum')
    .setDescription(ABOUT)
    .setVersion('1')
    .addBearerAuth()
    .build();
  const server = app.getHttpAdapter().getInstance();
  let description: string | undefined;
  server.get('/api/openapi.json', { config: FOR_ANYONE }, (_request, reply) => {
    description ??= JSON.stringify(asOpenApi31(SwaggerModule.createDocument(app, config)));
    return reply.type('application/json; charset=utf-8').send(description);
  });
  for (const [path, type, content] of FILES)
    server.get(path, { config: FOR_ANYONE }, async (_request, reply) =>
      reply
        .type(`${type}; charset=utf-8`)
        .header('content-security-policy', POLICY)
        .send(await content()),
    );
};
