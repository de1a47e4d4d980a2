/** What cannot be done is refused with a stable code and the way out, and changes nothing. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import { cli, cliOver, type Outcome, spawnCli, temporaryFolder } from '../../support/cli.js';
import { CALENDAR, TEXTS } from '../../support/seeds.js';

const data = temporaryFolder();
const mandatum = cliOver(data);
const folder = temporaryFolder();
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const entries = async (): Promise<number> => {
  const { out } = await mandatum('verify', '--json');
  return (JSON.parse(out) as { events: number }).events;
};
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const DECISION =
  'THE GENERAL ASSEMBLY,\n\nRESOLVES:\n\n1. To request the Permanent Council to report to the General Assembly at its thirty-fifth regular session on the r\u00e9sum\u00e9.\n';
const SYMBOL = ['--symbol', 'AG/RES. 9001 (XXXIV-O/04)', '--on', '2004-06-08'];

let before = 0;
beforeAll(async () => {
  await mandatum('sessions', 'import', CALENDAR, '--body', 'oas-ga');
  await mandatum('record', TEXTS.res1948, '--yes');
  before = await entries();
}, 60_000);
afterEach(async () => expect(await entries()).toBe(before));

const refusal = (outcome: Outcome): string => {
  expect(outcome.err).not.toMatch(/\n\s+at /);
  expect(outcome.err).toMatch(/^[a-z][a-z-]*\.[a-z-]+: \S.*[.)]$/s);
  return `${outcome.code} ${outcome.err.slice(0, outcome.err.indexOf(':'))}`;
};

describe('a text that is none', () => {
  it.each([
    ['an empty file', '3 text.empty', () => file('empty.txt', '')],
    ['white space', '3 text.empty', () => file('blank.txt', ' \n\t\n')],
    [
      'a binary file',
      '3 text.binary',
      () =>
        file(
          'binary.txt',
          Uint8Array.from({ length: 5000 }, (_, index) => (index * 7) % 256),
        ),
    ],
    ['50 MB', '3 text.too-large', () => file('huge.txt', Buffer.alloc(50 * 1024 * 1024, 'a'))],
    ['no operative part', '3 text.no-operative-part', () => file('prose.txt', '1234 – 56\n\n* * *\n')],
    ['no file', '4 file.unknown', () => join(folder, 'nowhere.txt')],
    ['a folder', '3 file.unreadable', () => folder],
  ])('%s is refused', async (_what, expected, path) => {
    expect(refusal(await mandatum('record', path(), '--yes', ...SYMBOL))).toBe(expected);
  });

  it.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${DECISION}`)],
    ['UTF-16, little end first', Buffer.from(`\ufeff${DECISION}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${DECISION}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(DECISION, 'utf16le')],
    ['Latin-1', latin1(DECISION)],
  ])('%s is read', async (_what, bytes) => {
    const { code, out } = await cli('extract', file('encoded.txt', bytes), '--json');
    expect(code).toBe(0);
    const { operative } = JSON.parse(out) as { operative: { ref: string; text: string }[] };
    expect(operative.map(({ ref }) => ref)).toEqual(['1']);
    expect(operative[0]?.text).toContain('r\u00e9sum\u00e9');
  });
});

describe('a decision that cannot be', () => {
  const text = () => file('decision.txt', DECISION);
  it.each([
    ['without a symbol', '3 symbol.missing', ['--on', '2004-06-08']],
    ['without a date', '3 decision.date-missing', ['--symbol', 'AG/RES. 9001 (XXXIV-O/04)']],
    ['with a symbol that is taken', '3 symbol.taken', ['--symbol', 'AG/RES. 1948 (XXXIII-O/03)', '--on', '2004-06-08']],
    ['with what is no symbol', '2 symbol.invalid', ['--symbol', '--', '--on', '2004-06-08']],
    ['with a symbol that its body does not give', '3 entry.doubtful', ['--symbol', 'No. 5', '--on', '2004-06-08']],
    [
      'on a date that does not exist',
      '2 date.invalid',
      ['--symbol', 'AG/RES. 9001 (XXXIV-O/04)', '--on', '2004-02-30'],
    ],
    ['at an unknown session', '4 session.unknown', [...SYMBOL, '--session', 'oas-ga/regular/99']],
    ['at what is no session', '4 session.unknown', [...SYMBOL, '--session', 'thirty-four']],
  ])('%s is refused', async (_what, expected, args) => {
    expect(refusal(await mandatum('record', text(), '--yes', ...args))).toBe(expected);
  });

  it('is refused where nobody is there to confirm it', async () => {
    expect(refusal(await mandatum('record', text(), ...SYMBOL))).toBe('3 record.unconfirmed');
  });
  it('is refused where one symbol is given for two files', async () => {
    expect(refusal(await mandatum('record', text(), text(), '--yes', ...SYMBOL))).toBe('2 usage.one-file');
  });
});

describe('several texts', () => {
  it('are each told what is wrong with them', async () => {
    const [first, second] = [file('first.txt', ''), file('second.txt', ' ')];
    const { code, err } = await mandatum('record', first, second, '--yes');
    expect(code).toBe(3);
    expect(err.split('\n').map((line) => line.replace(/(text\.empty): .*/, '$1'))).toEqual([
      `${second}: text.empty`,
      `${first}:`,
      'text.empty',
    ]);
  });
});

