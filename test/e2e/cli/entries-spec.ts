/** What a records office enters day by day, through the command line. */
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import { startServer } from '../../../apps/api/src/server.js';
import { run } from '../../../apps/cli/src/program.js';
import { cli, cliOver, temporaryFolder } from '../../support/cli.js';
import { CALENDAR, enterSeeds, TEXTS } from '../../support/seeds.js';

const data = temporaryFolder();
const mandatum = cliOver(data);
const json = async <T>(...args: readonly string[]): Promise<T> => {
  const { out, err } = await mandatum(...args, '--json');
  if (err !== '') throw new Error(err);
  return JSON.parse(out) as T;
};
const overdue = async (asOf: string, ...more: readonly string[]) =>
  (
    await json<{ mandate: string; verified: boolean; due: { session: string } }[]>('overdue', '--as-of', asOf, ...more)
  ).map(({ mandate, verified, due }) => `${mandate} @ ${due.session}${verified ? ' verified' : ''}`);
const changed = async (...args: readonly string[]) => (await json<{ changed: boolean }>(...args)).changed;

const R2551 = 'AG/RES. 2551 (XL-O/10) op. 7';
const R1948 = 'AG/RES. 1948 (XXXIII-O/03) op. 3';
const R2118 = 'AG/RES. 2118 (XXXV-O/05) op. 6';

beforeAll(() => enterSeeds(data), 120_000);

describe('a report received', () => {
  it('is meant for one of several occasions, which the refusal tells apart', async () => {
    const { err } = await mandatum('submit', R2551, '--document', 'CP/doc.4600/11', '--on', '2010-12-01');
    expect(err).toMatch(
      /^report\.occasion-unclear: .*1: .*, oas-ga XLI; 2: .*, oas-ga XLII\. .*--session, --report or --occasion/,
    );
    expect((await mandatum('submit', R2551, '--document', 'X/1', '--on', '2010-12-01', '--report', '3')).err).toMatch(
      /^report\.not-asked: /,
    );
  });
  it('discharges the occasion that it came for, once', async () => {
    const submit = ['submit', R2551, '--document', 'CP/doc.4600/11', '--on', '2011-06-06'];
    expect(await changed(...submit)).toBe(true);
    expect(await changed(...submit)).toBe(false);
    expect(await overdue('2012-06-06', '--session', 'oas-ga/regular/41')).toEqual([
      'AG/RES. 2456 (XXXIX-O/09) op. 9 @ oas-ga/regular/41',
    ]);
    expect(await overdue('2012-06-06', '--session', 'oas-ga/regular/42')).toEqual([`${R2551} @ oas-ga/regular/42`]);
  });
  it('is refused of another day, or in another form, than is on file', async () => {
    const told = ['submit', R2551, '--document', 'CP/doc.4600/11', '--session', 'oas-ga/regular/41'];
    for (const other of [
      ['--on', '2011-06-05'],
      ['--on', '2011-06-07'],
      ['--on', '2011-06-06', '--form', 'oral'],
    ])
      expect((await mandatum(...told, ...other)).err).toMatch(
        /^report\.told-otherwise: CP\/doc\.4600\/11 is on file already, as of 2011-06-06.*take back the entry/,
      );
    expect(await changed(...told, '--on', '2011-06-06')).toBe(false);
  });
  it('takes later documents as its addenda', async () => {
    const addendum = ['submit', R2551, '--document', 'CP/doc.4600/11 add. 1', '--on', '2011-06-20', '--report', '1'];
    expect(await changed(...addendum)).toBe(true);
    const { mandates } = await json<{ mandates: { obligations: object[] }[] }>('show', R2551);
    expect(mandates[0]?.obligations[0]).toMatchObject({
      status: 'received',
      addenda: [{ document: 'CP/doc.4600/11 add. 1', on: '2011-06-20' }],
    });
    expect((await mandatum('show', R2551)).out).toContain('and CP/doc.4600/11');
  });
  it('is late after the window, by so many days', async () => {
    await changed('submit', R1948, '--document', 'CP/doc.9/05', '--on', '2004-06-18');
    const { mandates } = await json<{ mandates: { obligations: { status: string; discharge: object }[] }[] }>(
      'show',
      R1948,
      '--as-of',
      '2005-01-01',
    );
    expect(mandates[0]?.obligations[0]).toMatchObject({
      status: 'received-late',
      discharge: { timeliness: 'late', daysLate: 10 },
    });
    expect(await overdue('2004-06-10')).toContain(`${R1948} @ oas-ga/regular/34`);
    expect(await overdue('2004-06-18')).not.toContain(`${R1948} @ oas-ga/regular/34`);
  });
  it('wants to know to whom, and for when, where the text leaves a choice', async () => {
    expect((await mandatum('submit', R2118, '--document', 'X/1', '--on', '2006-06-05')).err).toMatch(
      /^report\.recipient-unclear: /,
    );
    expect(
      (await mandatum('submit', R2551, '--document', 'X/1', '--on', '2011-12-01', '--session', 'oas-ga/regular/43'))
        .err,
    ).toMatch(/^report\.not-asked: /);
    expect(await changed('submit', R2118, '--document', 'X/1', '--on', '2006-06-05', '--to', 'General Assembly')).toBe(
      true,
    );
  });
});

