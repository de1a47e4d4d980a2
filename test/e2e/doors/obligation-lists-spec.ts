/** Lists of what is owed, through both doors and on both axes: what comes, how much, and what became of it over the years. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cliOver, doneBy, itemsBy, temporaryFolder } from '../../support/cli.js';
import { CALENDAR } from '../../support/seeds.js';
import { ApiClient, type ListBody } from '../api/api-client.js';

const data = temporaryFolder();
const mandatum = cliOver(data);
const done = doneBy(mandatum);
const items = itemsBy(mandatum);

const GIVEN = 'AG/RES. 2700 (XLII-O/12)';
const op = (n: number): string => `${GIVEN} op. ${n}`;
const TEXT = `${GIVEN}

(Adopted at the fourth plenary session, held on June 5, 2012)

THE GENERAL ASSEMBLY,

RESOLVES:

1. To request the General Secretariat to report to the General Assembly annually on the implementation of this resolution.

2. To request the General Secretariat to report to the General Assembly at its forty-third regular session on water.

3. To request the Permanent Council to report to the General Assembly at its forty-third regular session on water.

4. To request the General Secretariat to report to the General Assembly as soon as possible on fire.
`;

let api: ApiClient;
/** Before any report was entered. */
let recorded: string;
beforeAll(async () => {
  await done('sessions', 'import', CALENDAR, '--body', 'OAS General Assembly');
  const file = join(data, '2700.txt');
  writeFileSync(file, TEXT);
  await done('record', file, '--yes');
  recorded = String((JSON.parse(await done('health', '--json')) as { seq: number }).seq);
  await done('submit', op(1), '--document', 'CP/doc.1/13', '--on', '2013-05-01', '--occasion', '2013');
  await done('submit', op(1), '--document', 'CP/doc.1/15', '--on', '2015-02-01', '--occasion', '2014');
  await done(
    'submit',
    op(3),
    '--document',
    'CP/doc.2/13',
    '--on',
    '2013-05-01',
    '--kind',
    'refusal',
    '--ground',
    'Secrecy',
  );
  api = await ApiClient.over(data);
}, 60_000);
afterAll(() => api.end());

interface Coming {
  readonly mandate: string;
  readonly occasion?: string;
}
const coming = async (...args: readonly string[]): Promise<readonly string[]> =>
  (await items<Coming>('upcoming', ...args)).map(
    ({ mandate, occasion }) => mandate.slice(-1) + (occasion ? `@${occasion}` : ''),
  );

describe('what is to come', () => {
  it('is listed by its last day, as far as so many months', async () => {
    expect(await coming('--as-of', '2012-06-10', '--months', '12')).toEqual(['2', '3']);
    expect(await coming('--as-of', '2012-06-10', '--months', '24')).toEqual(['2', '3', '1@2013']);
    expect(await coming('--as-of', '2012-06-10', '--months', '0')).toEqual([]);
  });

  it('is one row for all occasions that come, unless each is asked for', async () => {
    expect(await coming('--as-of', '2012-06-10', '--months', '36', '--by', 'General Secretariat')).toEqual([
      '2',
      '1@2013',
    ]);
    expect(await coming('--as-of', '2012-06-10', '--months', '36', '--each', '--by', 'General Secretariat')).toEqual([
      '2',
      '1@2013',
      '1@2014',
    ]);
    expect(await done('upcoming', '--as-of', '2012-06-10', '--months', '36')).toContain('and 1 more');
  });

  it('goes on with the next occasion once one has come, and as it was known', async () => {
    expect(await coming('--as-of', '2013-05-01', '--months', '36', '--by', 'General Secretariat')).toEqual([
      '2',
      '1@2014',
    ]);
    expect(
      await coming('--as-of', '2013-05-01', '--months', '36', '--by', 'General Secretariat', '--known-at', recorded),
    ).toEqual(['2', '1@2013']);
  });

  it('says what cannot be judged, over HTTP and beside a file as well', async () => {
    expect(await done('upcoming', '--as-of', '2012-06-10')).toMatch(/^2 to come\.\nNot judged: 1 report /m);
    const { body } = await api.get<ListBody<Coming>>('/upcoming?asOf=2012-06-10');
    expect([body.total, body.items.length]).toEqual([2, 2]);
    const { out, err } = await mandatum('upcoming', '--as-of', '2012-06-10', '--csv');
    expect(err).toMatch(/^Not judged: 1 report /);
    expect(out).not.toContain('Not judged');
    expect((await api.get('/upcoming.csv?asOf=2012-06-10')).text.trimEnd()).toBe(out);
  });
});

