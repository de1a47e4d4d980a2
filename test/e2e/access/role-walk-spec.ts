/** Every route and every verb, tried in every role: what is forbidden answers 401 or 403, and writes nothing. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Argument, type Command, type Option } from 'commander';
import { mayDo, type Role, ROLES } from '#access';
import { neededForOperation, neededForVerb, OPERATIONS } from '#operations';
import { fastifyAdapter } from '../../../apps/api/src/http/fastify.js';
import { RouteTable } from '../../../apps/api/src/http/route-table.js';
import { startServer } from '../../../apps/api/src/server.js';
import { refuseUnlessAdmitted } from '../../../apps/cli/src/identity.js';
import { programFor } from '../../../apps/cli/src/program.js';
import { processTerminal } from '../../../apps/cli/src/terminal.js';
import { cli } from '../../support/cli.js';
import { ApiClient } from '../api/api-client.js';
import { bearing, type Comer, revoked, tokenFor } from './comers.js';

/** Whose work each role does, said here once more: the table in the code has to say the same. */
const DOES: Readonly<Record<Role, readonly Role[]>> = {
  reader: ['reader'],
  recorder: ['reader', 'recorder'],
  officer: ['reader', 'officer'],
  verifier: ['reader', 'verifier'],
  admin: ['reader', 'recorder', 'officer', 'verifier', 'admin'],
};
/** What a recorder may enter besides, where it is a decision of the body. */
const ALSO_RECORDERS = ['acceptFulfilment', 'returnFulfilment'];

interface Route {
  readonly method: string;
  readonly path: string;
  readonly id: string;
}

/** What stands beside the API, and so in no description of it. */
const BESIDE: Readonly<Record<string, 'anyone' | 'reader'>> = {
  '/health/live': 'anyone',
  '/health/ready': 'anyone',
  '/metrics': 'reader',
  '/api/openapi.json': 'anyone',
  '/api/docs': 'anyone',
  '/api/docs/start.js': 'anyone',
  '/api/docs/swagger-ui-bundle.js': 'anyone',
  '/api/docs/swagger-ui.css': 'anyone',
};
/** The app in a browser: its files and its one page, where it was built. */
const OF_THE_APP =
  /^\/(?:(?:mandates|decisions|sessions|actors|charts|record|reports|distribution|bodies|proposals|log-in)(?:\/\*)?|mark\.svg|assets\/:name)?$/;

let api: ApiClient;
let routes: readonly Route[];
/** Every route that the web server has, described or not: "GET /health/live". */
const registered = new Set<string>();
const comers = {} as Record<Role, Comer>;
let expired: Comer;
let gone: Comer;

beforeAll(async () => {
  const added = jest.spyOn(RouteTable.prototype, 'add');
  api = await ApiClient.over(undefined, { perMinute: 1_000_000 });
  for (const [path, methods] of added.mock.calls) for (const method of methods) registered.add(`${method} ${path}`);
  added.mockRestore();
  for (const role of ROLES)
    comers[role] = await tokenFor(api.data, `a ${role}`, [role], { actors: role === 'officer' ? ['iin'] : [] });
  expired = await tokenFor(api.data, 'late', ['admin'], { now: new Date('2020-01-01') });
  gone = await tokenFor(api.data, 'gone', ['admin']);
  revoked(api.data, gone);
  const { body } = await api.send<{ paths: Record<string, Record<string, { operationId: string }>> }>(
    '/api/openapi.json',
  );
  routes = Object.entries(body.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId: id }]) => ({ method: method.toUpperCase(), path, id })),
  );
});
afterAll(() => api.end());

const ask = ({ method, path }: Route, headers: Record<string, string>) =>
  api.send<{ readonly code?: string }>(path.replace(/\{\w+\}/g, '1'), {
    method,
    redirect: 'manual',
    headers: { ...headers, ...(method === 'POST' && { 'content-type': 'application/json' }) },
    ...(method === 'POST' && { body: '{}' }),
  });

const standing = async () => {
  const health = await api.get<{ readonly seq: number }>('/health');
  const tokens = await api.get<{ readonly tokens: readonly object[] }>('/tokens', bearing(comers.admin));
  return { seq: health.body.seq, tokens: tokens.body.tokens.length };
};

const mayAsk = (role: Role, id: string): boolean => {
  const { needed } = neededForOperation(id);
  return (
    needed === 'anyone' ||
    DOES[role].includes(needed) ||
    (ALSO_RECORDERS.includes(id.replace(/Preview$/, '')) && DOES[role].includes('recorder'))
  );
};

describe('the table of duties', () => {
  it('says what it is meant to say', () => {
    for (const role of ROLES)
      for (const needed of ROLES)
        expect([role, needed, mayDo([role], needed)]).toEqual([role, needed, DOES[role].includes(needed)]);
  });

  it('lets nobody without a role do anything but what anyone may', () => {
    for (const needed of ROLES) expect(mayDo([], needed)).toBe(false);
    expect(mayDo([], 'anyone')).toBe(true);
  });
});

