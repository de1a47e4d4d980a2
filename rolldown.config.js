/**
 * Draws what the build compiled together into few files: a command line that has to find, read and link 1,800 modules takes
 * more than twice as long to start. What lies in files of its own, or may be absent, is left where npm puts it.
 */
import { defineConfig } from 'rolldown';

const LEFT_TO_NPM = [
  /^(?:better-sqlite3|swagger-ui-dist|unpdf)\b/,
  /^@kurrent\//,
  // what NestJS and Fastify look for, and do without
  /^@nestjs\/(?:microservices|platform-express|websockets)\b/,
  /^class-transformer\/storage$/,
  /^@fastify\/(?:multipart|static|view)$/,
];

export default defineConfig({
  input: {
    mandatum: 'dist/bin/mandatum.js',
    'reading-worker': 'dist/libs/reading/src/reading-worker.js',
    'register-helper': 'dist/libs/register/src/register-helper.js',
  },
  platform: 'node',
  external: LEFT_TO_NPM,
  output: { dir: 'dist/bin', keepNames: true },
  logLevel: 'warn',
});
