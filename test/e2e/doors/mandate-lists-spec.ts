/** Lists of mandates by where they stand, through both doors and on both axes. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cliOver, doneBy, temporaryFolder } from '../../support/cli.js';
import { CALENDAR } from '../../support/seeds.js';
import { ApiClient, inPath, type ListBody } from '../api/api-client.js';

const data = temporaryFolder();
const mandatum = cliOver(data);
const done = doneBy(mandatum);
const refs = async (...args: readonly string[]): Promise<readonly string[]> =>
  (JSON.parse(await done(...args, '--json')) as { ref: string }[]).map(({ ref }) => ref);

const GIVEN = 'AG/RES. 2700 (XLII-O/12)';
const [RAPPORTEUR, GROUP, STUDY, NETWORK, ARCHIVE] = [1, 2, 3, 4, 5].map((at) => `${GIVEN} op. ${at}`) as [
  string,
  string,
  string,
  string,
  string,
];
const TEXT = `${GIVEN}

(Adopted at the fourth plenary session, held on June 5, 2012)

THE GENERAL ASSEMBLY,

RESOLVES:

1. To extend until December 31, 2014 the mandate of the Special Rapporteur.

2. To instruct the General Secretariat to support the working group until the forty-fifth regular session.

3. To instruct the General Secretariat to prepare a study on water, subject to the availability of financial resources.

4. To instruct the General Secretariat to host the network until the ninety-fifth regular session.

5. To instruct the General Secretariat to keep the archive.
`;

let api: ApiClient;
/** Before the second of those who are responsible was entered. */
let assigned: string;
beforeAll(async () => {
  await done('sessions', 'import', CALENDAR, '--body', 'OAS General Assembly');
  const file = join(data, '2700.txt');
  writeFileSync(file, TEXT);
  await done('record', file, '--yes');
  await done('correct', STUDY, '--review', '2014-12-31', '--reason', 'Its annex', '--yes');
  await done(
    'correct',
    ARCHIVE,
    '--review',
    'event: the audit',
    '--term',
    'event: the end of the review',
    '--reason',
    'Its annex',
    '--yes',
  );
  await done('fund', STUDY, '--source', 'A grant', '--on', '2013-01-01');
  await done('unfund', STUDY, '--reason', 'The grant ended', '--on', '2014-01-01');
  await done('assign', GROUP, '--to', 'Permanent Council', '--role', 'lead', '--on', '2013-01-01');
  assigned = String((JSON.parse(await done('health', '--json')) as { seq: number }).seq);
  await done(
    'assign',
    GROUP,
    '--to',
    'General Secretariat',
    '--role',
    'lead',
    '--instead-of',
    'Permanent Council',
    '--on',
    '2014-01-01',
  );
  api = await ApiClient.over(data);
}, 60_000);
afterAll(() => api.end());

/** The same list over HTTP, as items and as a file. */
const overHttp = async (path: string): Promise<{ readonly refs: readonly string[]; readonly csv: string }> => {
  const [list, query = ''] = path.split('?');
  const { body } = await api.get<ListBody<{ ref: string }>>(`/${path}`);
  const file = await api.get(`/${list ?? ''}.csv?${query}`);
  return { refs: body.items.map(({ ref }) => ref), csv: file.text.trimEnd() };
};

describe('what has lapsed', () => {
  it('is listed from the day after its term', async () => {
    expect(await refs('lapsed', '--as-of', '2014-12-31')).toEqual([]);
    expect(await refs('lapsed', '--as-of', '2015-01-01')).toEqual([RAPPORTEUR]);
    expect(await refs('lapsed', '--as-of', '2015-06-17')).toEqual([RAPPORTEUR, GROUP]);
    const out = await done('lapsed', '--as-of', '2015-06-17', '--addressee', 'General Secretariat');
    expect(out).toMatch(/^Coverage: /m);
    expect(out).toContain('until the forty-fifth');
    expect(out).toContain('(2015-06-16)');
    expect(out).toMatch(/^1 lapsed\.$/m);
  });

  it('is the same over HTTP, and as a file', async () => {
    const found = await overHttp('lapsed?asOf=2015-06-17');
    expect(found.refs).toEqual([RAPPORTEUR, GROUP]);
    expect(found.csv).toBe(await done('lapsed', '--as-of', '2015-06-17', '--csv'));
  });
});

