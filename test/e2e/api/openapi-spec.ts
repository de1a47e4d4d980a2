import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createRequire } from 'node:module';
import { ApiClient } from './api-client.js';

interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly responses: Readonly<Record<string, unknown>>;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly description?: string }[];
}
interface Schema {
  readonly properties?: Readonly<Record<string, { readonly description?: string; readonly allOf?: unknown }>>;
}
interface Description {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

let api: ApiClient;
let description: Description;
beforeAll(async () => {
  api = await ApiClient.over();
  description = (await api.send<Description>('/api/openapi.json')).body;
});
afterAll(() => api.end());

const operations = () =>
  Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.values(methods).map((operation) => ({ path, ...operation })),
  );

describe('the description of the API', () => {
  it('names every operation once, says what it does, and that it may fail', () => {
    const names = operations().map(({ operationId }) => operationId);
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => /^[a-z][A-Za-z]+$/.test(name ?? ''))).toBe(true);
    expect(operations().filter(({ summary }) => !summary)).toEqual([]);
    expect(operations().filter(({ responses }) => !('default' in responses))).toEqual([]);
  });

  it('describes every part of an address', () => {
    for (const { path, parameters = [] } of operations()) {
      const inAddress = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(parameters.filter((one) => one.in === 'path').map(({ name }) => name)).toEqual(inAddress);
    }
  });

  it('says of every field what it means', () => {
    const silent = Object.entries(description.components.schemas).flatMap(([schema, { properties = {} }]) =>
      Object.entries(properties).flatMap(([name, about]) => (about.description ? [] : [`${schema}.${name}`])),
    );
    expect(silent).toEqual([]);
  });

  it('refers to nothing that is not in it', () => {
    const refs = [...JSON.stringify(description).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
    expect(refs.filter((name) => !(String(name) in description.components.schemas))).toEqual([]);
    expect(refs.length).toBeGreaterThan(20);
  });
});

/** A checker of JSON Schema 2020-12 that takes nothing it does not know. */
const checker = () => {
  const { default: Ajv } = createRequire(import.meta.url)('ajv/dist/2020.js') as {
    default: new (options: object) => { addSchema(schema: object, id: string): void; compile(schema: object): unknown };
  };
  return new Ajv({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    validateFormats: false,
    keywords: ['example'],
  });
};

describe('as OpenAPI 3.1', () => {
  it('says so, and each of its schemas is one of JSON Schema', () => {
    expect(description.openapi).toBe('3.1.0');
    const ajv = checker();
    for (const [name, schema] of Object.entries(description.components.schemas))
      ajv.addSchema(JSON.parse(JSON.stringify(schema).replaceAll('#/components/schemas/', '/')) as object, `/${name}`);
    for (const name of Object.keys(description.components.schemas)) ajv.compile({ $ref: `/${name}` });
    expect(JSON.stringify(description)).not.toMatch(/"nullable":/);
  });

  it('allows null where it may be answered', () => {
    expect(JSON.stringify(description)).toMatch(/"type":\["string","null"\]/);
  });
});

describe('the page for people', () => {
  it('loads everything from here, and nothing from elsewhere', async () => {
    const page = await api.send('/api/docs');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    const loaded = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path ?? '');
    expect(loaded).toHaveLength(3);
    for (const path of loaded) {
      expect(path).toMatch(/^\/api\/docs\//);
      expect((await api.send(path)).status).toBe(200);
    }
  });
});