interface Loaded {
  readonly session: string;
  readonly by: readonly { readonly name: string }[];
  readonly open: number;
  readonly reports: number;
}

describe('the load', () => {
  it('is what is open, by session and who owes it', async () => {
    const rows = await items<Loaded>('load', '--as-of', '2012-06-10');
    expect(rows.map(({ session, by, open }) => [session, by[0]?.name, open])).toEqual([
      ['oas-ga/regular/43', 'General Secretariat (OAS)', 1],
      ['oas-ga/regular/43', 'Permanent Council (OAS)', 1],
    ]);
    expect(await items<Loaded>('load', '--as-of', '2012-06-10', '--by', 'Permanent Council')).toHaveLength(1);
    expect(await items<Loaded>('load', '--as-of', '2012-06-04')).toEqual([]);
  });

  it('goes on from page to page, and is the same over HTTP', async () => {
    const first = await api.get<ListBody<Loaded>>('/load?asOf=2012-06-10&limit=1');
    const second = await api.get<ListBody<Loaded>>(`/load?asOf=2012-06-10&limit=1&page=${first.body.next ?? ''}`);
    expect([first.body.total, second.body.next]).toEqual([null, null]);
    expect([...first.body.items, ...second.body.items]).toEqual(await items<Loaded>('load', '--as-of', '2012-06-10'));
  });
});

describe('a reporting record', () => {
  const record = (who: string, ...args: readonly string[]) =>
    items<Readonly<Record<string, unknown>>>('reporting-record', '--by', who, ...args);

  it('tells of every year what came, how late, and what did not', async () => {
    const years = await record('General Secretariat', '--as-of', '2015-12-31');
    expect(years.find(({ year }) => year === '2013')).toMatchObject({ total: 2, inTime: 1, noneOnFile: 1, late: 0 });
    expect(years.find(({ year }) => year === '2014')).toMatchObject({
      total: 1,
      late: 1,
      daysLate: 32,
      mostDaysLate: 32,
    });
    expect(years.find(({ year }) => year === '2015')).toMatchObject({ notYetDue: 1, noneOnFile: 0 });
    expect(years[0]).toMatchObject({ year: '2015' });
    expect(years.at(-1)).toMatchObject({ year: null, cannotTell: 1 });
  });

  it('tells a refusal from silence, and holds as it was known', async () => {
    const [given] = await items<Changed>(
      'changes',
      '--since',
      '2012-06-04',
      '--as-of',
      '2015-12-31',
      '--list',
      'in-force',
    );
    expect(given?.why).toMatch(/^issued by /);
    const late = await items<Changed>('changes', '--since', '2012-06-04', '--as-of', '2013-12-31', '--list', 'overdue');
    expect(late.map(({ entry }) => entry)).toEqual([null, null]);
    const [year] = await record('Permanent Council', '--as-of', '2015-12-31');
    expect(year).toMatchObject({ year: '2013', refused: 1, noneOnFile: 0 });
    const [before] = await record('Permanent Council', '--as-of', '2015-12-31', '--known-at', recorded);
    expect(before).toMatchObject({ year: '2013', refused: 0, noneOnFile: 1 });
  });

  it('is the same over HTTP, and as a file', async () => {
    const path = '/actors/permanent-council/reporting-record';
    const { body } = await api.get<ListBody<unknown>>(`${path}?asOf=2015-12-31`);
    expect(body.items).toEqual(await record('Permanent Council', '--as-of', '2015-12-31'));
    expect((await api.get(`${path}.csv?asOf=2015-12-31`)).text).toContain('year,total,');
  });
});