describe('what expires', () => {
  it('is listed by its last day until it has lapsed, and what nobody can date after the others', async () => {
    expect(await refs('expiring', '--as-of', '2014-12-31')).toEqual([RAPPORTEUR, GROUP, NETWORK, ARCHIVE]);
    expect(await refs('expiring', '--as-of', '2015-01-01')).toEqual([GROUP, NETWORK, ARCHIVE]);
    expect(await refs('expiring', '--as-of', '2012-06-04')).toEqual([]);
  });

  it('is narrowed to a session, or to so many months, and says what cannot be told', async () => {
    expect(await refs('expiring', '--session', 'XLV', '--as-of', '2014-06-30')).toEqual([GROUP]);
    expect(await refs('expiring', '--months', '6', '--as-of', '2014-06-30')).toEqual([NETWORK, ARCHIVE]);
    expect(await refs('expiring', '--months', '6', '--as-of', '2014-07-01')).toEqual([RAPPORTEUR, NETWORK, ARCHIVE]);
    const out = await done('expiring', '--months', '6', '--decision', GIVEN, '--as-of', '2014-07-01');
    expect(out).toMatch(/^3 that expire\.\nNot dated yet: 2;/m);
  });

  it('is the same over HTTP, and as a file', async () => {
    const found = await overHttp('expiring?months=6&asOf=2014-07-01');
    expect(found.refs).toEqual([RAPPORTEUR, NETWORK, ARCHIVE]);
    const { out, err } = await mandatum('expiring', '--months', '6', '--as-of', '2014-07-01', '--csv');
    expect([found.csv, err]).toEqual([out, 'Not dated yet: 2; nobody can tell when their term ends.']);
    expect((await overHttp('expiring?session=XLV&asOf=2014-07-01')).refs).toEqual([GROUP]);
  });
});

describe('what is to be looked at again', () => {
  it('is listed by when, and what nobody can date is counted', async () => {
    expect(await refs('reviews', '--as-of', '2014-06-30')).toEqual([STUDY, ARCHIVE]);
    expect(await refs('reviews', '--months', '0', '--as-of', '2014-12-30')).toEqual([]);
    expect(await refs('reviews', '--months', '0', '--as-of', '2014-12-31')).toEqual([STUDY]);
    expect(await done('reviews', '--limit', '1', '--as-of', '2014-06-30')).toMatch(
      /^2 to be reviewed\.\nNot dated yet: 1;/m,
    );
    expect(await refs('reviews', '--undated', '--as-of', '2014-06-30')).toEqual([STUDY]);
  });
  it('is the same over HTTP, and as a file', async () => {
    const found = await overHttp('reviews?asOf=2014-06-30');
    expect(found.refs).toEqual([STUDY, ARCHIVE]);
    const { out, err } = await mandatum('reviews', '--as-of', '2014-06-30', '--csv');
    expect([found.csv, err]).toEqual([out, 'Not dated yet: 1; nobody can tell when they are to be looked at.']);
  });
});

describe('what does not move', () => {
  it('is what nothing was told of for so many months, the longest first', async () => {
    const still = (day: string, ...more: readonly string[]) => refs('dormant', '--as-of', day, ...more);
    expect(await still('2013-06-04')).toEqual([]);
    expect(await still('2013-06-05', '--months', '12')).toEqual([RAPPORTEUR, NETWORK, ARCHIVE]);
    expect(await still('2014-06-05', '--months', '5')).toEqual([RAPPORTEUR, NETWORK, ARCHIVE, GROUP, STUDY]);
    expect(await still('2013-06-05', '--addressee', 'General Secretariat')).toEqual([NETWORK, ARCHIVE]);
    expect(await still('2015-06-17', '--months', '12', '--known-at', assigned)).toContain(STUDY);
    expect(await done('dormant', '--as-of', '2013-06-05')).toContain('2012-06-05');
  });
  it('is the same over HTTP, and as a file', async () => {
    const found = await overHttp('dormant?asOf=2013-06-05&months=12');
    expect(found.refs).toEqual([RAPPORTEUR, NETWORK, ARCHIVE]);
    expect(found.csv).toBe(await done('dormant', '--as-of', '2013-06-05', '--csv'));
  });
});

describe('what has no funds', () => {
  it('is what waits for them and what lost them, not what has them', async () => {
    const out = await done('unfunded', '--as-of', '2012-12-31');
    expect(out).toContain('subject-to-funds');
    expect(out).toMatch(/^1 without funds\.$/m);
    expect(await refs('unfunded', '--as-of', '2013-01-01')).toEqual([]);
    expect(await refs('unfunded', '--as-of', '2014-01-01')).toEqual([STUDY]);
  });

  it('is the same over HTTP, and as a file', async () => {
    const found = await overHttp('unfunded?asOf=2014-01-01');
    expect(found.refs).toEqual([STUDY]);
    expect(found.csv).toBe(await done('unfunded', '--as-of', '2014-01-01', '--csv'));
    expect(found.csv).toContain(',unfunded,');
  });
});