describe('a report searched for in vain', () => {
  it('makes its row verified from then on', async () => {
    const R2432 = 'AG/RES. 2432 (XXXVIII-O/08) op. 6';
    expect(await changed('searched', R2432, '--series', 'CP/doc. 2008-2010', '--on', '2010-01-15')).toBe(true);
    expect(await overdue('2010-01-16', '--verified')).toEqual([`${R2432} @ oas-ga/regular/39 verified`]);
    expect(await overdue('2010-01-14', '--verified')).toEqual([]);
  });
});

describe('a mandate linked by hand to the paragraph that renews it', () => {
  it('takes over what that paragraph asks', async () => {
    expect(await changed('renew', 'AG/RES. 2456 (XXXIX-O/09) op. 9', '--by', R2551, '--on', '2010-06-08')).toBe(true);
    expect(await overdue('2012-06-06', '--session', 'oas-ga/regular/42')).toEqual([
      'AG/RES. 2456 (XXXIX-O/09) op. 9 @ oas-ga/regular/42',
    ]);
  });
});

describe('recording', () => {
  const typed = async (answer: boolean) => {
    const folder = temporaryFolder();
    await cliOver(folder)('sessions', 'import', CALENDAR, '--body', 'oas-ga');
    const asked: string[] = [];
    const confirm = (question: string) => Promise.resolve(asked.push(question) > 0 && answer);
    const out: string[] = [];
    const say = (text: string) => void out.push(text);
    const write = (text: string) => Promise.resolve(say(text));
    const terminal = { out: say, err: say, write, width: 100, screen: undefined, confirm, ask: undefined };
    const code = await run(['record', TEXTS.res1948, '--data', folder], terminal, startServer);
    const { items } = { items: JSON.parse((await cliOver(folder)('ls', '--json', '--class', 'all')).out) as unknown[] };
    return { code, asked, out: out.join('\n'), mandates: items.length };
  };
  it('shows, asks, and records what is confirmed', async () => {
    expect(await typed(true)).toMatchObject({
      code: 0,
      asked: ['Record this?'],
      mandates: 5,
      out: expect.stringContaining('thirty-fourth'),
    });
  });
  it('records nothing that is not', async () => {
    expect(await typed(false)).toMatchObject({
      code: 0,
      mandates: 0,
      out: expect.stringContaining('Nothing was recorded.'),
    });
  });
  it('takes the decision meant, or each, of a file that holds several', async () => {
    const folder = temporaryFolder();
    const decision = (number: number, matter: string) =>
      `AG/RES. ${number} (XXXVI-O/06)\n\n${matter}\n\n(Adopted at the fourth plenary session, held on June 6, 2006)\n\nTHE GENERAL ASSEMBLY,\n\nRESOLVES:\n\n1. To request the Permanent Council to report to the General Assembly at its thirty-seventh regular session on ${matter.toLowerCase()}.\n`;
    const file = join(folder, 'volume.txt');
    writeFileSync(file, `${decision(9001, 'HARBOURS')}\n${decision(9002, 'LIGHTHOUSES')}`);
    const here = cliOver(folder);
    await here('sessions', 'import', CALENDAR, '--body', 'oas-ga');
    const one = await here('record', file, '--yes');
    expect(one.err).toContain('also holds AG/RES. 9002 (XXXVI-O/06); say --each');
    expect((await here('record', file, '--yes', '--each')).out).toContain('on the register as AG/RES. 9002');
    const explained = await cli('extract', file, '--explain', '--symbol', 'AG/RES. 9002 (XXXVI-O/06)');
    expect(explained.out).toMatch(/on lighthouses\.\n\s+› operative 1/);
    const named = join(folder, 'AG-RES. 9002 (XXXVI-O-06).txt');
    copyFileSync(file, named);
    expect((await cli('extract', named)).out).toContain('symbol AG/RES. 9002 (XXXVI-O/06)');
  });
  it('takes of several the decision that the file is named by', async () => {
    const folder = temporaryFolder();
    const decision = (number: number) =>
      `46/${number}. Harbours\n\nThe General Assembly,\n\n1. Requests the Secretary-General to report to the General Assembly at its forty-seventh session.\n\n78th plenary meeting\n\n19 December 1991\n`;
    const file = join(folder, 'A_RES_46_902.txt');
    writeFileSync(file, `${decision(901)}\n${decision(902)}`);
    expect((await cli('extract', file)).out).toContain('symbol A/RES/46/902');
  });
  it('checks the symbols of a text by a calendar', async () => {
    const file = join(temporaryFolder(), 'text.txt');
    writeFileSync(
      file,
      'AG/RES. 2118 (XXXV-O/05)\n\nHARBOURS\n\nTHE GENERAL ASSEMBLY,\n\nRECALLING resolution AG/RES. 2026 (XXXIV-O/05),\n\nRESOLVES:\n\n1. To note AG/RES. 1 (XXXIV-O/04).\n',
    );
    const { out } = await cli('extract', file, '--calendar', CALENDAR);
    expect(out).toContain('Remark on op. 1: AG/RES. 1 (XXXIV-O/04): session 34 adopted resolutions 1975 to 2060.');
    expect(out).toContain('Remark (symbol.wrong-year): AG/RES. 2026 (XXXIV-O/05): session 34 opened on 2004-06-06.');
  });
  it('goes on with the other texts where one is refused', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'letter.txt'), '1234 – 56\n\n* * *\n');
    const { code, err, out } = await cliOver(folder)('record', join(folder, 'letter.txt'), TEXTS.res1948, '--yes');
    expect(code).toBe(3);
    expect(err).toMatch(/letter\.txt:\ntext\.no-operative-part: /);
    expect(out).toContain('on the register as AG/RES. 1948');
  });
});

