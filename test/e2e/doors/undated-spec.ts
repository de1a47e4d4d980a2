/** What is asked without a time has a row of its own, whatever it is, and what answers it: through both doors, on both axes. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cliOver, temporaryFolder } from '../../support/cli.js';
import { ApiClient, type ListBody } from '../api/api-client.js';

const data = temporaryFolder();
const mandatum = cliOver(data);
const GIVEN = 'AG/RES. 2700 (XLII-O/12)';
const TEXT = [
  GIVEN,
  '(Adopted at the fourth plenary session, held on June 5, 2012)',
  'THE GENERAL ASSEMBLY,',
  'RESOLVES:',
  '1. To instruct the Secretary General to appoint a Coordinator on lamps.',
  '2. To instruct the General Secretariat to establish a specific fund for lamps.',
  '3. To instruct the Permanent Council to submit to the General Assembly a report on lamps.',
  '4. To instruct the General Secretariat to convene a meeting of experts by December 31, 2012.',
  '5. To instruct the General Secretariat to keep the archive.',
  '6. To urge the member states to appoint national coordinators.',
];

interface Row {
  readonly mandate: string;
  readonly kind: string;
  readonly status: string;
  readonly fulfilledBy: string;
  readonly by: readonly { readonly name: string }[];
}
let api: ApiClient;
/** Before the claim was entered. */
let before: string;
const done = async (...args: readonly string[]): Promise<string> => {
  const { out, err } = await mandatum(...args);
  expect(err).toBe('');
  return out;
};
const undated = async (asOf: string, more = ''): Promise<readonly (readonly string[])[]> => {
  const { items } = (await api.get<ListBody<Row>>(`/undated?asOf=${asOf}${more}`)).body;
  return items.map(({ mandate, kind, status }) => [mandate.slice(GIVEN.length + 1), kind, status]);
};
beforeAll(async () => {
  const file = join(data, 'lamps.txt');
  writeFileSync(file, TEXT.join('\n\n'));
  await done('record', file, '--yes');
  before = String((JSON.parse(await done('health', '--json')) as { seq: number }).seq);
  api = await ApiClient.over(data);
}, 60_000);
afterAll(() => api.end());

const ALL = [
  ['op. 1', 'appointment', 'undated'],
  ['op. 2', 'fund', 'undated'],
  ['op. 3', 'report', 'undated'],
];

it('lists what is asked without a time, each with what answers it, and nothing that has one', async () => {
  expect(await undated('2012-06-04')).toEqual([]);
  expect(await undated('2012-06-05')).toEqual(ALL);
  const { items } = (await api.get<ListBody<Row>>('/undated?kind=appointment')).body;
  expect(items).toMatchObject([{ fulfilledBy: 'somebody appointed', by: [{ name: 'Secretary General' }] }]);
  expect(await undated('2012-06-05', '&by=General%20Secretariat')).toEqual([ALL[1]]);
  const out = await done('undated', '--as-of', '2012-06-05');
  expect(out).toMatch(/op\. 1 .*Secretary General .*appointment/);
  expect(out).toContain('3 asked without a time.');
});

it('counts none of it as past due, and only reports among those that cannot be judged', async () => {
  const out = await done('overdue', '--as-of', '2030-01-01', '--json');
  expect(out).not.toContain('op. 1"');
  const { undetermined } = (await api.get<{ undetermined: { undated: number } }>('/overdue?asOf=2030-01-01')).body;
  expect(undetermined.undated).toBe(1);
});

it('leaves the list with the claim that it was done, and comes back where that is returned', async () => {
  await done('claim', `${GIVEN} op. 1`, '--evidence', 'Executive Order 12-3', '--on', '2012-09-01');
  expect(await undated('2012-08-31')).toEqual(ALL);
  expect(await undated('2012-09-01')).toEqual(ALL.slice(1));
  expect(await undated('2012-09-01', `&knownAt=${before}`)).toEqual(ALL);
  const left = JSON.parse(await done('changes', '--since', before, '--list', 'undated', '--json')) as object[];
  expect(left).toMatchObject([{ list: 'undated', change: 'left' }]);
  await done('return', `${GIVEN} op. 1`, '--basis', GIVEN, '--on', '2012-10-01');
  expect(await undated('2012-10-01')).toEqual(ALL);
});

it('leaves the list for a day that the creditor sets, and tells that the text has none', async () => {
  const officer = ['--officer', 'Chair', '--of', 'General Assembly', '--on', '2012-10-05'] as const;
  await done('extend', `${GIVEN} op. 1`, '--until', '2013-03-31', ...officer);
  expect(await undated('2012-10-05')).toEqual(ALL.slice(1));
  expect(await done('upcoming', '--as-of', '2012-10-06')).toMatch(/2013-03-31[^]*first without a time/);
  expect(await done('why', `${GIVEN} op. 1`, '--as-of', '2012-10-06')).toContain('the text does not say when');
  const { err } = await mandatum('submit', `${GIVEN} op. 1`, '--document', 'CP/doc.1', '--on', '2012-10-07');
  expect(err).toMatch(/^report\.not-asked: .*claimed to be done/);
});

it('leaves the list with its mandate', async () => {
  await done('terminate', `${GIVEN} op. 2`, '--by', `${GIVEN} op. 5`, '--on', '2012-11-01');
  expect(await undated('2012-11-01')).toEqual([ALL[2]]);
});