describe('who is responsible', () => {
  it('is nobody until somebody was named', async () => {
    expect(await refs('unassigned', '--as-of', '2012-12-31')).toEqual([RAPPORTEUR, GROUP, STUDY, NETWORK, ARCHIVE]);
    expect(await refs('unassigned', '--as-of', '2013-01-01')).toEqual([RAPPORTEUR, STUDY, NETWORK, ARCHIVE]);
    expect(await refs('responsibilities', '--as-of', '2012-12-31')).toEqual([]);
    expect(await refs('unassigned', '--as-of', '2015-06-17')).toEqual([STUDY, NETWORK, ARCHIVE]);
  });

  it('is told of an actor on any day, and as it was known', async () => {
    const of = (actor: string, day: string, ...more: readonly string[]) =>
      refs('responsibilities', '--actor', actor, '--as-of', day, ...more);
    expect(await of('Permanent Council', '2013-12-31')).toEqual([GROUP]);
    expect(await of('Permanent Council', '2014-01-01')).toEqual([]);
    expect(await of('Permanent Council', '2014-01-01', '--known-at', assigned)).toEqual([GROUP]);
    expect(await of('General Secretariat', '2014-01-01')).toEqual([GROUP]);
    expect(await done('responsibilities', '--as-of', '2013-12-31')).toContain('since 2013-01-01');
  });

  it('is the same over HTTP, and as a file', async () => {
    for (const list of ['unassigned', 'responsibilities']) {
      const found = await overHttp(`${list}?asOf=2013-12-31`);
      expect(found.refs).toEqual(await refs(list, '--as-of', '2013-12-31'));
      expect(found.csv).toBe(await done(list, '--as-of', '2013-12-31', '--csv'));
    }
    const { refs: own } = await overHttp('responsibilities?actor=Permanent%20Council&asOf=2013-12-31');
    expect(own).toEqual([GROUP]);
  });
});

interface Counted {
  readonly facet: string;
  readonly value: string;
  readonly count: number;
}
const countsOf = async (path: string): Promise<readonly Counted[]> =>
  (await api.get<ListBody<Counted>>(path)).body.items;

describe('counts beside a list', () => {
  it('are those of the list with that filter', async () => {
    for (const said of ['', '&validity=in-force', '&search=water', '&class=all', '&asOf=2013-06-01']) {
      const counts = await countsOf(`/mandates/facets?limit=200${said}`);
      expect(new Set(counts.map(({ facet }) => facet))).toEqual(
        new Set(['class', 'act', 'addressee', 'body', 'session', 'validity', 'funding', 'record', 'reporting']),
      );
      for (const { facet, value, count } of counts) {
        const asked = new URLSearchParams(said);
        asked.set(facet, value);
        const { body } = await api.get<ListBody<unknown>>(`/mandates?${asked.toString()}`);
        expect([said, facet, value, body.total]).toEqual([said, facet, value, count]);
      }
    }
  });
});

describe('how it is filed', () => {
  const file = (scheme: string, on: string, ...terms: readonly string[]) =>
    done('tag', STUDY, '--scheme', scheme, '--on', on, ...terms.flatMap((term) => ['--term', term]));

  it('in several schemes, each anew and none of it lost', async () => {
    await file('Programme 2012-2013', '2012-07-01', 'Water');
    await file('theme', '2012-07-01', 'Environment', 'Health');
    await file('theme', '2014-07-01', 'Climate');
    const narrowed = (tag: string, day: string) => refs('ls', '--tag', tag, '--as-of', day);
    expect(await narrowed('theme: environment', '2012-06-30')).toEqual([]);
    expect(await narrowed('theme: environment', '2014-06-30')).toEqual([STUDY]);
    expect(await narrowed('theme: environment', '2014-07-01')).toEqual([]);
    expect(await narrowed('CLIMATE', '2014-07-01')).toEqual([STUDY]);
    expect(await narrowed('programme 2012-2013', '2014-07-01')).toEqual([STUDY]);
    expect(await refs('ls', '--tag', 'theme', '--as-of', '2014-07-01', '--known-at', assigned)).toEqual([]);
    expect(await done('show', STUDY, '--as-of', '2014-06-30')).toContain('filed:       theme: Environment; Health');
    expect(await done('history', STUDY)).toMatch(
      /filed in theme under(?:[^\n]*\n)? *Environment;(?:[^\n]*\n)? *Health/,
    );
  });

  it('is told over HTTP, counted, and narrows what is owed', async () => {
    const tagged = await api.post(`/mandates/${inPath(NETWORK)}/tags`, { scheme: 'theme', terms: ['Climate'], on: '2014-08-01' }); // prettier-ignore
    expect(tagged.status).toBe(200);
    expect((await overHttp('mandates?asOf=2014-08-01&tag=theme: climate')).refs).toEqual([STUDY, NETWORK]);
    const { body } = await api.get<ListBody<{ facet: string; value: string; count: number }>>(
      '/mandates/facets?asOf=2014-08-01',
    );
    expect(body.items.filter(({ facet }) => facet === 'tag')).toMatchObject([
      { value: 'theme: climate', count: 2 },
      { value: 'programme 2012-2013: water', count: 1 },
    ]);
    for (const list of ['overdue', 'upcoming', 'undetermined'])
      expect((await api.get<ListBody<unknown>>(`/${list}?tag=theme&asOf=2014-08-01`)).body.items).toEqual([]);
  });
});
