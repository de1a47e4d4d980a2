/** The five example texts on a register, in the order and with the dates of the record that they stand for. */
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cliOver, type Outcome, temporaryFolder } from './cli.js';

const example = (name: string) => join(process.cwd(), 'examples', name);
export const TEXTS = {
  res1948: example('000_c35bfa4e80c3a830.txt'),
  draft2118: example('001_3231b3efacb493d8.txt'),
  res2456: example('002_cbe63643953223b7.txt'),
  res2432: example('003_f9401b34f3c70ec1.txt'),
  draft2551: example('004_4f2b1258e8ca4af8.txt'),
};
export const CALENDAR = example('oas-ga-regular-sessions.csv');

const mustBeDone = async (outcome: Promise<Outcome>): Promise<Outcome> => {
  const done = await outcome;
  if (done.code !== 0) throw new Error(`${done.err}\n${done.out}`);
  return done;
};

const draftIdIn = ({ out }: Outcome): string => (JSON.parse(out) as { decision: string }).decision;

interface Drafts {
  readonly draft2118: string;
  readonly draft2551: string;
}

const enter = async (data: string): Promise<Drafts> => {
  const mandatum = (...args: string[]) => mustBeDone(cliOver(data)(...args));
  await mandatum('sessions', 'import', CALENDAR, '--body', 'OAS General Assembly');
  await mandatum(
    'sessions',
    'schedule',
    'remja/regular/6',
    '--opens',
    '2006-04-24',
    '--closes',
    '2006-04-26',
    '--name',
    'REMJA-VI',
  );
  await mandatum('record', TEXTS.res1948, '--yes');
  const draft2118 = draftIdIn(
    await mandatum(
      'record',
      TEXTS.draft2118,
      '--yes',
      '--draft',
      '--on',
      '2005-05-24',
      '--session',
      'oas-ga/regular/35',
      '--json',
    ),
  );
  await mandatum('adopt', draft2118, '--symbol', 'AG/RES. 2118 (XXXV-O/05)', '--on', '2005-06-07');
  await mandatum('record', TEXTS.res2432, '--yes', '--symbol', 'AG/RES. 2432 (XXXVIII-O/08)');
  await mandatum('record', TEXTS.res2456, '--yes', '--symbol', 'AG/RES. 2456 (XXXIX-O/09)');
  const draft2551 = draftIdIn(
    await mandatum(
      'record',
      TEXTS.draft2551,
      '--yes',
      '--draft',
      '--on',
      '2010-05-27',
      '--session',
      'oas-ga/regular/40',
      '--json',
    ),
  );
  await mandatum('adopt', draft2551, '--symbol', 'AG/RES. 2551 (XL-O/10)', '--on', '2010-06-08');
  await mandatum(
    'claim',
    'AG/RES. 2118 (XXXV-O/05) op. 3',
    '--evidence',
    'First Meeting, Isla Margarita',
    '--on',
    '2006-03-14/2006-03-17',
  );
  await mandatum(
    'accept',
    'AG/RES. 2118 (XXXV-O/05) op. 3',
    '--on',
    '2008-06-03',
    '--basis',
    'preamble of AG/RES. 2432 (XXXVIII-O/08)',
  );
  await mandatum(
    'claim',
    'AG/RES. 2456 (XXXIX-O/09) op. 3',
    '--evidence',
    'CP/CSH-1155/09 rev. 10',
    '--on',
    '../2010-05-27',
  );
  await mandatum(
    'accept',
    'AG/RES. 2456 (XXXIX-O/09) op. 3',
    '--on',
    '2010-06-08',
    '--basis',
    'AG/RES. 2551 (XL-O/10) op. 1',
  );
  await mandatum('coverage', '--body', 'oas-ga', '--sessions', '33-40', '--of', 'decisions', '--partial');
  return { draft2118, draft2551 };
};

interface Entered {
  readonly folder: string;
  readonly drafts: Drafts;
}

const onceEntered = async (): Promise<Entered> => {
  const folder = temporaryFolder();
  return { folder, drafts: await enter(folder) };
};

/** What was entered, by the settings under which it was: who enters, and the office's own day, are among them. */
const entered = new Map<string, Promise<Entered>>();
const settings = (): string =>
  JSON.stringify(Object.entries(process.env).filter(([name]) => name.startsWith('MANDATUM_')));

/** Enters everything; gives the ids of the two drafts. An empty folder gets a copy of what was entered once for all specs. */
export const enterSeeds = async (data: string): Promise<Drafts> => {
  const isEmpty = !existsSync(data) || readdirSync(data).length === 0;
  if (!isEmpty || process.env['MANDATUM_STORE']) return enter(data);
  const under = settings();
  const one = entered.get(under) ?? onceEntered();
  entered.set(under, one);
  const { folder, drafts } = await one;
  cpSync(folder, data, { recursive: true });
  return drafts;
};
