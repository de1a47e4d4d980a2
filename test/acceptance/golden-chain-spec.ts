/**
 * The whole life of one mandate, from 2004 to the second work plan, told through the command line and asked through both doors:
 * three mandates for one meeting, treated together, renewed as one duty, put off twice, fulfilled in time, and what came of it.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Lineage } from '#register';
import { ApiClient, inPath } from '../e2e/api/api-client.js';
import { cliOver, temporaryFolder } from '../support/cli.js';
import { chainDocuments, SECOND_PLAN, TEXTS } from '../support/golden-chain.js';
import { CALENDAR } from '../support/seeds.js';

const OF_2004 = [
  'AG/RES. 2019 (XXXIV-O/04) op. 1',
  'AG/RES. 2026 (XXXIV-O/04) op. 1',
  'AG/RES. 2040 (XXXIV-O/04) op. 1',
];
const RENEWING = 'AG/RES. 2118 (XXXV-O/05) op. 3';
const FIRST_MEETING = 'national-authorities-trafficking/regular/1';

interface Due {
  readonly status: string;
  readonly due: { readonly session?: string; readonly windowEndsOn?: string };
  readonly expected?: { readonly expectedOn: string } | null;
  readonly discharge?: { readonly timeliness: string } | null;
}
interface Mandate {
  readonly validity: string;
  readonly delivery: string;
  readonly jointWith: readonly string[];
  readonly renewedBy: readonly { readonly symbol: string }[];
  readonly fulfilledBefore: readonly unknown[];
  readonly obligations: readonly Due[];
}

const data = temporaryFolder();
const mandatum = cliOver(data);
const done = async (...args: readonly string[]): Promise<string> => {
  const { code, out, err } = await mandatum(...args);
  if (code !== 0) throw new Error(`${args.join(' ')}: ${err}`);
  return out;
};
const json = async <T>(...args: readonly string[]): Promise<T> => JSON.parse(await done(...args, '--json')) as T;
const mandate = async (ref: string, ...at: readonly string[]): Promise<Mandate | undefined> =>
  (await json<{ mandates: Mandate[] }>('show', ref, ...at)).mandates[0];
const of2004 = async (...at: readonly string[]) => Promise.all(OF_2004.map((ref) => mandate(ref, ...at)));
const owedAt = async (session: string, ...at: readonly string[]) =>
  (await json<(Due & { mandate: string; status: string })[]>('due', '--session', session, ...at)).filter(
    ({ status }) => status !== 'cancelled',
  );
const head = async (): Promise<number> =>
  (await json<{ knownAt: { seq: number } }>('history', OF_2004[0] ?? '')).knownAt.seq;

beforeAll(async () => {
  const documents = chainDocuments(data);
  const plan = join(data, 'second-plan.json');
  writeFileSync(plan, JSON.stringify(SECOND_PLAN));
  const record = (path: string, ...args: readonly string[]) => done('record', path, '--yes', ...args);
  await done('sessions', 'import', CALENDAR, '--body', 'OAS General Assembly');
  await record(TEXTS.res1948);
  // 1, 2: three mandates for one meeting, which a working group decides to treat together
  for (const path of [documents.res2019, documents.res2026, documents.res2040]) await record(path);
  await done(
    'join',
    ...OF_2004,
    '--basis',
    'Working Group, preamble of AG/RES. 2118 (XXXV-O/05)',
    '--on',
    '2005-05-10',
  );
  // 3: tabled, adopted; one paragraph renews the three
  await record(TEXTS.draft2118, '--draft', '--on', '2005-05-24', '--session', 'oas-ga/regular/35');
  await done('adopt', 'FIGHTING THE CRIME OF TRAFFICKING IN PERSONS', '--symbol', 'AG/RES. 2118 (XXXV-O/05)', '--on', '2005-06-07'); // prettier-ignore
  for (const ref of OF_2004) await done('renew', ref, '--by', RENEWING, '--on', '2005-06-07');
  // 4: convened, and put off twice at the wish of the host
  await record(documents.cpRes889);
  await done('progress', RENEWING, '--what', 'Convened by CP/RES. 889 (1503/05)', '--on', '2005-08-25');
  await done('sessions', 'schedule', FIRST_MEETING, '--name', 'First Meeting of National Authorities', '--on', '2005-08-25'); // prettier-ignore
  await done('expect', RENEWING, '--expected', '2006', '--said', 'CP/RES. 889 (1503/05) rev. 1', '--on', '2005-11-30');
  await done(
    'expect',
    RENEWING,
    '--expected',
    '2006-03',
    '--said',
    'CP/RES. 889 (1503/05) rev. 2',
    '--on',
    '2006-01-24',
  );
  await done(
    'sessions',
    'move',
    FIRST_MEETING,
    '--opens',
    '2006-03-14',
    '--closes',
    '2006-03-17',
    '--on',
    '2006-01-24',
  );
  // 5, 6: held; its conclusions are taken up, and a second one is asked for and held
  await done('claim', RENEWING, '--evidence', 'First Meeting, Isla Margarita', '--on', '2006-03-14/2006-03-17');
  await record(documents.res2256);
  await record(documents.res2348);
  await done('accept', RENEWING, '--basis', 'preamble of AG/RES. 2348 (XXXVII-O/07)', '--on', '2007-06-05');
  const second = 'AG/RES. 2348 (XXXVII-O/07) op. 1';
  await done('claim', second, '--evidence', 'Second Meeting, Buenos Aires', '--on', '2009-03-25/2009-03-27');
  // 7: the work plan
  await record(TEXTS.res2456, '--symbol', 'AG/RES. 2456 (XXXIX-O/09)');
  await done('accept', second, '--basis', 'AG/RES. 2456 (XXXIX-O/09) op. 2', '--on', '2009-06-04');
  await record(TEXTS.draft2551, '--draft', '--on', '2010-05-27', '--session', 'oas-ga/regular/40');
  await done(
    'claim',
    'AG/RES. 2456 (XXXIX-O/09) op. 3',
    '--evidence',
    'CP/CSH-1155/09 rev. 10',
    '--on',
    '../2010-05-27',
  );
  const drafts = await json<{ id: string; status: string }[]>('decisions');
  const draft = drafts.find(({ status }) => status === 'draft')?.id ?? '';
  await done('adopt', draft, '--symbol', 'AG/RES. 2551 (XL-O/10)', '--on', '2010-06-08');
  await done(
    'accept',
    'AG/RES. 2456 (XXXIX-O/09) op. 3',
    '--basis',
    'AG/RES. 2551 (XL-O/10) op. 1',
    '--on',
    '2010-06-08',
  );
  // 9: another plan takes its place
  const { decision } = await json<{ decision: string }>('record', plan, '--yes');
  await done('supersede', 'AG/RES. 2551 (XL-O/10) op. 3', '--by', `${decision} op. 1`, '--successor', `${decision} op. 1`, '--on', '2015', '--although', 'The plan is that of the authorities'); // prettier-ignore
}, 240_000);

describe('three mandates of 2004 for one meeting', () => {
  it('are three in force, and treated together from the day on which that was decided', async () => {
    for (const one of await of2004('--as-of', '2005-05-09'))
      expect(one).toMatchObject({ validity: 'in-force', jointWith: [] });
    for (const one of await of2004('--as-of', '2005-05-10')) {
      expect(one).toMatchObject({ validity: 'in-force' });
      expect(one?.jointWith).toHaveLength(2);
    }
  });
  it('are renewed by one paragraph, and make somebody owe one meeting, before the next session', async () => {
    const renewed = await of2004('--as-of', '2005-06-07');
    for (const one of renewed) expect(one?.renewedBy).toMatchObject([{ symbol: 'AG/RES. 2118 (XXXV-O/05)' }]);
    expect(renewed.flatMap((one) => one?.obligations ?? [])).toMatchObject([
      { status: 'due', due: { session: 'oas-ga/regular/36', windowEndsOn: '2006-06-03' } },
    ]);
    expect((await of2004('--as-of', '2005-06-06')).flatMap((one) => one?.renewedBy ?? [])).toEqual([]);
    const owed = await owedAt('oas-ga/regular/36', '--as-of', '2005-06-08');
    expect(owed.map((one) => one.mandate).sort()).toEqual([OF_2004[0], 'AG/RES. 2118 (XXXV-O/05) op. 6']);
  });
});

describe('the meeting', () => {
  it('is put off twice by those who owe it: due it is when it was', async () => {
    const [first] = OF_2004;
    const at = async (asOf: string) => (await mandate(first ?? '', '--as-of', asOf))?.obligations[0];
    expect((await at('2005-11-29'))?.expected ?? null).toBeNull();
    expect(await at('2005-11-30')).toMatchObject({
      expected: { expectedOn: '2006' },
      due: { windowEndsOn: '2006-06-03' },
    });
    expect(await at('2006-01-24')).toMatchObject({
      expected: { expectedOn: '2006-03' },
      due: { windowEndsOn: '2006-06-03' },
    });
  });
  it('is on the calendar without days, until they are fixed', async () => {
    const session = async (asOf: string) =>
      (await json<{ session: { opensOn: string | null } }>('show', FIRST_MEETING, '--as-of', asOf)).session;
    expect(await session('2005-12-01')).toMatchObject({ opensOn: null });
    expect(await session('2006-01-24')).toMatchObject({ opensOn: '2006-03-14' });
  });
  it('was held in time: claimed of all three, accepted a year later', async () => {
    for (const one of await of2004('--as-of', '2006-03-17'))
      expect(one).toMatchObject({ validity: 'in-force', delivery: 'claimed' });
    expect((await of2004('--as-of', '2006-03-17'))[0]?.obligations).toMatchObject([
      { status: 'received', discharge: { timeliness: 'in-time' } },
    ]);
    for (const one of await of2004('--as-of', '2007-06-05'))
      expect(one).toMatchObject({ validity: 'fulfilled', delivery: 'accepted' });
  });
});

describe('what came of it', () => {
  it('a second meeting, a work plan, ten mandates, and one report that two decisions ask for', async () => {
    expect(await mandate('AG/RES. 2348 (XXXVII-O/07) op. 1', '--as-of', '2009-06-03')).toMatchObject({
      delivery: 'claimed',
    });
    expect(await mandate('AG/RES. 2348 (XXXVII-O/07) op. 1', '--as-of', '2009-06-04')).toMatchObject({
      validity: 'fulfilled',
    });
    expect(await mandate('AG/RES. 2456 (XXXIX-O/09) op. 3', '--as-of', '2010-06-08')).toMatchObject({
      validity: 'fulfilled',
    });
    const given = await json<{ paragraph: string }[]>(
      'ls',
      '--decision',
      'AG/RES. 2551 (XL-O/10)',
      '--as-of',
      '2010-06-09',
    );
    expect(given.filter(({ paragraph }) => paragraph.startsWith('annex/mandates/'))).toHaveLength(10);
    const owed = await json<{ mandate: string; overlaps?: string[] }[]>('overdue', '--session', 'oas-ga/regular/41', '--as-of', '2011-06-08'); // prettier-ignore
    expect(owed.map((one) => [one.mandate, one.overlaps])).toEqual([
      ['AG/RES. 2456 (XXXIX-O/09) op. 9', ['AG/RES. 2551 (XL-O/10) op. 7']],
      ['AG/RES. 2551 (XL-O/10) op. 7', ['AG/RES. 2456 (XXXIX-O/09) op. 9']],
    ]);
  });
  it('a second plan, which takes the place of the first', async () => {
    expect(await mandate('AG/RES. 2551 (XL-O/10) op. 3', '--as-of', '2014-12-31')).toMatchObject({
      validity: 'in-force',
    });
    expect(await mandate('AG/RES. 2551 (XL-O/10) op. 3', '--as-of', '2015-12-31')).toMatchObject({
      validity: 'superseded',
    });
  });
});

describe('its lineage', () => {
  it('leads from the renewing paragraph to the three, and from each of them to it', async () => {
    const tree = await done('lineage', RENEWING, '--as-of', '2011-06-08');
    for (const ref of OF_2004) {
      expect(tree).toContain(`  renews ${ref}, 2004-06-08: fulfilled`);
      expect(await done('lineage', ref, '--as-of', '2011-06-08')).toContain(
        `  renewed by ${RENEWING}, 2005-06-07: merged`,
      );
    }
    expect(tree.match(/carried out together with/g)).toHaveLength(3);
  });
  it('tells what took its place, and what bears the same title', async () => {
    expect(await done('lineage', 'AG/RES. 2551 (XL-O/10) op. 3')).toMatch(
      /superseded by NATIONAL-AUTHORITIES\S* \S+ op. 1, 2015/,
    );
    expect(await done('lineage', 'AG/RES. 1948 (XXXIII-O/03)')).toContain(
      '  followed in the series by AG/RES. 2019 (XXXIV-O/04), 2004-06-08: adopted',
    );
    expect(await done('lineage', 'AG/RES. 2019 (XXXIV-O/04)')).toContain('  follows in the series AG/RES. 1948');
  });
});

describe('how often it comes again', () => {
  it('is told of decisions under one title, with their words', async () => {
    interface Told {
      readonly times: number;
      readonly first: { readonly symbol: string };
      readonly latest: { readonly symbol: string; readonly words: number };
      readonly everyYears: number | null;
      readonly members: readonly { readonly symbol: string; readonly adoptedOn: string; readonly words: number }[];
    }
    const [trafficking] = await json<Told[]>('series', '--body', 'oas-ga', '--as-of', '2005-06-07');
    expect(trafficking?.members.map(({ symbol }) => symbol)).toEqual([
      'AG/RES. 1948 (XXXIII-O/03)',
      'AG/RES. 2019 (XXXIV-O/04)',
    ]);
    expect(trafficking).toMatchObject({ times: 2, everyYears: 1, latest: { symbol: 'AG/RES. 2019 (XXXIV-O/04)' } });
    expect(trafficking?.members[0]?.words).toBeGreaterThan(100);
    expect(await json<Told[]>('series', '--as-of', '2004-06-07')).toEqual([]);
    expect(await done('series', '--times', '3', '--as-of', '2005-06-07')).toMatch(/^0 series\.$/m);
  });
  it('is told of a mandate: given, renewed, reiterated', async () => {
    const [first] = OF_2004;
    const often = async (asOf: string) =>
      (await json<{ ref: string; askedTimes: number }[]>('ls', '--asked-times', '2', '--as-of', asOf))
        .filter(({ ref }) => ref === first)
        .map(({ askedTimes }) => askedTimes);
    expect(await often('2005-06-06')).toEqual([]);
    expect(await often('2005-06-07')).toEqual([2]);
  });
});

describe('a wrong entry', () => {
  it('counts as known before it was taken back, and no more since', async () => {
    const { entries } = await json<{ entries: { id: string; what: string; seq: number }[] }>(
      'history',
      OF_2004[0] ?? '',
    );
    const claim = entries.find(({ what }) => what.startsWith('fulfilment claimed'));
    const acceptance = entries.find(({ what }) => what.startsWith('fulfilment accepted'));
    const before = await head();
    await done('retract', acceptance?.id ?? '', '--reason', 'the preamble does not say so', '--yes');
    for (const one of await of2004('--as-of', '2008-01-01'))
      expect(one).toMatchObject({ validity: 'in-force', delivery: 'claimed' });
    expect(await mandate(OF_2004[0] ?? '', '--as-of', '2008-01-01', '--known-at', String(before))).toMatchObject({
      validity: 'fulfilled',
    });
    expect(await mandate(OF_2004[0] ?? '', '--as-of', '2008-01-01', '--known-at', String((claim?.seq ?? 1) - 1))).toMatchObject({ delivery: 'in-progress' }); // prettier-ignore
    await done('accept', RENEWING, '--basis', 'preamble of AG/RES. 2432 (XXXVIII-O/08)', '--on', '2008-06-03');
    expect(await mandate(OF_2004[0] ?? '', '--as-of', '2008-01-01')).toMatchObject({ validity: 'in-force' });
    expect(await mandate(OF_2004[0] ?? '', '--as-of', '2008-06-03')).toMatchObject({ validity: 'fulfilled' });
  });
});

describe('over HTTP', () => {
  let api: ApiClient;
  beforeAll(async () => {
    api = await ApiClient.over(data);
  }, 60_000);
  afterAll(() => api.end());

  it('answers the same', async () => {
    const shown = async (ref: string, asOf: string) =>
      (await api.get<Mandate>(`/mandates/${inPath(ref)}?asOf=${asOf}`)).body;
    for (const ref of OF_2004) {
      const { body } = await api.get<Lineage>(`/lineage/${inPath(ref)}`);
      expect(body.edges).toContainEqual({ kind: 'renewed', from: body.roots[0], to: expect.stringMatching(/#3$/) });
      expect((await shown(ref, '2005-06-07')).renewedBy).toMatchObject([{ symbol: 'AG/RES. 2118 (XXXV-O/05)' }]);
      expect(await shown(ref, '2008-06-03')).toMatchObject({ validity: 'fulfilled', delivery: 'accepted' });
    }
    expect(await shown('AG/RES. 2551 (XL-O/10) op. 3', '2015-12-31')).toMatchObject({ validity: 'superseded' });
  });
});
