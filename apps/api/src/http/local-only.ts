/** While nobody has to say who they are, only this machine is served. */
import { isIP, isIPv6 } from 'node:net';
import { Problem } from './problem.js';
import { refused } from './refused.js';

const LOOPBACK = /^(127(?:\.\d{1,3}){3}|::1|localhost)$/i;

/**
 * An address to listen on.
 * @param asks whether people have to say who they are
 * @throws Rejection `server.address-refused`
 */
export const listeningAddress = (host: string, asks: boolean): string => {
  if (LOOPBACK.test(host) || (asks && isIP(host) !== 0)) return host;
  throw refused('server.address-refused', { host });
};

/** An address as it stands in a URL. */
export const urlOf = (host: string, port: number): string => `http://${isIPv6(host) ? `[${host}]` : host}:${port}`;

const nameIn = (host: string | undefined): string => (host ?? '').replace(/:\d{1,5}$/, '').replace(/^\[(.*)\]$/, '$1');

/**
 * A page from elsewhere may point its own name at this machine; its requests still carry that name.
 * @throws Problem `request.host-refused`
 */
export const checkHost = (host: string | undefined): void => {
  if (!LOOPBACK.test(nameIn(host)))
    throw new Problem(421, 'request.host-refused', 'This register answers as 127.0.0.1 or localhost only.');
};

/**
 * Where people say who they are, the register answers under the names that it was given, and under plain addresses.
 * @param origins empty where it was given none: then under any
 * @throws Problem `request.host-refused`
 */
export const checkKnownHost = (host: string | undefined, origins: readonly string[]): void => {
  const name = nameIn(host);
  if (origins.length === 0 || LOOPBACK.test(name) || isIP(name) !== 0) return;
  if (!origins.some((origin) => new URL(origin).host === host?.toLowerCase()))
    throw new Problem(421, 'request.host-refused', 'This register does not answer under this name.');
};
