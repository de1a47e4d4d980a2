// Ends with 0 where the server behind the socket says that it can answer.
import { get } from 'node:http';

const socketPath = process.argv[2] ?? '/run/mandatum/api.sock';
get({ socketPath, path: '/api/v1/health', timeout: 4_000 }, (response) => {
  response.pipe(process.stdout);
  process.exitCode = response.statusCode === 200 ? 0 : 1;
})
  .on('timeout', function () {
    this.destroy(new Error('The server did not answer within 4 s.'));
  })
  .on('error', ({ message }) => {
    process.stderr.write(`${message}\n`);
    process.exitCode = 1;
  });