describe('over HTTP', () => {
  it('has a need for every route', () => {
    expect(routes.length).toBeGreaterThan(100);
    for (const { id } of routes) expect(() => neededForOperation(id)).not.toThrow();
  });

  it('serves no route but those that are described, and those that are known to stand beside them', () => {
    const described = new Set(routes.map(({ method, path }) => `${method} ${path.replace(/\{(\w+)\}/g, ':$1')}`));
    const others = [...registered].filter((route) => !described.has(route.replace(/^HEAD /, 'GET ')));
    const unknown = others.filter((route) => {
      const [method = '', path = ''] = route.split(' ');
      return !['GET', 'HEAD'].includes(method) || !(path in BESIDE || OF_THE_APP.test(path));
    });
    expect(unknown).toEqual([]);
    for (const path of Object.keys(BESIDE)) expect(others).toContain(`GET ${path}`);
    for (const route of described) expect([...registered]).toContain(route);
  });

  it('does not begin to serve a route of which nobody has said whose work it is', () => {
    const server = fastifyAdapter(new RouteTable(), { proxies: [] }).getInstance();
    expect(() => server.get('/new', () => ({}))).toThrow('Nobody has said whose work /new is.');
  });

  it('asks beside the API as in it', async () => {
    for (const [path, needed] of Object.entries(BESIDE)) {
      for (const role of ROLES) expect([path, (await api.send(path, { headers: bearing(comers[role]) })).status]).toEqual([path, 200]); // prettier-ignore
      expect([path, (await api.send(path)).status]).toEqual([path, needed === 'anyone' ? 200 : 401]);
    }
    for (const late of [expired, gone])
      expect((await api.send('/metrics', { headers: bearing(late) })).status).toBe(401);
  });

  it('refuses every forbidden pair of role and route, and enters nothing', async () => {
    const before = await standing();
    for (const route of routes)
      for (const role of ROLES) {
        if (mayAsk(role, route.id)) continue;
        const { status, body } = await ask(route, bearing(comers[role]));
        expect([route.id, role, status, body.code]).toEqual([route.id, role, 403, 'access.forbidden']);
      }
    expect(await standing()).toEqual(before);
  });

  it('lets every other pair in', async () => {
    for (const route of routes)
      for (const role of ROLES) {
        if (!mayAsk(role, route.id) || route.id === 'logIn') continue;
        const { status } = await ask(route, bearing(comers[role]));
        expect([route.id, role, [401, 403].includes(status) && route.id !== 'logInReturned', status >= 500]).toEqual([
          route.id,
          role,
          false,
          false,
        ]);
      }
  });

  it.each([
    ['who says nothing', () => ({}), 'access.unauthenticated'],
    ['a token that has expired', () => bearing(expired), 'access.token-refused'],
    ['a token that was revoked', () => bearing(gone), 'access.token-refused'],
  ] as const)('refuses %s, and enters nothing', async (_, headers, code) => {
    const before = await standing();
    for (const route of routes
      .filter(({ id }) => neededForOperation(id).needed !== 'anyone')
      .slice(0, code === 'access.unauthenticated' ? undefined : 8)) {
      const { status, body, headers: answered } = await ask(route, headers());
      expect([route.id, status, body.code]).toEqual([route.id, 401, code]);
      expect(answered.get('www-authenticate')).toContain('Bearer');
    }
    expect(await standing()).toEqual(before);
  });
});

describe('on the command line', () => {
  const leaves = (command: Command, above = ''): readonly (readonly [verb: string, command: Command])[] =>
    command.commands.flatMap((one) => {
      const verb = `${above}${one.name()}`;
      return one.commands.length > 0 ? leaves(one, `${verb} `) : [[verb, one] as const];
    });
  const commands = leaves(programFor(processTerminal(), startServer));

  const valueOf = ({ argChoices }: Argument | Option): string => argChoices?.[0] ?? '1';
  /** As little as the command takes. */
  const lineOf = (verb: string, command: Command): readonly string[] => [
    ...verb.split(' '),
    ...command.registeredArguments.filter(({ required }) => required).map(valueOf),
    ...command.options.filter(({ mandatory }) => mandatory).flatMap((option) => [option.long ?? '', valueOf(option)]),
  ];
  const idOf = (verb: string) => OPERATIONS.find((one) => one.verb === verb)?.id ?? '';

  it('refuses every forbidden pair of role and verb, and lets every other in', () => {
    expect(commands.length).toBeGreaterThan(60);
    for (const [verb] of commands) {
      const need = neededForVerb(verb);
      expect([verb, need]).not.toEqual([verb, undefined]);
      for (const role of ROLES) {
        const may =
          need?.needed === 'anyone' ||
          DOES[role].some((one) => one === need?.needed) ||
          (ALSO_RECORDERS.includes(idOf(verb)) && DOES[role].includes('recorder'));
        const come = () => refuseUnlessAdmitted({ id: 'x', roles: [role], actors: [] }, verb);
        if (may) expect(come).not.toThrow();
        else expect(come).toThrow(expect.objectContaining({ code: 'access.forbidden' }));
      }
    }
  });

  it('runs nothing for a token that may not, at any verb', async () => {
    const before = await standing();
    process.env['MANDATUM_DATA'] = api.data;
    for (const [verb, command] of commands) {
      const isReaders = ['anyone', 'reader'].includes(neededForVerb(verb)?.needed ?? '');
      process.env['MANDATUM_TOKEN'] = (isReaders ? gone : comers.reader).text;
      const { code, err } = await cli(...lineOf(verb, command));
      expect([verb, code, err.split(':')[0]]).toEqual([
        verb,
        3,
        isReaders ? 'access.token-refused' : 'access.forbidden',
      ]);
    }
    delete process.env['MANDATUM_TOKEN'];
    delete process.env['MANDATUM_DATA'];
    expect(await standing()).toEqual(before);
  });
});
