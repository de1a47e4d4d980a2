/** Lists at the command line: whom and what names mean, what cannot be judged, and files that come in again. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { cliOver, temporaryFolder } from '../../support/cli.js';
import { enterSeeds } from '../../support/seeds.js';

const data = temporaryFolder();
const mandatum = cliOver(data);
beforeAll(() => enterSeeds(data), 60_000);

const UN_TEXT = `Resolution adopted by the General Assembly on 20 December 2004

59/900. Matters of the test

The General Assembly,

1. Requests the Secretary-General to submit to the General Assembly at its sixtieth session a report on the matter.
`;

const json = async <T>(...args: readonly string[]): Promise<T> => {
  const { out, err } = await mandatum(...args, '--json');
  if (err !== '') throw new Error(err);
  return JSON.parse(out) as T;
};
const mandates = async (...args: readonly string[]): Promise<readonly string[]> =>
  (await json<{ mandate: string }[]>('overdue', '--as-of', '2011-06-08', ...args)).map(({ mandate }) => mandate);

describe('a session', () => {
  it.each(['oas-ga/regular/36', 'XXXVI', 'xxxvi', 'thirty-sixth', '36th', 'oas-ga XXXVI', 'General Assembly XXXVI'])(
    'is found by %s',
    async (name) => {
      expect(await mandates('--session', name)).toEqual(['AG/RES. 2118 (XXXV-O/05) op. 6']);
    },
  );

  it.each(['REMJA-VI', 'remja-vi', 'remja/regular/6'])('that is a meeting is found by %s', async (name) => {
    expect(await mandates('--session', name)).toEqual(['AG/RES. 2118 (XXXV-O/05) op. 6']);
    expect((await mandatum('show', name)).out).toMatch(/^REMJA-VI/);
    expect((await mandatum('history', name)).code).toBe(0);
  });

  it('that is not known is refused with those that are, the nearest first', async () => {
    const { code, err } = await mandatum('overdue', '--session', 'XXXVX');
    expect(code).toBe(4);
    expect(err).toMatch(/^session\.unknown: .*Known are oas-ga\/regular\/\d+ \(XX/);
  });
});

describe('a decision', () => {
  it.each([
    'AG/RES. 1948 (XXXIII-O/03)/Corr.1 op. 3',
    'AG/RES. 1948 (XXXIII-O/03) op. 3 rev. 1',
    'AG/RES. 1948 (XXXIII-O/03) par. 3',
    'ag/res 1948(xxxiii-o/03), para. 3',
  ])('is found by %s', async (ref) => {
    expect((await mandatum('show', ref)).out).toMatch(/^AG\/RES\. 1948 \(XXXIII-O\/03\) op\. 3\n/);
  });

  it('is found by its title where no other is called so', async () => {
    const [first] = await json<{ title: string; symbol: string }[]>('decisions');
    const { out, err } = await mandatum('show', first?.title ?? '');
    if (err === '') expect(out).toContain(first?.title);
    else expect(err).toMatch(/^ref\.ambiguous: .*AG\/RES\. 1948/);
  });
});

describe('a name', () => {
  beforeAll(async () => {
    const file = join(data, 'A_RES_59_900.txt');
    writeFileSync(file, UN_TEXT);
    const { code, err } = await mandatum('record', file, '--symbol', 'A/RES/59/900', '--on', '2004-12-20', '--yes');
    expect([code, err]).toEqual([0, '']);
  });

  it('that is a code is that code alone', async () => {
    const owed = async (by: string) =>
      (await json<{ mandate: string }[]>('undetermined', '--by', by)).map(({ mandate }) => mandate);
    expect(await owed('un-secretary-general')).toEqual(['A/RES/59/900 op. 1']);
    expect(await owed('secretary-general')).toEqual([]);
  });

  it('is said with its organisation', async () => {
    expect((await mandatum('overdue', '--by', 'permanent-council')).out).toMatch(
      /^--by: Permanent Council \(OAS\), code permanent-council$/m,
    );
  });

  it('that nobody has is refused with those that are known, the nearest first', async () => {
    const { code, err } = await mandatum('overdue', '--by', 'Permanent Concil');
    expect(code).toBe(4);
    expect(err).toMatch(/^actor\.unknown: .*Known are Permanent Council/);
  });
});

describe('a list of judged dates', () => {
  it('says what it leaves out, and those rows are one step away', async () => {
    const { out } = await mandatum('overdue', '--as-of', '2011-06-08');
    const [, left] = /^Not judged: (\d+) reports? \(/m.exec(out) ?? [];
    const rows = await json<{ status: string }[]>('undetermined', '--as-of', '2011-06-08');
    expect(rows).toHaveLength(Number(left));
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['undated', 'unscheduled']));
  });

  it('does not take a register that was not there for an empty one', async () => {
    expect(await mandatum('overdue', '--known-at', '2010-05-01')).toMatchObject({
      code: 3,
      out: '',
      err: expect.stringMatching(
        /^known-at\.before-first-entry: There was no register at 2010-05-01/,
      ) as unknown as string,
    });
  });
});

describe('a file for spreadsheets', () => {
  it('of the calendar comes in again without a change', async () => {
    const { out } = await mandatum('sessions', 'ls', '--body', 'oas-ga', '--csv');
    const file = join(data, 'calendar.csv');
    writeFileSync(file, out);
    expect((await mandatum('sessions', 'import', file, '--body', 'oas-ga')).out).toMatch(/^Nothing changed/);
  });

  it('of any list has a line an item, without ids unless they are asked for', async () => {
    const lines = (await mandatum('overdue', '--as-of', '2011-06-08', '--csv')).out.split('\n');
    expect(lines).toHaveLength(7);
    expect(lines[0]).not.toMatch(/(?:^|,)id,/);
    expect((await mandatum('overdue', '--csv', '--ids')).out).toMatch(/^id,mandate,mandateId,/);
  });
});

describe('a table', () => {
  it('shows titles and words where it may be wide, ids where they are asked for', async () => {
    expect((await mandatum('ls', '--wide', '--limit', '1')).out).toMatch(/^Mandate .*Title .*Words/m);
    expect((await mandatum('ls', '--ids', '--limit', '1')).out).toMatch(/^Id .*Mandate/m);
    expect((await mandatum('actors')).out).toMatch(/^Permanent Council +permanent-council/m);
  });
});
