/** While nobody has to say who they are, only this machine is served. */
import { isIPv6 } from 'node:net';
import { Problem } from './problem.js';
import { refused } from './refused.js';

const LOOPBACK = /^(127(?:\.\d{1,3}){3}|::1|localhost)$/i;

/**
 * An address to listen on.
 * @throws Rejection `server.address-refused`
 */
export const localAddress = (host: string): string => {
  if (LOOPBACK.test(host)) return host;
  throw refused('server.address-refused', { host });
};

/** An address as it stands in a URL. */
export const urlOf = (host: string, port: number): string => `http://${isIPv6(host) ? `[${host}]` : host}:${port}`;

/**
 * A page from elsewhere may point its own name at this machine; its requests still carry that name.
 * @throws Problem `request.host-refused`
 */
export const checkHost = (host: string | undefined): void => {
  const name = (host ?? '').replace(/:\d{1,5}$/, '').replace(/^\[(.*)\]$/, '$1');
  if (!LOOPBACK.test(name))
    throw new Problem(421, 'request.host-refused', 'This register answers as 127.0.0.1 or localhost only.');
};
