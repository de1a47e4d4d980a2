/** A term in two legs, body to office and office to assembly: each with a time of its own, through both doors. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cliOver, temporaryFolder } from '../../support/cli.js';
import { enterSeeds } from '../../support/seeds.js';
import { ApiClient, inPath } from '../api/api-client.js';

const data = temporaryFolder();
const mandatum = cliOver(data);
const SYMBOL = 'AG/RES. 2650 (XLI-O/11)';
const [WATER, LAND, RIVERS] = [`${SYMBOL} op. 1`, `${SYMBOL} op. 2`, `${SYMBOL} op. 3`];
const TEXT = [
  SYMBOL,
  'WATER AND LAND',
  '(Adopted at the fourth plenary session, held on June 7, 2011)',
  'THE GENERAL ASSEMBLY,',
  'RESOLVES:',
  '1. To instruct the Permanent Council to submit to the Secretary General, within six months, a report on water, which the Secretary General shall lay before the General Assembly within fifteen working days of receiving it.',
  '2. To instruct the Permanent Council to submit to the Secretary General, within six months, a report on land, which the Secretary General shall lay before the General Assembly within ninety sitting days of receiving it.',
  '3. To instruct the Permanent Council to submit to the General Assembly, within six months, a report on rivers.',
];

let api: ApiClient;
beforeAll(async () => {
  await enterSeeds(data);
  const file = join(data, 'legs.txt');
  writeFileSync(file, TEXT.join('\n\n'));
  api = await ApiClient.over(data);
  await done('record', file, '--yes');
}, 120_000);
afterAll(() => api.end());

const done = async (...args: readonly string[]) => expect((await mandatum(...args)).err).toBe('');
const codeOf = async (...args: readonly string[]) => (await mandatum(...args)).err.split(':')[0];
interface Told {
  readonly obligations: readonly object[];
  readonly dues: readonly object[];
}
const owed = async (ref: string, asOf: string) =>
  (await api.get<Told>(`/mandates/${inPath(ref)}?asOf=${asOf}`)).body.obligations[0];
const why = async (ref: string, asOf: string) =>
  (await api.get<Told>(`/mandates/${inPath(ref)}/why?asOf=${asOf}`)).body.dues[0];
const handOver = (ref: string, on: string) =>
  done('submit', ref, '--document', 'CP/doc.9', '--on', on, '--kind', 'handed-over');
const NOT_YET = expect.stringContaining('cannot be computed yet');

it('before it was handed over, the second leg cannot be computed yet, and says why', async () => {
  expect(await owed(WATER, '2011-12-01')).toMatchObject({
    by: [{ actor: 'permanent-council' }],
    via: [{ actor: 'secretary-general' }],
    to: [{ actor: 'general-assembly' }],
    due: { phrase: 'within six months', windowEndsOn: '2011-12-07' },
    legs: {
      running: 'first',
      first: { endsOn: '2011-12-07' },
      second: {
        phrase: expect.stringContaining('fifteen working days'),
        endsOn: null,
        countedFrom: null,
        missing: NOT_YET,
      },
    },
  });
  expect(await why(WATER, '2011-12-01')).toMatchObject({
    windowEndsOn: '2011-12-07',
    steps: [{ leg: 'first' }, { leg: 'second', rule: NOT_YET, countedFrom: null }],
  });
  const { out } = await mandatum('overdue', '--as-of', '2011-12-08', '--by', 'Permanent Council');
  expect(out.replaceAll(/\s+/g, ' ')).toContain('(cannot be computed yet)');
  expect(await owed(RIVERS, '2011-12-01')).toMatchObject({ legs: null });
});

it('from the day on which it was handed over, it is owed by whom it is with, within their own time', async () => {
  await handOver(WATER, '2011-12-05');
  expect(await owed(WATER, '2011-12-04')).toMatchObject({ legs: { running: 'first' }, status: 'due' });
  expect(await owed(WATER, '2011-12-26')).toMatchObject({
    by: [{ actor: 'secretary-general' }],
    status: 'due',
    due: { windowEndsOn: '2011-12-26' },
    handedOver: { timeliness: 'in-time', on: '2011-12-05' },
    legs: {
      running: 'second',
      first: { by: [{ actor: 'permanent-council' }], endsOn: '2011-12-07' },
      second: {
        by: [{ actor: 'secretary-general' }],
        endsOn: '2011-12-26',
        countedFrom: '2011-12-05',
        missing: null,
      },
    },
  });
  expect(await owed(WATER, '2011-12-27')).toMatchObject({ status: 'overdue', daysOverdue: 1 });
  const { out } = await mandatum('why', WATER, '--as-of', '2011-12-27');
  expect(out).toContain('then, from whom it goes through, the text says: "within fifteen working days');
  expect(out).toContain('P15D of working days after 2011-12-05');
  const late = async (by: string) => (await mandatum('overdue', '--as-of', '2011-12-27', '--by', by)).out;
  expect(await late('Secretary General')).toMatch(/handed over\s+2011-12-05/);
  expect(await late('Permanent Council')).not.toContain('op. 1 ');
  const { out: history } = await mandatum('history', WATER);
  expect(history).toMatch(/handed over/);
});

it('a creditor gives more time for the leg on which it is, and no debtor does', async () => {
  const extend = ['extend', WATER, '--until', '2012-01-31', '--on', '2011-12-20', '--officer', 'Chair'] as const;
  expect(await codeOf(...extend, '--of', 'Secretary General')).toBe('extension.debtors-word');
  await done(...extend, '--of', 'General Assembly');
  expect(await owed(WATER, '2011-12-27')).toMatchObject({
    status: 'scheduled',
    due: { windowEndsOn: '2012-01-31' },
    originalDue: { windowEndsOn: '2011-12-26' },
    legs: { first: { endsOn: '2011-12-07' }, second: { endsOn: '2012-01-31' } },
  });
  await done('submit', WATER, '--document', 'AG/doc.1', '--on', '2012-02-02');
  expect(await owed(WATER, '2012-02-03')).toMatchObject({
    status: 'received-late',
    discharge: { document: 'AG/doc.1', daysLate: 2 },
  });
});

it('sitting days that are not announced keep the second leg from being computed', async () => {
  await handOver(LAND, '2011-12-05');
  expect(await owed(LAND, '2012-01-01')).toMatchObject({
    due: { certainty: 'not-announced' },
    legs: { second: { endsOn: null, countedFrom: '2011-12-05', missing: NOT_YET } },
  });
  expect(await why(LAND, '2012-01-01')).toMatchObject({ missing: NOT_YET });
});

it('a session that is suspended keeps a leg from being computed, and every list says which', async () => {
  const S42 = 'oas-ga/regular/42';
  await done('sessions', 'open', S42, '--on', '2012-06-03');
  await done('sessions', 'suspend', S42, '--reason', 'no quorum', '--on', '2012-06-04');
  const RESTS = 'It cannot be computed yet: oas-ga XLII is suspended, and nobody has said when it is resumed.';
  const rests = {
    due: { missing: RESTS },
    legs: { first: { missing: null }, second: { endsOn: null, missing: RESTS } },
  };
  expect(await owed(LAND, '2012-06-05')).toMatchObject(rests);
  expect(await why(LAND, '2012-06-05')).toMatchObject({ missing: RESTS });
  const { items } = (await api.get<{ items: object[] }>('/undetermined?why=not-announced&asOf=2012-06-05')).body;
  expect(items).toMatchObject([rests]);
  const { out } = await mandatum('undetermined', '--as-of', '2012-06-05', '--why', 'not-announced');
  expect(out.replaceAll(/\s+/g, ' ')).toMatch(/oas-ga XLII is .*suspended, and nobody has said/);
  expect(await owed(LAND, '2012-06-02')).toMatchObject({ due: { missing: expect.not.stringContaining('suspended') } });
});

it('what came without anybody knowing when it was handed over is neither in time nor late; told later, it is', async () => {
  await done(
    'correct',
    RIVERS,
    '--owed',
    'id=1; via=Secretary General; onward=within ten days',
    '--reason',
    'misprint',
    '--yes',
  );
  await done('submit', RIVERS, '--document', 'AG/doc.2', '--on', '2011-12-30');
  expect(await owed(RIVERS, '2012-01-01')).toMatchObject({ discharge: { timeliness: 'cannot-tell', daysLate: null } });
  await handOver(RIVERS, '2011-12-01');
  expect(await owed(RIVERS, '2012-01-01')).toMatchObject({
    status: 'received-late',
    discharge: { timeliness: 'late', daysLate: 19 },
    handedOver: { timeliness: 'in-time' },
  });
  expect(await codeOf('correct', RIVERS, '--owed', 'id=1; onward=asap', '--reason', 'misprint', '--yes')).toBe(
    'correction.onward-unclear',
  );
});
