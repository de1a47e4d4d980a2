/** Requests made up from the description of the API, with what breaks things in every place. */
import { type ApiClient } from '../api/api-client.js';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly allOf?: readonly Schema[];
  readonly example?: unknown;
}
interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema?: Schema;
  readonly example?: unknown;
}
interface Described {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** Always the same numbers from 0 to 1 for a seed (mulberry32). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

export const SQL = [
  "'; DROP TABLE mandate; --",
  '" OR "1"="1',
  "' UNION SELECT sql FROM sqlite_master --",
  '1); DELETE FROM event; --',
  '%',
  '_%_',
  '@asOf',
  ':name',
  '?1',
];
const NASTY: readonly unknown[] = [
  ...SQL,
  '',
  ' ',
  '\u0000',
  '\u001b]0;x\u0007',
  '../../../../etc/passwd',
  '<script>alert(1)</script>',
  '=HYPERLINK("http://x")',
  '\r\nSet-Cookie: a=b',
  '__proto__',
  'constructor',
  '𝔘\u0301\u202e',
  'x'.repeat(5_000),
  '(((((((((((((((((((((((((((a+)+)+',
  '9999-99-99',
  '2011-06-08',
  '0000-01-01/9999-12-31',
  'oas-ga/regular/41',
  'oas-ga',
  'AG/RES. 2118 (XXXV-O/05) op. 6',
  '1e309',
  -1,
  0,
  1e308,
  Number.MAX_SAFE_INTEGER + 2,
  true,
  null,
  [],
  {},
  [[[[[]]]]],
  { toString: 'x', hasOwnProperty: 1 },
];

/** What is answered, without waiting for the end of what goes on for minutes. */
const statusOf = async (api: ApiClient, url: string, init: RequestInit): Promise<{ readonly status: number }> => {
  if (!/\/following\b/.test(url)) return api.send(url, init);
  const { status, body } = await fetch(`${api.server.url}${url}`, init);
  await body?.cancel();
  return { status };
};

/** Sends `count` of them; gives those that were answered with 500 or above, and how many had which status. */
export const sendRandomRequests = async (
  api: ApiClient,
  description: Description,
  { count, seed, headers }: { readonly count: number; readonly seed: number; readonly headers: Record<string, string> },
) => {
  const random = randomFrom(seed);
  const one = <T>(among: readonly T[]): T => among[Math.floor(random() * among.length)] as T;
  const { schemas } = description.components;

  const valueOf = (schema: Schema, depth = 0): unknown => {
    if (schema.$ref !== undefined) return valueOf(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, depth);
    const [whole] = schema.allOf ?? [];
    if (whole) return valueOf(whole, depth);
    if (depth > 4 || random() < 0.3) return one(NASTY);
    if (schema.enum) return one(schema.enum);
    if (schema.properties) {
      const told = Object.entries(schema.properties).filter(() => random() < 0.8);
      return Object.fromEntries(told.map(([name, inner]) => [name, valueOf(inner, depth + 1)]));
    }
    if (schema.items)
      return Array.from({ length: Math.floor(random() * 3) }, () => valueOf(schema.items ?? {}, depth + 1));
    return schema.example ?? one(NASTY);
  };
  const wordFor = ({ schema = {}, example }: Parameter): string => {
    const value = random() < 0.3 && example !== undefined ? example : valueOf(schema);
    return typeof value === 'string' ? value : JSON.stringify(value);
  };

  const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => ({ path, method: method.toUpperCase(), ...described })),
  );
  const statuses: Record<number, number> = {};
  const failed: string[] = [];
  for (let sent = 0; sent < count; sent++) {
    const { path, method, parameters = [], requestBody } = one(operations);
    const placed = parameters
      .filter((parameter) => parameter.in === 'path')
      .reduce((made, parameter) => made.replace(`{${parameter.name}}`, encodeURIComponent(wordFor(parameter))), path);
    const asked = parameters
      .filter((parameter) => parameter.in === 'query' && random() < 0.4)
      .map((parameter) => `${encodeURIComponent(parameter.name)}=${encodeURIComponent(wordFor(parameter))}`);
    if (random() < 0.1) asked.push(one(['__proto__[x]=1', 'a[]=1&a[]=2', 'asOf=1&asOf=2', '%ff=%00', 'limit=1e9']));
    const url = `${placed}${asked.length > 0 ? `?${asked.join('&')}` : ''}`;
    const [type = 'application/json', content] = Object.entries(requestBody?.content ?? {})[0] ?? [];
    const body = JSON.stringify(valueOf(content?.schema ?? {}));
    const { status } = await statusOf(api, url, {
      method,
      redirect: 'manual',
      headers: {
        ...headers,
        ...(method === 'POST' && { 'content-type': random() < 0.9 ? type : one(['text/plain', 'x/y']) }),
      },
      ...(method === 'POST' && { body }),
    });
    statuses[status] = (statuses[status] ?? 0) + 1;
    if (status === 500 || status > 503) failed.push(`${method} ${url} ${body} → ${status}`);
  }
  return { statuses, failed };
};