describe('taking back', () => {
  const typed = async (folder: string, args: readonly string[], answer: boolean | undefined) => {
    const said: string[] = [];
    const say = (text: string) => void said.push(text);
    const confirm = answer === undefined ? undefined : () => Promise.resolve(answer);
    const terminal = {
      out: say,
      err: say,
      write: (text: string) => Promise.resolve(say(text)),
      width: 100,
      screen: undefined,
      confirm,
      ask: undefined,
    };
    const code = await run([...args, '--data', folder], terminal, startServer);
    return { code, said: said.join('\n') };
  };

  it('shows what goes with an entry, asks, and does nothing unasked', async () => {
    const folder = temporaryFolder();
    const here = cliOver(folder);
    await here('sessions', 'import', CALENDAR, '--body', 'oas-ga');
    await here('record', TEXTS.res1948, '--yes');
    const entries = JSON.parse((await here('history', 'AG/RES. 1948 (XXXIII-O/03)', '--json')).out) as {
      entries?: { seq: number; type: string }[];
    };
    const seq = entries.entries?.find(({ type }) => type === 'decision.adopted.v1')?.seq;
    const retract = ['retract', String(seq), '--reason', 'another text'];
    const left = async () => (JSON.parse((await here('ls', '--class', 'all', '--json')).out) as unknown[]).length;
    expect(await typed(folder, retract, undefined)).toMatchObject({
      code: 3,
      said: expect.stringMatching(/Takes back: adopted as AG\/RES\. 1948[^]*^entry\.unconfirmed: /m),
    });
    const refused = await typed(folder, retract, false);
    expect(refused.said).toMatch(
      /Takes back: adopted as AG\/RES\. 1948[^]*Takes back: issued by[^]*Nothing was entered\./,
    );
    expect(await left()).toBe(5);
    expect(await typed(folder, retract, true)).toMatchObject({ code: 0 });
    expect(await left()).toBe(0);
  });
});

