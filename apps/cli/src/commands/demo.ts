import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Command } from 'commander';
import { refusals } from '#rejection';
import { decisionsList, ReadList } from '#register';
import { withRegister } from '../session-context.js';
import { type Terminal } from '../terminal.js';

const refused = refusals({
  'demo.examples-missing': () => 'The folder "examples" is not there; run the demonstration in a whole checkout.',
  'demo.folder-taken': ({ folder }: { readonly folder: string }) =>
    `${folder} holds something else; move it away, or set MANDATUM_DATA to an empty folder.`,
  'demo.failed': ({ what }: { readonly what: string }) => `${what}.`,
});

/** Marks a folder as a demonstration's own, which the next one may make afresh. */
const MARK = 'made-by-mandatum-demo';

/** The five texts and the calendar stand in the project's own folder. */
const projectFolder = (): string => {
  for (let folder = fileURLToPath(new URL('.', import.meta.url)); ; folder = join(folder, '..')) {
    if (existsSync(join(folder, 'examples', 'oas-ga-regular-sessions.csv'))) return resolve(folder);
    if (resolve(folder) === '/') throw refused('demo.examples-missing');
  }
};

const isEmpty = (folder: string): boolean => !existsSync(folder) || readdirSync(folder).length === 0;

/** `MANDATUM_DATA` where that is set and empty, else ./demo, made afresh; no other folder is touched. */
const demoFolder = (): string => {
  const given = process.env['MANDATUM_DATA'];
  const folder = resolve(given && isEmpty(given) ? given : './demo');
  if (!isEmpty(folder)) {
    if (!existsSync(join(folder, MARK))) throw refused('demo.folder-taken', { folder });
    rmSync(folder, { recursive: true });
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, MARK), 'This folder is made afresh by every demonstration.\n');
  return folder;
};

/** What the demonstration enters before the drafts are adopted, and what it asks in the end: commands as people type them. */
const text = (name: string) => join('examples', `${name}.txt`);
const TEXTS = {
  res1948: text('000_c35bfa4e80c3a830'),
  draft2118: text('001_3231b3efacb493d8'),
  res2456: text('002_cbe63643953223b7'),
  res2432: text('003_f9401b34f3c70ec1'),
  draft2551: text('004_4f2b1258e8ca4af8'),
};

/** Runs another command line; gives its exit code. */
export type RunCommand = (args: readonly string[], terminal: Terminal) => Promise<number>;

const quoted = (word: string): string => (/^[\w./:=-]+$/.test(word) ? word : `"${word}"`);

class Demonstration {
  readonly #home = projectFolder();

  constructor(
    private readonly terminal: Terminal,
    private readonly run: RunCommand,
    private readonly folder: string,
  ) {}