interface Changed {
  readonly list: string;
  readonly change: string;
  readonly ref: string;
  readonly occasion: string | null;
  readonly why: string;
  readonly entry: number | null;
}
const changed = async (...args: readonly string[]): Promise<readonly string[]> =>
  (await items<Changed>('changes', ...args)).map(
    ({ list, change, ref, occasion }) => `${list} ${change} ${ref.slice(-1)}${occasion === null ? '' : `@${occasion}`}`,
  );

describe('what changed', () => {
  it('between two days is what time and entries did, each with what did it', async () => {
    expect(await changed('--since', '2012-06-10', '--as-of', '2013-12-31', '--list', 'overdue')).toEqual([
      'overdue entered 3',
      'overdue entered 2',
    ]);
    const [given] = await items<Changed>(
      'changes',
      '--since',
      '2012-06-04',
      '--as-of',
      '2015-12-31',
      '--list',
      'in-force',
    );
    expect(given?.why).toMatch(/^issued by /);
    const late = await items<Changed>('changes', '--since', '2012-06-04', '--as-of', '2013-12-31', '--list', 'overdue');
    expect(late.map(({ entry }) => entry)).toEqual([null, null]);
    const [year] = await items<Changed>(
      'changes',
      '--since',
      '2014-12-30',
      '--until',
      '2015-01-31',
      '--list',
      'overdue',
    );
    expect(year).toMatchObject({
      change: 'entered',
      occasion: '2014',
      entry: null,
      why: 'its time was over by 2015-01-01',
    });
    const [came] = await items<Changed>(
      'changes',
      '--since',
      '2015-01-31',
      '--until',
      '2015-02-01',
      '--list',
      'overdue',
    );
    expect(came).toMatchObject({ change: 'left', occasion: '2014', why: 'report received: CP/doc.1/15' });
    expect(await changed('--since', '2012-06-04', '--until', '2012-06-05', '--list', 'in-force')).toHaveLength(4);
    expect(await changed('--since', '2012-06-05', '--until', '2012-06-05')).toEqual([]);
  });

  it('between two moments of the record is what was entered, whenever it became true', async () => {
    const rows = await items<Changed>('changes', '--since', recorded, '--as-of', '2014-01-15', '--list', 'overdue');
    expect(rows.map(({ change, ref, occasion, why }) => [change, ref.slice(-1), occasion, why])).toEqual([
      ['left', '1', '2013', 'report received: CP/doc.1/13'],
    ]);
    expect(
      await changed('--since', '1', '--until', recorded, '--as-of', '2012-06-10', '--list', 'undetermined'),
    ).toEqual(['undetermined entered 4']);
  });

  it('is what the lists themselves say at both moments', async () => {
    const refs = async (list: string, ...args: readonly string[]): Promise<readonly string[]> =>
      (await items<{ ref?: string; mandate?: string }>(list, ...args)).map(({ ref, mandate }) => ref ?? mandate ?? '');
    for (const [list, name] of [
      ['overdue', 'overdue'],
      ['undetermined', 'undetermined'],
      ['unassigned', 'unassigned'],
    ] as const) {
      const [before, after] = [await refs(list, '--as-of', '2012-06-04'), await refs(list, '--as-of', '2015-12-31')];
      const rows = await items<Changed>('changes', '--since', '2012-06-04', '--as-of', '2015-12-31', '--list', name);
      expect(
        rows
          .filter(({ change }) => change === 'entered')
          .map(({ ref }) => ref)
          .sort(),
      ).toEqual(after.filter((ref) => !before.includes(ref)).sort());
    }
  });

  it('goes on from page to page, is the same over HTTP, and as a file', async () => {
    const query = 'since=2012-06-04&asOf=2015-12-31';
    const { body } = await api.get<ListBody<Changed>>(`/changes?${query}`);
    const paged: Changed[] = [];
    let page = '';
    do {
      const { body: one } = await api.get<ListBody<Changed>>(`/changes?${query}&limit=2${page}`);
      paged.push(...one.items);
      page = one.next === null ? '' : `&page=${one.next}`;
    } while (page !== '');
    expect(paged).toEqual(body.items);
    expect(body.total).toBe(body.items.length);
    expect((await api.get(`/changes.csv?${query}`)).text.trimEnd().split(/\r?\n/)).toHaveLength(body.items.length + 1);
    expect(await done('changes', '--since', '2012-06-04', '--as-of', '2015-12-31')).toContain('issued by');
  });

  it('is refused of moments that cannot be compared', async () => {
    const codeOf = async (...args: readonly string[]) => (await mandatum('changes', ...args)).err.split(':')[0];
    expect(await codeOf('--since', '2012-06-04', '--until', recorded)).toBe('changes.kinds-differ');
    expect(await codeOf('--since', '2012-06-04', '--until', '2012-06-01')).toBe('changes.backwards');
    expect(await codeOf('--since', 'yesterday')).toBe('known-at.invalid');
    expect((await api.get<{ code: string }>('/changes')).status).toBe(400);
  });
});

