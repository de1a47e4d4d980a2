/** What either door can do, the other can too: both are held against the catalogue of operations. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Command } from 'commander';
import { optionName } from '#fields';
import {
  LOGGING_IN,
  OF_SCREENS,
  OF_WITNESSES,
  OPERATIONS,
  operationsPage,
  QUESTIONS,
  type Row,
  WRITES,
} from '#operations';
import { startServer } from '../../../apps/api/src/server.js';
import { fieldsOf, lists } from '#register';
import { programFor } from '../../../apps/cli/src/program.js';
import { processTerminal } from '../../../apps/cli/src/terminal.js';
import { ApiClient } from '../api/api-client.js';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** What is asked, by the command of the one door and the operations of the other. */
const READING: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(lists.map(({ id, verb }) => [verb, [`list${capital(id)}`, `list${capital(id)}File`]])),
  ...QUESTIONS,
};
/** These are the door, or look after the files behind it. */
const OF_THE_COMMAND_LINE = ['serve', 'demo', 'backup', 'restore', 'doctor'];

interface Described {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Record<string, { readonly schema: { readonly $ref?: string } }> };
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, { readonly properties?: object }>> };
}

let api: ApiClient;
let description: Description;
beforeAll(async () => {
  api = await ApiClient.over();
  description = (await api.send<Description>('/api/openapi.json')).body;
});
afterAll(() => api.end());

const leaves = (command: Command, above = ''): readonly (readonly [verb: string, command: Command])[] =>
  command.commands.flatMap((one) => {
    const verb = `${above}${one.name()}`;
    // What takes options of its own does something by itself, whatever stands below it.
    const own = one.commands.length === 0 || one.options.length > 0 ? [[verb, one] as const] : [];
    return [...own, ...leaves(one, `${verb} `)];
  });
const commands = new Map(leaves(programFor(processTerminal(), startServer)));

const addressOf = ({ path, fields }: Row): string =>
  `/api/v1/${path.replace(/:(\w+)/g, (_, name: string) => (fields[name]?.kind === 'session' ? '{body}/{kind}/{ordinal}' : `{${name}}`))}`;

const routeOf = (row: Row): Described | undefined => description.paths[addressOf(row)]?.[row.method.toLowerCase()];

describe('the catalogue', () => {
  it('names every operation once', () => {
    for (const names of [OPERATIONS.map(({ id }) => id), OPERATIONS.map((row) => `${row.method} ${addressOf(row)}`)])
      expect(new Set(names).size).toBe(names.length);
  });

  it('is told to programs, the same by either door', async () => {
    const { operations } = (await api.get<{ operations: readonly { id: string }[] }>('/operations')).body;
    expect(operations.map(({ id }) => id)).toEqual(OPERATIONS.map(({ id }) => id));
  });

  it('is what the documentation shows', () => {
    expect(readFileSync('docs/operations.md', 'utf8')).toBe(operationsPage());
  });
});

describe.each(OPERATIONS.map((row) => [row.id, row] as const))('%s', (_id, row) => {
  it('has its command and its route', () => {
    expect([...commands.keys()]).toContain(row.verb);
    expect(routeOf(row)?.operationId).toBe(row.id);
  });

  it('takes each of its fields over HTTP', () => {
    const { parameters = [], requestBody } = routeOf(row) ?? {};
    const schema = requestBody?.content['application/json']?.schema.$ref?.split('/').at(-1) ?? '';
    const taken = [
      ...parameters.filter((one) => one.in !== 'header').map(({ name }) => name),
      ...Object.keys(description.components.schemas[schema]?.properties ?? {}),
    ];
    const named = Object.entries(row.fields).flatMap(([name, { kind }]) =>
      kind === 'session' && row.path.includes(`:${name}`) ? ['body', 'kind', 'ordinal'] : [name],
    );
    expect(taken.sort()).toEqual(named.sort());
  });

  it('takes each of its fields at the command line', () => {
    const command = commands.get(row.verb);
    const options = command?.options.map(({ long }) => long) ?? [];
    const byPlace = command?.registeredArguments.length ?? 0;
    const missing = Object.entries(row.fields).filter(([name, one]) => !options.includes(`--${optionName(name, one)}`));
    const said: Readonly<Record<string, readonly string[]>> = {
      scheduleSessions: ['sessions'], // one at a time, by its own fields; a list comes as a file
      declareCoverage: ['firstSession', 'lastSession', 'extent'], // --sessions 33-40 --complete
      recordFile: ['name', 'file'], // the path of the file
      recordDecision: ['document'], // a file as well
    };
    const elsewhere = said[row.id] ?? [];
    expect(missing.map(([name]) => name).filter((name) => !elsewhere.includes(name)).length).toBeLessThanOrEqual(
      byPlace,
    );
  });
});

describe.each(lists.map((list) => [list.id, list] as const))('the list %s', (id, list) => {
  it('takes each of its filters at either door', () => {
    const route = Object.values(description.paths)
      .flatMap((methods) => Object.values(methods))
      .find(({ operationId }) => operationId === `list${capital(id)}`);
    const asked = route?.parameters?.map(({ name }) => name) ?? [];
    const options = commands.get(list.verb)?.options.map(({ long }) => long) ?? [];
    for (const [name, one] of Object.entries(fieldsOf(list))) {
      expect(options).toContain(`--${optionName(name, one)}`);
      expect(asked).toEqual(
        expect.arrayContaining(
          list.path.includes(`:${name}`) && one.kind === 'session' ? ['body', 'kind', 'ordinal'] : [name],
        ),
      );
    }
  });
});

describe('neither door', () => {
  it('has a route that the other cannot do', () => {
    const routes = Object.values(description.paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    );
    // What would be written is shown beside a form; the command line shows it where it does more than is said.
    const previews = WRITES.map(({ id }) => `${id}Preview`);
    const known = [
      ...OPERATIONS.map(({ id }) => id),
      ...previews,
      ...LOGGING_IN,
      ...Object.keys({ ...OF_SCREENS, ...OF_WITNESSES }),
      ...Object.values(READING).flat(),
    ];
    expect(routes.filter((route) => !known.includes(route))).toEqual([]);
  });

  it('has a command that the other cannot do', () => {
    const known = [...OPERATIONS.map(({ verb }) => verb), ...Object.keys(READING), ...OF_THE_COMMAND_LINE];
    expect([...commands.keys()].filter((verb) => !known.includes(verb))).toEqual([]);
  });
});
