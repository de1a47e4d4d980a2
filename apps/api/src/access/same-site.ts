/** No page from elsewhere, open in a browser of somebody who may write, writes in their name. */
import { type FastifyRequest } from 'fastify';
import { Problem } from '../http/problem.js';

/** What a page may send anywhere without asking first: never how something is entered here. */
const OF_FORMS = /^\s*(?:application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)/i;
const OWN_SITES = ['same-origin', 'none'];

const hostOf = (origin: string): string | undefined => URL.parse(origin)?.host;

export const isReading = ({ method }: Pick<FastifyRequest, 'method'>): boolean => method === 'GET' || method === 'HEAD';

/**
 * @param origins under which the register is known besides the host that was asked
 * @throws Problem `request.cross-site`, `request.type-unsupported`
 */
export const refuseOtherSites = (request: FastifyRequest, origins: readonly string[]): void => {
  if (isReading(request)) return;
  const { origin, host, 'sec-fetch-site': site, 'content-type': type } = request.headers;
  const isOwn = origin === undefined || hostOf(origin) === host?.toLowerCase() || origins.includes(origin);
  if (!isOwn || (typeof site === 'string' && !OWN_SITES.includes(site)))
    throw new Problem(
      403,
      'request.cross-site',
      'A page from elsewhere enters nothing here; use the address of the register.',
    );
  if (type !== undefined && OF_FORMS.test(type))
    throw new Problem(415, 'request.type-unsupported', 'Send JSON, with the type application/json.');
};

/** The address of this register as the browser that asks knows it. */
export const ownOrigin = ({ protocol, host }: FastifyRequest, origins: readonly string[]): string =>
  origins.find((origin) => hostOf(origin) === host) ?? `${protocol}://${host}`;
