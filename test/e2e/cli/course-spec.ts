/** How mandates are carried out, through both doors and on both axes: progress, returns, responsibility, funds, one delivery for several. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cliOver, temporaryFolder } from '../../support/cli.js';
import { enterSeeds } from '../../support/seeds.js';
import { ApiClient, inPath } from '../api/api-client.js';

const data = temporaryFolder();
const mandatum = cliOver(data);
const json = async <T>(...args: readonly string[]): Promise<T> => {
  const { out, err } = await mandatum(...args, '--json');
  if (err !== '') throw new Error(err);
  return JSON.parse(out) as T;
};
const codeOf = async (...args: readonly string[]) => (await mandatum(...args)).err.split(':')[0];
const shown = async (ref: string, asOf: string, ...more: readonly string[]) =>
  (await json<{ mandates: { id: string }[] }>('show', ref, '--as-of', asOf, ...more)).mandates[0];

const R2551 = 'AG/RES. 2551 (XL-O/10) op. 3';
const R2432 = 'AG/RES. 2432 (XXXVIII-O/08) op. 6';
const R2456 = 'AG/RES. 2456 (XXXIX-O/09) op. 9';
const BY = 'AG/RES. 2551 (XL-O/10) op. 1';

beforeAll(() => enterSeeds(data), 120_000);

describe('a delivery', () => {
  it('is in progress, claimed, returned and claimed again', async () => {
    await json('progress', R2551, '--what', 'A timetable', '--on', '2010-09-01');
    expect(await shown(R2551, '2010-09-01')).toMatchObject({
      delivery: 'in-progress',
      progress: [{ what: 'A timetable' }],
    });
    await json('claim', R2551, '--evidence', 'A note', '--on', '2011-01-01', '--as', 'Ana');
    await json('evidence', 'add', R2551, '--evidence', 'A drawing', '--on', '2011-01-02', '--as', 'Ana');
    expect(await codeOf('return', R2551, '--basis', 'It shows nothing', '--on', '2011-02-01', '--as', 'Ana')).toBe(
      'fulfilment.self-returned',
    );
    await json('return', R2551, '--basis', 'It shows nothing', '--on', '2011-02-01', '--as', 'Ben');
    expect(await shown(R2551, '2011-02-01')).toMatchObject({
      validity: 'in-force',
      delivery: 'returned',
      claim: null,
      evidence: [],
      returned: [{ evidence: 'A note', brought: [{ evidence: 'A drawing', by: 'Ana' }], returnedBy: 'Ben' }],
    });
    const { out: page } = await mandatum('show', R2551, '--as-of', '2011-02-01');
    expect(page).toMatch(/returned: +A note .*\nwith it: +A drawing \(of 2011-01-02, brought by Ana\)/);
    expect(await shown(R2551, '2011-01-31')).toMatchObject({ delivery: 'claimed' });
    await json('claim', R2551, '--evidence', 'A report', '--on', '2011-05-01', '--as', 'Ana');
    expect(await shown(R2551, '2011-05-01')).toMatchObject({ delivery: 'claimed', claim: { evidence: 'A report' } });
    const note = ['--evidence', 'The minutes', '--link', 'https://example.org/1', '--on', '2011-05-02', '--as', 'Ben'];
    await json('evidence', 'add', R2551, ...note);
    await json('evidence', 'add', R2551, '--evidence', 'A photograph', '--on', '2011-05', '--as', 'Ana');
    expect(await shown(R2551, '2011-06-01')).toMatchObject({
      claim: { evidence: 'A report' },
      evidence: [
        { evidence: 'The minutes', link: 'https://example.org/1', by: 'Ben', on: '2011-05-02' },
        { evidence: 'A photograph', link: null, by: 'Ana', on: '2011-05' },
      ],
    });
    expect((await mandatum('history', R2551)).out).toContain('fulfilment returned');
  });

  it('may be that of several mandates, all of which stay in force', async () => {
    expect(await json('join', R2432, R2456, '--basis', 'Working group', '--on', '2009-09-01')).toMatchObject({
      changed: true,
    });
    expect(await shown(R2456, '2009-09-01')).toMatchObject({
      validity: 'in-force',
      jointWith: [(await shown(R2432, '2009-09-01'))?.id],
    });
    expect(await json('history', R2456)).toMatchObject({
      entries: expect.arrayContaining([
        expect.objectContaining({ what: `carried out together with ${R2432}: Working group` }),
      ]),
    });
    await json('claim', R2456, '--evidence', 'One meeting', '--on', '2010-01-01', '--as', 'Ana');
    expect(await shown(R2432, '2010-01-01')).toMatchObject({ delivery: 'claimed', claim: { evidence: 'One meeting' } });
  });

  it('makes none joint with itself, where one goes on in the other', async () => {
    const [former, latter] = ['AG/RES. 1948 (XXXIII-O/03) op. 3', 'AG/RES. 2118 (XXXV-O/05) op. 6'];
    const home = (await shown(former, '2005-07-01'))?.id;
    await json('join', former, latter, '--basis', 'Working group', '--on', '2005-07-01');
    await json('renew', former, '--by', latter, '--on', '2005-06-08');
    expect(await shown(former, '2005-07-02')).not.toMatchObject({ jointWith: expect.arrayContaining([home]) });
  });
});

describe('who is responsible', () => {
  it('is told of any day', async () => {
    await json(
      'assign',
      R2432,
      '--to',
      'Permanent Council',
      '--role',
      'lead',
      '--document',
      'CP/doc.1',
      '--on',
      '2008-07-01',
    );
    await json(
      'assign',
      R2432,
      '--to',
      'General Secretariat',
      '--role',
      'lead',
      '--instead-of',
      'Permanent Council',
      '--on',
      '2009-07-01',
    );
    expect(await shown(R2432, '2008-06-30')).toMatchObject({ responsible: [] });
    expect(await shown(R2432, '2009-06-30')).toMatchObject({
      responsible: [{ name: 'Permanent Council', role: 'lead', document: 'CP/doc.1', on: '2008-07-01' }],
    });
    expect(await shown(R2432, '2009-07-01')).toMatchObject({ responsible: [{ name: 'General Secretariat' }] });
    expect(await codeOf('unassign', R2432, '--from', 'Permanent Council', '--on', '2009-08-01')).toBe(
      'responsibility.not-assigned',
    );
    const { err } = await mandatum('unassign', R2432, '--from', 'Permanent Council', '--on', '2009-07-01');
    expect(err).toBe('');
    const again = ['assign', R2432, '--to', 'General Secretariat', '--role', 'lead', '--on'];
    expect(await codeOf(...again, '2010-07-01')).toBe('mandate.told-otherwise');
    expect(await json(...again, '2009-07-01')).toMatchObject({ changed: false });
    expect((await mandatum('history', R2432, '--json')).out).toContain('Permanent Council (OAS) responsible no more');
    expect((await mandatum('show', R2432, '--as-of', '2009-06-30')).out).toContain(
      'responsible: Permanent Council (lead, since 2008-07-01, by CP/doc.1)',
    );
  });
});

describe('funds', () => {
  it('are what the text says, until they are secured or lost', async () => {
    await json('fund', R2456, '--source', 'A grant', '--on', '2009-10-01');
    await json('unfund', R2456, '--reason', 'The grant ended', '--on', '2010-10-01');
    for (const on of ['2009-09-01', '2010-01-01'])
      expect(await codeOf('fund', R2456, '--source', 'A grant', '--on', on)).toBe('mandate.told-otherwise');
    const stands = async (day: string) =>
      ((await shown(R2456, day)) as unknown as { fundingStatus: string }).fundingStatus;
    expect([await stands('2009-09-30'), await stands('2009-10-01'), await stands('2010-10-01')]).toEqual([
      'subject-to-funds',
      'funded',
      'unfunded',
    ]);
  });
});

describe('what is called to mind', () => {
  it('is reiterated or amended by a paragraph', async () => {
    await json('reiterate', R2456, '--by', BY, '--on', '2010-06-08');
    await json(
      'amend',
      R2432,
      '--what',
      'Whom it asks',
      '--addressee',
      'General Secretariat',
      '--by',
      BY,
      '--on',
      '2010-06-08',
    );
    expect(await shown(R2456, '2010-06-08')).toMatchObject({
      reiteratedBy: [{ by: { paragraph: '1' }, inBulk: false }],
      renewedBy: [],
    });
    expect(await shown(R2432, '2010-06-08')).toMatchObject({
      addressees: [{ name: 'General Secretariat' }],
      amendments: [{ what: 'Whom it asks' }],
    });
    expect(await shown(R2432, '2010-06-07')).toMatchObject({ amendments: [] });
  });

  it('is reaffirmed by the decision and from a list, what nobody knows is named', async () => {
    const list = join(data, 'list.txt');
    writeFileSync(list, ['# as sent by the Council', R2432, 'AG/RES. 9999 (XL-O/10) op. 1', ''].join('\n'));
    const told = ['renew', '--by', BY, '--on', '2010-06-09'];
    expect(await codeOf(...told, '--yes')).toBe('reaffirmation.nothing-named');
    expect(await codeOf(...told, '--list', list, '--yes')).toBe('reaffirmation.unresolved');
    const before = await shown(R2432, '2010-06-09');
    expect(await json(...told, '--list', list, '--skip-unknown', '--yes')).toMatchObject({ changed: true });
    expect(await shown(R2432, '2010-06-09')).toMatchObject({
      ...before,
      reiteratedBy: [{ inBulk: true }],
      revision: expect.any(Number),
    });
    const all = await json<{ entries: object[] }>(...told, '--decision', 'AG/RES. 2432 (XXXVIII-O/08)', '--yes');
    expect(all.entries.length).toBeGreaterThan(3);
  });

  it('is entered over HTTP as well', async () => {
    const api = await ApiClient.over(data);
    try {
      const path = `/mandates/${inPath(R2551)}`;
      expect((await api.post(`${path}/reiterations`, { by: BY, on: '2011-06-01' })).body).toMatchObject({
        changed: true,
      });
      expect((await api.post(`${path}/funding`, { source: 'A grant', on: '2011-06-01' })).body).toMatchObject({
        changed: true,
      });
      expect(
        (
          await api.post(`${path}/responsibilities`, {
            actor: 'General Secretariat',
            role: 'support',
            on: '2011-06-01',
          })
        ).body,
      ).toMatchObject({ changed: true });
      expect((await api.get(`${path}?asOf=2011-06-01`)).body).toMatchObject({
        fundingStatus: 'funded',
        responsible: [{ role: 'support' }],
      });
      const listed = { by: BY, list: R2551, on: '2011-06-02' };
      expect((await api.post('/reaffirmations', listed)).body).toMatchObject({ changed: true });
      expect((await api.post('/reaffirmations', { ...listed, list: 'nothing' })).body).toMatchObject({
        code: 'reaffirmation.unresolved',
      });
    } finally {
      await api.end();
    }
  });
});
