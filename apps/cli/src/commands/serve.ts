import { type Command, InvalidArgumentError } from 'commander';
import { dataFolder } from '#runtime';
import { common } from '../options.js';
import { type CommonOptions } from '../session-context.js';
import { type Terminal } from '../terminal.js';

const portNumber = (text: string): number => {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('Give a port from 0 to 65535.');
  return port;
};

/** Serves the register over HTTP until stopped. */
export const serveCommand = (program: Command, terminal: Terminal): void => {
  common(program.command('serve').description('serve the register over HTTP, on this machine only'))
    .option('--port <port>', 'where to listen', portNumber, 3000)
    .option('--host <address>', 'an address of this machine (default: 127.0.0.1)')
    .action(async (options: CommonOptions & { port: number; host?: string }) => {
      const { startServer } = await import('../../../api/src/server.js');
      const data = dataFolder(options.data);
      const { url } = await startServer({
        data,
        port: options.port,
        ...(options.host !== undefined && { host: options.host }),
      });
      terminal.out(`Serving ${data} at ${url}/api/v1; documentation at ${url}/api/docs. Stop with Ctrl-C.`);
    });
};
