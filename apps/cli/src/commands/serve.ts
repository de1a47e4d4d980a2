import { type Command, InvalidArgumentError, Option } from 'commander';
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

interface ServeOptions extends CommonOptions {
  readonly port: number;
  readonly host?: string;
  readonly socket?: string;
}

/** Opens the other door: serves the register of a folder at a port, or at a socket file, until stopped. */
export type Serve = (
  options: { readonly data: string } & (
    { readonly port: number; readonly host?: string } | { readonly socket: string }
  ),
) => Promise<{ readonly url: string }>;

/** Serves the register over HTTP until stopped. */
export const serveCommand = (program: Command, terminal: Terminal, serve: Serve): void => {
  common(program.command('serve').description('serve the register over HTTP, on this machine only'))
    .option('--port <port>', 'where to listen', portNumber, 3000)
    .option('--host <address>', 'an address of this machine (default: 127.0.0.1)')
    .addOption(
      new Option('--socket <path>', 'listen on a socket file instead, for a proxy that asks who comes').conflicts([
        'port',
        'host',
      ]),
    )
    .action(async ({ port, host, socket, ...options }: ServeOptions) => {
      const data = dataFolder(options.data);
      const door = socket === undefined ? { port, ...(host !== undefined && { host }) } : { socket };
      const { url } = await serve({ data, ...door });
      terminal.out(
        socket === undefined
          ? `Serving ${data} at ${url}/api/v1; documentation at ${url}/api/docs. Stop with Ctrl-C.`
          : `Serving ${data} at ${url}. Stop with Ctrl-C.`,
      );
    });
};