describe('what is not there', () => {
  it.each([
    ['show', '4 ref.unknown', ['show', 'AG/RES. 1 (I-O/71) op. 1']],
    ['history', '4 ref.unknown', ['history', 'nothing of the kind']],
    ['claim', '4 ref.unknown', ['claim', 'AG/RES. 1948 (XXXIII-O/03) op. 99', '--evidence', 'x', '--on', '2004-01-01']],
    [
      'submit',
      '3 report.not-asked',
      ['submit', 'AG/RES. 1948 (XXXIII-O/03) op. 1', '--document', 'X/1', '--on', '2004-01-01'],
    ],
    [
      'a claim before issuance',
      '3 mandate.not-issued',
      ['claim', 'AG/RES. 1948 (XXXIII-O/03) op. 3', '--evidence', 'x', '--on', '2001-01-01'],
    ],
    [
      'an acceptance without a claim',
      '3 fulfilment.not-claimed',
      ['accept', 'AG/RES. 1948 (XXXIII-O/03) op. 3', '--basis', 'x', '--on', '2004-01-01'],
    ],
    ['an actor', '4 actor.unknown', ['overdue', '--by', 'The Ministry of Silly Walks']],
    ['a body', '4 body.unknown', ['ls', '--body', 'nobody']],
    ['a moment', '2 known-at.invalid', ['overdue', '--known-at', 'yesterday']],
    ['a day', '2 date.invalid', ['overdue', '--as-of', '2011-06-31']],
    ['an entry', '4 entry.unknown', ['retract', '99999', '--reason', 'wrong', '--yes']],
    ['a command', '2 usage.invalid', ['forget']],
    ['an option', '2 usage.invalid', ['overdue', '--since', '2011']],
    ['a place in a list', '2 page.invalid', ['overdue', '--page', 'zzz']],
    ['a register', '4 data.missing', ['overdue', '--data', '/nonexistent/mandatum']],
    ['quotes in a search', '4 ref.unknown', ['show', `x' OR '1'='1`]],
  ])('%s is said to be missing', async (_what, expected, args) => {
    const given = args.includes('--data') ? await cli(...args) : await mandatum(...args);
    const [line = ''] = given.err.split('\n');
    expect(refusal({ ...given, err: line })).toBe(expected);
  });

  it('finds nothing for words that are no words', async () => {
    expect((await mandatum('ls', '--search', '"*() OR', '--json')).out).toBe('[]');
  });
});

