/** The answers that the five example texts must give, through the command line. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { cliOver, temporaryFolder } from '../support/cli.js';
import { enterSeeds } from '../support/seeds.js';

interface Row {
  readonly mandate: string;
  readonly by: readonly string[];
  readonly to: readonly string[];
  readonly due: {
    readonly phrase: string;
    readonly session?: string;
    readonly opensOn?: string;
    readonly closesOn?: string;
    readonly windowEndsOn?: string;
  };
  readonly daysOverdue: number | null;
  readonly status: string;
  readonly verified: boolean;
  readonly coverage: string;
  readonly overlaps?: readonly string[];
}

const R1948 = 'AG/RES. 1948 (XXXIII-O/03) op. 3';
const R2118 = 'AG/RES. 2118 (XXXV-O/05) op. 6';
const R2432 = 'AG/RES. 2432 (XXXVIII-O/08) op. 6';
const R2456 = 'AG/RES. 2456 (XXXIX-O/09) op. 9';
const R2551 = 'AG/RES. 2551 (XL-O/10) op. 7';

const data = temporaryFolder();
const mandatum = cliOver(data);

const json = async <T>(...args: readonly string[]): Promise<T> => {
  const { out, err } = await mandatum(...args, '--json');
  if (err !== '') throw new Error(err);
  return JSON.parse(out) as T;
};
const overdue = (asOf: string, ...more: readonly string[]) => json<Row[]>('overdue', '--as-of', asOf, ...more);
const owed = (rows: readonly Row[]) => rows.map(({ mandate, due }) => `${mandate} @ ${due.session}`).sort();
const head = async () => (await json<{ knownAt: { seq: number } }>('history', R1948)).knownAt.seq;

beforeAll(() => enterSeeds(data), 60_000);

describe('the overdue list of the five texts', () => {
  it.each([
    ['2004-06-08', []],
    ['2004-06-09', [`${R1948} @ oas-ga/regular/34`]],
    ['2005-06-06', [`${R1948} @ oas-ga/regular/34`]],
    ['2006-06-07', [`${R1948} @ oas-ga/regular/34`, `${R2118} @ oas-ga/regular/36`, `${R2118} @ remja/regular/6`]],
    [
      '2009-06-05',
      [
        `${R1948} @ oas-ga/regular/34`,
        `${R2118} @ oas-ga/regular/36`,
        `${R2118} @ remja/regular/6`,
        `${R2432} @ oas-ga/regular/39`,
      ],
    ],
    [
      '2011-06-08',
      [
        `${R1948} @ oas-ga/regular/34`,
        `${R2118} @ oas-ga/regular/36`,
        `${R2118} @ remja/regular/6`,
        `${R2432} @ oas-ga/regular/39`,
        `${R2456} @ oas-ga/regular/41`,
        `${R2551} @ oas-ga/regular/41`,
      ],
    ],
    [
      '2012-06-06',
      [
        `${R1948} @ oas-ga/regular/34`,
        `${R2118} @ oas-ga/regular/36`,
        `${R2118} @ remja/regular/6`,
        `${R2432} @ oas-ga/regular/39`,
        `${R2456} @ oas-ga/regular/41`,
        `${R2551} @ oas-ga/regular/41`,
        `${R2551} @ oas-ga/regular/42`,
      ],
    ],
  ])('as of %s', async (asOf, expected) => {
    const rows = await overdue(asOf);
    expect(owed(rows)).toEqual(expected);
    expect(
      rows.every(({ verified, coverage, status }) => !verified && coverage === 'not-checked' && status === 'overdue'),
    ).toBe(true);
  });

  it('says who owes what to whom, since when', async () => {
    const [row] = await overdue('2004-06-09');
    expect(row).toMatchObject({
      mandate: R1948,
      by: ['Permanent Council'],
      to: ['General Assembly'],
      due: { session: 'oas-ga/regular/34', opensOn: '2004-06-06', closesOn: '2004-06-08', windowEndsOn: '2004-06-08' },
      daysOverdue: 1,
      status: 'overdue',
      verified: false,
      coverage: 'not-checked',
    });
    expect(row?.due.phrase).toMatch(/thirty-fourth regular session/);
  });

  it('names the IIN for 2432 op. 6, and flags the overlap at XLI', async () => {
    const rows = await overdue('2011-06-08');
    expect(rows.find(({ mandate }) => mandate === R2432)?.by).toEqual(["Inter-American Children's Institute"]);
    expect(rows.find(({ mandate }) => mandate === R2456)?.overlaps).toEqual([R2551]);
    expect(rows.find(({ mandate }) => mandate === R2551)?.overlaps).toEqual([R2456]);
    expect(await overdue('2011-06-08', '--by', 'IIN')).toHaveLength(1);
  });

  it('heads the table for people with its day and its coverage line', async () => {
    const { out } = await mandatum('overdue', '--as-of', '2011-06-08');
    expect(out).toMatch(/^Overdue reports as of 2011-06-08/);
    expect(out).toMatch(/Coverage: oas-ga: decisions partial for XXXIII-XL; reports not checked\./);
  });
});

describe('the mandates of the five texts', () => {
  interface Shown {
    readonly mandates: readonly {
      readonly validity: string;
      readonly delivery: string;
      readonly reporting: string | null;
      readonly wording: string | null;
      readonly class: string;
      readonly obligations: readonly {
        readonly status: string;
        readonly due: Row['due'];
        readonly discharge: { readonly timeliness: string; readonly on: string } | null;
      }[];
    }[];
  }
  const show = async (ref: string, ...args: readonly string[]) => (await json<Shown>('show', ref, ...args)).mandates[0];

  it('1948 op. 3 is due, not overdue, on the day the session closes', async () => {
    expect(await show(R1948, '--as-of', '2004-06-08')).toMatchObject({ reporting: 'due' });
  });
  it('2118 is proposed the day before it is adopted', async () => {
    const { draft2118 } = {
      draft2118: (
        await json<{ decision: string }>(
          'record',
          (await import('../support/seeds.js')).TEXTS.draft2118,
          '--draft',
          '--yes',
        )
      ).decision,
    };
    const proposed = await show(`${draft2118} op. 3`, '--as-of', '2005-05-25');
    expect(proposed).toMatchObject({ validity: 'proposed' });
    expect(proposed?.obligations[0]?.due).toMatchObject({ session: 'oas-ga/regular/36', windowEndsOn: '2006-06-03' });
    expect(await show(`${draft2118} op. 6`, '--as-of', '2005-06-06')).toMatchObject({ validity: 'proposed' });
  });
  it('2118 op. 3 was carried out in time, claimed while in force, and is fulfilled once accepted', async () => {
    const ref = 'AG/RES. 2118 (XXXV-O/05) op. 3';
    const claimed = await show(ref, '--as-of', '2007-01-01');
    expect(claimed).toMatchObject({ validity: 'in-force', delivery: 'claimed' });
    expect(claimed?.obligations[0]).toMatchObject({
      status: 'received',
      discharge: { timeliness: 'in-time', on: '2006-03-14/2006-03-17' },
    });
    expect(await show(ref, '--as-of', '2008-06-04')).toMatchObject({ validity: 'fulfilled', delivery: 'accepted' });
  });
  it('2456 op. 3 is fulfilled by 2551 op. 1', async () => {
    expect(await show('AG/RES. 2456 (XXXIX-O/09) op. 3', '--as-of', '2010-06-07')).toMatchObject({
      delivery: 'claimed',
    });
    expect(await show('AG/RES. 2456 (XXXIX-O/09) op. 3', '--as-of', '2010-06-08')).toMatchObject({
      validity: 'fulfilled',
    });
  });
  it.each([
    'AG/RES. 1948 (XXXIII-O/03) op. 2.b',
    'AG/RES. 2551 (XL-O/10) op. annex/mandates/4',
    'AG/RES. 2551 (XL-O/10) op. annex/mandates/7',
  ])('%s owes a report without a session: undated, never overdue', async (ref) => {
    expect(await show(ref, '--as-of', '2026-01-01')).toMatchObject({ reporting: 'undated', class: 'mandate' });
  });
  it('the adopted drafts stand as tabled', async () => {
    const { out } = await mandatum('show', 'AG/RES. 2551 (XL-O/10)');
    expect(out).toContain('as tabled; adopted text not on file');
  });
  it('the activities left to discretion are on the register as optional, without obligations', async () => {
    const optional = await json<unknown[]>('ls', '--class', 'optional', '--as-of', '2012-01-01');
    expect(optional).toHaveLength(52);
    expect(await show('AG/RES. 2551 (XL-O/10) op. annex/1/16', '--as-of', '2012-01-01')).toMatchObject({
      class: 'optional',
      obligations: [],
    });
  });
});

describe('a session moved after all of this', () => {
  const entryOf = async (done: Promise<{ entries: { id: string }[] }>) => (await done).entries[0]?.id ?? '';
  const move = (on: string) =>
    entryOf(
      json('sessions', 'move', 'oas-ga/regular/36', '--opens', '2006-09-10', '--closes', '2006-09-12', '--on', on),
    );

  it('moves the window from the day on which that was fixed, and only as known since', async () => {
    const before = await head();
    const entry = await move('2006-03-01');
    const moved = await head();
    const [due] = (await json<Row[]>('due', '--session', 'oas-ga/regular/36', '--as-of', '2006-06-07')).filter(
      ({ mandate }) => mandate === R2118,
    );
    expect(due).toMatchObject({ status: 'scheduled', due: { opensOn: '2006-09-10', windowEndsOn: '2006-09-12' } });
    expect(await overdue('2006-06-07')).toHaveLength(2);
    const [planned] = (await json<Row[]>('due', '--session', 'oas-ga/regular/36', '--as-of', '2006-02-28')).filter(
      ({ mandate }) => mandate === R2118,
    );
    expect(planned).toMatchObject({ due: { opensOn: '2006-06-04', windowEndsOn: '2006-06-06' } });
    expect(await overdue('2006-06-07', '--known-at', String(before))).toHaveLength(3);
    const { entries } = await json<{ entries: { what: string; on: string }[] }>('history', R2118);
    expect(entries).toContainEqual(
      expect.objectContaining({ what: 'session moved to 2006-09-10 to 2006-09-12', on: '2006-03-01' }),
    );

    expect((await mandatum('retract', entry, '--reason', 'entered by mistake', '--yes')).code).toBe(0);
    expect(await overdue('2006-06-07')).toHaveLength(3);
    expect(await overdue('2006-06-07', '--known-at', String(moved))).toHaveLength(2);
  });

  it('moves nothing before its own day', async () => {
    const entry = await move('2006-07-01');
    const moved = await head();
    expect(await overdue('2006-06-07')).toHaveLength(3);
    expect(await overdue('2006-07-02')).toHaveLength(2);
    expect((await mandatum('retract', entry, '--reason', 'entered by mistake', '--yes')).code).toBe(0);
    expect(await overdue('2006-07-02')).toHaveLength(3);
    expect(await overdue('2006-07-02', '--known-at', String(moved))).toHaveLength(2);
  });
});

describe('recording again', () => {
  it('changes nothing and says so', async () => {
    const { TEXTS } = await import('../support/seeds.js');
    const before = await head();
    const again = await mandatum('record', TEXTS.res1948, '--yes');
    expect(again.code).toBe(0);
    expect(again.out).toMatch(/on the register already.*nothing changed/);
    expect(await head()).toBe(before);
  });
});