describe('looking after it', () => {
  it('rebuilds to the same answers', async () => {
    const answers = () => Promise.all(['2006-06-07', '2011-06-08', '2012-06-06'].map((day) => overdue(day)));
    const before = await answers();
    for (const which of [[], ['lists'], ['entries']]) {
      expect((await mandatum('rebuild', ...which)).out).toMatch(/^Rebuilt from \d+ entries\.$/);
      expect(await answers()).toEqual(before);
    }
  });
  it('rebuilds only what there is', async () => {
    const { code, err } = await mandatum('rebuild', 'everything');
    expect(code).not.toBe(0);
    expect(err).toContain('Allowed choices are entries, lists.');
  });
  it('names the first entry of each stream that is not what was recorded', async () => {
    const folder = temporaryFolder();
    await cliOver(folder)('sessions', 'import', CALENDAR, '--body', 'oas-ga');
    const db = new Database(join(folder, 'events.db'));
    db.exec(`DROP TRIGGER events_are_never_changed`);
    db.exec(
      `UPDATE events SET data = replace(data, '2006-06-04', '2006-07-04') WHERE stream = 'session-oas-ga.regular.36'`,
    );
    db.close();
    const { code, out, err } = await cliOver(folder)('verify');
    expect(code).toBe(1);
    expect(out).toMatch(/broken: session-oas-ga\.regular\.36 at revision 0/);
    expect(err).toMatch(/^store\.chain-broken: 1 stream/);
  });
});

describe('every reading command', () => {
  it.each([
    [['sessions', 'ls', '--body', 'oas-ga']],
    [['ls']],
    [['show', R1948]],
    [['history', R1948]],
    [['history', 'oas-ga/regular/36']],
    [['overdue']],
    [['due', '--session', 'oas-ga/regular/41']],
    [['verify']],
  ])('%j prints JSON', async (args) => {
    expect(await json<unknown>(...args)).toEqual(expect.any(Object));
  });
});

describe('a note beside an entry', () => {
  interface Told {
    readonly seq: number;
    readonly about: string;
    readonly what: string;
    readonly notes: readonly { readonly note: string }[];
  }
  const beside = async (seq: string, ...more: readonly string[]) => {
    const { entries } = await json<{ entries: Told[] }>('history', R2118, ...more);
    return entries.find((entry) => String(entry.seq) === seq)?.notes.map(({ note }) => note);
  };

  it('changes nothing of it, is told with it from its day on, and can be taken back', async () => {
    const entry = String((await json<{ entries: Told[] }>('history', R2118)).entries.at(-1)?.seq);
    const before = await overdue('2012-06-06');
    const add = ['entries', 'note', entry, '--note', 'Asked of the host by telephone', '--on', '2006-07-01'];
    expect(await changed(...add)).toBe(true);
    expect(await changed(...add)).toBe(false);
    expect(await overdue('2012-06-06')).toEqual(before);
    expect(await beside(entry)).toEqual(['Asked of the host by telephone']);
    expect((await mandatum('history', R2118)).out).toContain('note: Asked of the host');
    expect(await beside(entry, '--as-of', '2006-06-30')).toEqual([]);
    const [note] = await json<Told[]>('entries', '--kind', 'entry-noted');
    expect(note).toMatchObject({ about: R2118 });
    expect(await beside(entry, '--known-at', String((note?.seq ?? 1) - 1))).toEqual([]);
    expect(await changed('retract', String(note?.seq), '--reason', 'of another entry', '--yes')).toBe(true);
    expect(await beside(entry)).toEqual([]);
  });
  it('is refused where there is no such entry', async () => {
    const { err } = await mandatum('entries', 'note', '99999', '--note', 'to nothing', '--on', '2006-07-01');
    expect(err).toMatch(/^entry\.unknown: /);
  });
});