describe('a data folder that cannot be written', () => {
  it('refuses a record on a full disk, and goes on where there is room again', async () => {
    const small = temporaryFolder();
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', small]).status !== 0)
      return console.log('Skipped: this user may not mount a small disk.');
    try {
      const here = cliOver(small);
      expect((await here('sessions', 'import', CALENDAR, '--body', 'oas-ga')).code).toBe(0);
      expect((await here('sessions', 'ls')).code).toBe(0);
      const filler = join(small, 'filler');
      spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=4k']);
      truncateSync(filler, statSync(filler).size - 96 * 1024);
      const record = () =>
        spawnCli(['record', TEXTS.draft2551, '--draft', '--session', 'oas-ga/regular/40', '--yes', '--data', small]);
      expect(refusal(await record())).toBe('1 store.full');
      spawnSync('mount', ['-o', 'remount,size=50m', small]);
      expect(JSON.parse((await here('verify', '--json')).out)).toMatchObject({ events: 56, broken: [] });
      expect((await record()).code).toBe(0);
    } finally {
      spawnSync('umount', [small]);
    }
  });

  it('reads a folder that it may not write, and refuses to record there', async () => {
    const shared = temporaryFolder();
    const here = cliOver(shared);
    await here('sessions', 'import', CALENDAR, '--body', 'oas-ga');
    await here('record', TEXTS.res1948, '--yes');
    await here('overdue');
    chmodSync(shared, 0o555);
    const nobody = process.getuid?.() === 0 ? { uid: 65_534 } : {};
    const read = await spawnCli(['overdue', '--as-of', '2004-06-09', '--data', shared], nobody);
    expect(read).toMatchObject({ code: 0, err: '' });
    expect(read.out).toContain('1 past due');
    const refused = await spawnCli(
      ['record', TEXTS.res2432, '--yes', '--symbol', 'AG/RES. 2432 (XXXVIII-O/08)', '--data', shared],
      nobody,
    );
    expect(refusal(refused)).toBe('1 store.read-only');
    chmodSync(shared, 0o755);
  });

  it('refuses a folder of a newer version', async () => {
    const newer = temporaryFolder();
    await cliOver(newer)('sessions', 'import', CALENDAR, '--body', 'oas-ga');
    const db = new Database(join(newer, 'events.db'));
    db.pragma('user_version = 4711');
    db.close();
    expect(refusal(await cliOver(newer)('overdue'))).toBe('1 store.newer-version');
    expect(refusal(await cliOver(newer)('record', TEXTS.res1948, '--yes'))).toBe('1 store.newer-version');
  });

  it('refuses a file that is no store', async () => {
    const broken = temporaryFolder();
    mkdirSync(broken, { recursive: true });
    writeFileSync(
      join(broken, 'events.db'),
      'this is no database, though it is long enough to be mistaken for one'.repeat(50),
    );
    expect(refusal(await cliOver(broken)('overdue'))).toBe('1 store.corrupt');
  });
});

describe('a session and a retraction', () => {
  it('an opened session is not moved, and a retraction is not retracted', async () => {
    const other = temporaryFolder();
    const here = cliOver(other);
    await here('sessions', 'import', CALENDAR, '--body', 'oas-ga');
    const opened = await here('sessions', 'open', 'oas-ga/regular/36', '--on', '2006-06-04', '--json');
    const [entry] = (JSON.parse(opened.out) as { entries: { id: string }[] }).entries;
    expect(
      refusal(
        await here(
          'sessions',
          'move',
          'oas-ga/regular/36',
          '--opens',
          '2006-09-10',
          '--closes',
          '2006-09-12',
          '--on',
          '2006-06-05',
        ),
      ),
    ).toBe('3 session.opened');
    expect(
      refusal(
        await here(
          'sessions',
          'move',
          'oas-ga/regular/36',
          '--opens',
          '2006-09-10',
          '--closes',
          '2006-09-01',
          '--on',
          '2006-05-05',
        ),
      ),
    ).toBe('3 session.dates-reversed');
    const retracted = await here('retract', entry?.id ?? '', '--reason', 'not that day', '--yes', '--json');
    const [retraction] = (JSON.parse(retracted.out) as { entries: { id: string }[] }).entries;
    expect(refusal(await here('retract', retraction?.id ?? '', '--reason', 'second thoughts', '--yes'))).toBe(
      '3 entry.is-a-retraction',
    );
    expect(refusal(await here('retract', '1', '--reason', '  ', '--yes'))).toBe('3 retraction.reason-missing');
  });
});

describe('a name that a programming language uses', () => {
  it.each(['__proto__', 'constructor', 'toString'])('%s is somebody’s name like any other', async (name) => {
    const here = cliOver(temporaryFolder());
    const directives = [{ verb: 'request', addressees: [name] }];
    const said = { body: 'Lamp Council', date: '2020-01-01', operative: [{ ref: '1', text: 'Light it.', directives }] };
    const document = join(folder, `${name}.json`);
    writeFileSync(document, JSON.stringify(said));
    expect(await here('record', document, '--symbol', 'LC 1', '--yes')).toMatchObject({ code: 0, err: '' });
    expect((await here('show', 'LC 1 op. 1')).out).toContain(`addressed to: ${name}`);
  });
});