interface Counted {
  readonly facet: string;
  readonly value: string;
  readonly count: number;
  readonly since: string;
  readonly until: string;
}

describe('what is past due, counted', () => {
  it('is by session, body, debtor, creditor and decision what the list has with that filter', async () => {
    for (const said of ['', '&by=Permanent+Council', `&knownAt=${recorded}`, '&asOf=2014-07-01']) {
      const { body: counts } = await api.get<ListBody<Counted>>(`/overdue/facets?limit=200${said}`);
      expect(counts.items.map(({ facet }) => facet)).toEqual(expect.arrayContaining(['by', 'to', 'decision']));
      for (const { facet, value, count, since } of counts.items) {
        const asked = new URLSearchParams(said);
        asked.set(facet, value);
        const { body } = await api.get<ListBody<{ due: { windowEndsOn: string } }>>(
          `/overdue?folded=true&${asked.toString()}`,
        );
        expect([said, facet, value, body.total]).toEqual([said, facet, value, count]);
        expect(String(body.items[0]?.due.windowEndsOn) < since).toBe(true);
      }
    }
  });

  it('is narrowed to what became past due since a day; what cannot be judged is counted all the same', async () => {
    const { body: all } = await api.get<ListBody<unknown> & { undetermined: unknown }>('/overdue?folded=true');
    const { body: counts } = await api.get<ListBody<Counted>>('/overdue/facets?facet=session&limit=200');
    const day = counts.items.map(({ until }) => until).toSorted().at(-1) ?? ''; // prettier-ignore
    const since = counts.items.filter((one) => one.since >= day).reduce((sum, { count }) => sum + count, 0);
    const { body } = await api.get<ListBody<unknown> & { undetermined: unknown }>(
      `/overdue?folded=true&lateFrom=${day}`,
    );
    expect(since).toBeGreaterThan(0);
    expect(since).toBeLessThan(Number(all.total));
    expect([body.total, body.undetermined]).toEqual([since, all.undetermined]);
  });

  it.each(['facets', 'over-time'])('leaves nothing out unsaid, by %s, as the list itself does', async (by) => {
    for (const said of ['asOf=2013-01-01', 'asOf=2013-01-01&by=General+Secretariat']) {
      type Judged = ListBody<unknown> & { undetermined: { total: number } };
      const [{ body: list }, { body: counts }] = await Promise.all([
        api.get<Judged>(`/overdue?${said}`),
        api.get<Judged>(`/overdue/${by}?${said}`),
      ]);
      expect(list.undetermined.total).toBeGreaterThan(0);
      expect([said, counts.undetermined]).toEqual([said, list.undetermined]);
    }
    expect((await mandatum(`overdue-${by}`, '--as-of', '2013-01-01')).out).toContain('Not judged: ');
  });

  it('is over time what the list is as of each of those days', async () => {
    for (const said of ['body=oas-ga', 'by=General+Secretariat', `body=oas-ga&knownAt=${recorded}`]) {
      const { body } = await api.get<ListBody<{ on: string; count: number }>>(`/overdue/over-time?${said}`);
      expect(body.items.length).toBeGreaterThan(20);
      for (const { on, count } of body.items.slice(0, 8)) {
        const asked = new URLSearchParams(said);
        asked.delete('body');
        asked.set('asOf', on);
        const { body: then } = await api.get<ListBody<unknown>>(`/overdue?${asked.toString()}`);
        expect([on, then.total]).toEqual([on, count]);
      }
    }
  });
});