  /** Shows a command and runs it; quiet ones show only their last line. */
  async step(args: readonly string[], quiet = true): Promise<void> {
    this.terminal.out(`$ mandatum ${args.map(quoted).join(' ')}`);
    const lines: string[] = [];
    const placed = args.map((arg) => (arg.startsWith('examples/') ? join(this.#home, arg) : arg));
    const out = quiet ? (line: string) => void lines.push(line) : this.terminal.out;
    const code = await this.run([...placed, '--data', this.folder], { ...this.terminal, out });
    if (code !== 0) throw refused('demo.failed', { what: `"mandatum ${args.join(' ')}" ended with ${code}` });
    if (quiet) this.terminal.out(`${lines.at(-1)?.replaceAll(`${this.#home}/`, '') ?? ''}\n`);
  }

  /** The id of the draft with this title; drafts have no symbol yet. */
  async draft(title: string): Promise<string> {
    const query = new ReadList(decisionsList, { asOf: '9999-12-31' }, {}, { limit: 100 });
    const { items } = await withRegister({ data: this.folder }, 'reading', (context) => context.ask(query));
    const found = items.find((one) => one.status === 'draft' && one.title === title);
    if (!found) throw refused('demo.failed', { what: `The draft "${title}" is not on the register` });
    return found.id;
  }
}

const enter = async (demo: Demonstration): Promise<void> => {
  await demo.step(['sessions', 'import', 'examples/oas-ga-regular-sessions.csv', '--body', 'oas-ga']);
  await demo.step([
    'sessions',
    'schedule',
    'remja/regular/6',
    '--opens',
    '2006-04-24',
    '--closes',
    '2006-04-26',
    '--place',
    'Santo Domingo',
    '--name',
    'REMJA-VI',
  ]);
  await demo.step(['record', TEXTS.res1948, '--yes']);
  await demo.step([
    'record',
    TEXTS.draft2118,
    '--yes',
    '--draft',
    '--on',
    '2005-05-24',
    '--session',
    'oas-ga/regular/35',
  ]);
  const first = await demo.draft('FIGHTING THE CRIME OF TRAFFICKING IN PERSONS');
  await demo.step(['adopt', first, '--symbol', 'AG/RES. 2118 (XXXV-O/05)', '--on', '2005-06-07']);
  await demo.step(['record', TEXTS.res2432, '--yes', '--symbol', 'AG/RES. 2432 (XXXVIII-O/08)']);
  await demo.step(['record', TEXTS.res2456, '--yes', '--symbol', 'AG/RES. 2456 (XXXIX-O/09)']);
  await demo.step([
    'record',
    TEXTS.draft2551,
    '--yes',
    '--draft',
    '--on',
    '2010-05-27',
    '--session',
    'oas-ga/regular/40',
  ]);
  const second = await demo.draft('WORK PLAN AGAINST TRAFFICKING IN PERSONS IN THE WESTERN HEMISPHERE');
  await demo.step(['adopt', second, '--symbol', 'AG/RES. 2551 (XL-O/10)', '--on', '2010-06-08']);
  await demo.step([
    'claim',
    'AG/RES. 2118 (XXXV-O/05) op. 3',
    '--evidence',
    'First Meeting of National Authorities, Isla Margarita',
    '--on',
    '2006-03-14/2006-03-17',
  ]);
  await demo.step([
    'accept',
    'AG/RES. 2118 (XXXV-O/05) op. 3',
    '--on',
    '2008-06-03',
    '--basis',
    'AG/RES. 2432 (XXXVIII-O/08), preamble',
  ]);
  await demo.step([
    'claim',
    'AG/RES. 2456 (XXXIX-O/09) op. 3',
    '--evidence',
    'CP/CSH-1155/09 rev. 10',
    '--on',
    '../2010-05-27',
  ]);
  await demo.step([
    'accept',
    'AG/RES. 2456 (XXXIX-O/09) op. 3',
    '--on',
    '2010-06-08',
    '--basis',
    'AG/RES. 2551 (XL-O/10) op. 1',
  ]);
  await demo.step(['coverage', '--body', 'oas-ga', '--sessions', '33-40', '--of', 'decisions', '--partial']);
};

/** Puts the five example texts on a register of their own and asks it the three questions. */
export const demoCommand = (program: Command, terminal: Terminal, run: RunCommand): void => {
  program
    .command('demo')
    .description('put five real resolutions on a register of their own, and query it')
    .action(async () => {
      const folder = demoFolder();
      const demo = new Demonstration(terminal, run, folder);
      await enter(demo);
      await demo.step(['overdue', '--as-of', '2011-06-08'], false);
      terminal.out('');
      await demo.step(['history', 'AG/RES. 2118 (XXXV-O/05) op. 3'], false);
      terminal.out(`
The register is in ${folder}. Go on with it:
  npx mandatum show "AG/RES. 2551 (XL-O/10) op. 7" --data ${folder}
  npx mandatum overdue --as-of 2012-06-06 --data ${folder}
  npm start -- --data ${folder}      serves it over HTTP on this machine
  npx mandatum --help`);
    });
};
