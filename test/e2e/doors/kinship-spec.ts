/** Evidence in texts, and mandates that ask the same: proposed to both doors, and a person's word on them. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Comparison, type Evidence, type Overlaps } from '#register';
import { cliOver, temporaryFolder } from '../../support/cli.js';
import { CALENDAR, TEXTS } from '../../support/seeds.js';
import { ApiClient, inPath } from '../api/api-client.js';

const data = temporaryFolder();
const mandatum = cliOver(data);
const done = async (...args: readonly string[]): Promise<string> => {
  const { code, out, err } = await mandatum(...args);
  if (code !== 0) throw new Error(err);
  return out;
};
const json = async <T>(...args: readonly string[]): Promise<T> => JSON.parse(await done(...args, '--json')) as T;
const proposedFor = async (ref: string, ...args: readonly string[]) =>
  (await json<Evidence>('evidence', 'ls', '--limit', '200', ...args)).items.filter((one) => one.ref === ref);

const CONVENE = 'AG/RES. 2118 (XXXV-O/05) op. 3';
const REPORT = 'AG/RES. 1948 (XXXIII-O/03) op. 2.b';
const PLAN = 'AG/RES. 2456 (XXXIX-O/09) op. 3';

let api: ApiClient;
beforeAll(async () => {
  await done('sessions', 'import', CALENDAR, '--body', 'OAS General Assembly');
  await done('record', TEXTS.res1948, '--yes');
  await done('record', TEXTS.draft2118, '--yes', '--draft', '--on', '2005-05-24', '--session', 'oas-ga/regular/35');
  await done('adopt', 'FIGHTING THE CRIME OF TRAFFICKING IN PERSONS', '--symbol', 'AG/RES. 2118 (XXXV-O/05)', '--on', '2005-06-07'); // prettier-ignore
  await done('record', TEXTS.res2432, '--yes', '--symbol', 'AG/RES. 2432 (XXXVIII-O/08)');
  await done('record', TEXTS.res2456, '--yes', '--symbol', 'AG/RES. 2456 (XXXIX-O/09)');
}, 120_000);

describe('overlaps', () => {
  it('are told of a text before it is recorded, by either door', async () => {
    const pair = ['AG/RES. 2456 (XXXIX-O/09) op. 9', expect.stringMatching(/ op\. 7$/), 'oas-ga/regular/41'];
    const found = await json<Overlaps>('overlaps', TEXTS.draft2551);
    expect(found.items.map(({ one, other, session }) => [other.ref, one.ref, session])).toEqual([pair]);
    expect(found.items[0]?.one.text).toMatch(/^To request the Permanent Council to report/);
    expect(await done('overlaps', TEXTS.draft2551)).toMatch(
      / op\. 7 and AG\/RES\. 2456 \(XXXIX-O\/09\) op\. 9 \(in-force\), both of Permanent Council/,
    );
    expect(
      await done('record', TEXTS.draft2551, '--yes', '--draft', '--on', '2010-05-27', '--session', 'oas-ga/regular/40'),
    ).toMatch(/Overlap \(\d\d\): \S+ op\. 7 and AG/);
    api = await ApiClient.over(data);
    const over = await api.post<Overlaps>('/overlaps', { text: readFileSync(TEXTS.draft2551, 'utf8') });
    expect(over.body.items.map(({ one, other, session }) => [other.ref, one.ref, session])).toContainEqual(pair);
  });
  it('are told of a decision on the register, and the ten mandates of an annex are not each other’s', async () => {
    const { body } = await api.get<Overlaps>(`/overlaps/${inPath('AG/RES. 2456 (XXXIX-O/09)')}?asOf=2010-06-01`);
    expect(body.items.map(({ one, other }) => [one.ref, other.ref])).toEqual([
      ['AG/RES. 2456 (XXXIX-O/09) op. 9', expect.stringMatching(/^draft .* op\. 7$/)],
    ]);
  });
});

describe('two texts', () => {
  it('are compared by either door, as of two days where that is asked', async () => {
    const [former, latter] = ['AG/RES. 1948 (XXXIII-O/03)', 'AG/RES. 2118 (XXXV-O/05)'];
    const found = await json<Comparison>('compare', former, latter);
    expect(found).toMatchObject({ same: 0, changed: 1, leftOut: 5, added: 6, former: { ref: former, paragraphs: 6 } });
    expect(found.paragraphs.find(({ what }) => what === 'changed')).toMatchObject({ former: '3', latter: '6' });
    expect(await done('compare', former, latter)).toContain('op. 3, now op. 6');
    const { body } = await api.get<Comparison>(`/comparisons/${inPath(former)}/${inPath(latter)}`);
    expect(body).toEqual(found);
    const draft = await json<Comparison>('compare', latter, latter, '--former-as-of', '2005-05-25');
    expect(draft).toMatchObject({ same: 7, changed: 0, former: { asOf: '2005-05-25' } });
    const before = String((await json<{ seq: number }>('health')).seq);
    const right = ['correct', `${latter} op. 5`, '--text', 'As the corrigendum has it', '--reason', 'corr.1', '--yes'];
    await done(...right);
    expect(await json<Comparison>('compare', latter, latter, '--former-known-at', before)).toMatchObject({
      same: 6,
      former: { knownAt: { seq: Number(before) } },
      latter: { knownAt: null },
    });
    const known = await api.get<Comparison>(`/comparisons/${inPath(latter)}/${inPath(latter)}?formerKnownAt=${before}`);
    expect(known.body.same).toBe(6);
    expect(await json<Comparison>('compare', TEXTS.res1948, former)).toMatchObject({ same: 6, former: { asOf: null } });
    expect((await mandatum('compare', former, 'AG/RES. 1 (I-O/71)')).err).toContain('ref.unknown');
  });
});

describe('evidence', () => {
  afterAll(() => api.end());

  it('is proposed with the words that it rests on, and counts for nothing', async () => {
    const [report] = await proposedFor(REPORT);
    expect(report).toMatchObject({
      kind: 'report-received',
      said: {
        symbol: 'AG/RES. 2118 (XXXV-O/05)',
        place: 'preamble/1',
        documents: ['CP/doc.4023/05'],
        on: '2005-06-07',
      },
      due: '',
    });
    expect(report?.said.words).toMatch(/^HAVING SEEN the Annual Report/);
    expect((await proposedFor(CONVENE)).map(({ kind }) => kind)).toContain('meeting-held');
    const shown = await json<{ mandates: { delivery: string }[] }>('show', CONVENE);
    expect(shown.mandates[0]).toMatchObject({ delivery: 'no-information' });
    const { body } = await api.get<Evidence>(`/evidence?decision=${inPath('AG/RES. 2118 (XXXV-O/05)')}`);
    expect(body.items.map(({ ref }) => ref)).toContain(REPORT);
  });

  it('becomes an ordinary entry once a person confirms it, and is proposed no more', async () => {
    const [report] = await proposedFor(REPORT);
    await done('evidence', 'confirm', report?.id ?? '', '--on', '2005-05');
    const shown = await json<{ mandates: { obligations: { status: string; discharge: { document: string } }[] }[] }>('show', REPORT); // prettier-ignore
    expect(shown.mandates[0]?.obligations).toMatchObject([
      { status: 'received', discharge: { document: 'CP/doc.4023/05' } },
    ]);
    expect(await proposedFor(REPORT)).toEqual([]);
    const again = await mandatum('evidence', 'confirm', report?.id ?? '');
    expect(again.err).toContain('evidence.unknown');
  });

  it('dismissed stays dismissed, as known since then, until that is taken back', async () => {
    const before = (await json<Evidence>('evidence', 'ls')).knownAt.seq;
    const [meeting] = (await proposedFor(CONVENE)).filter(({ kind }) => kind === 'meeting-held');
    const { body } = await api.post('/evidence/dismissals', { proposals: [meeting?.id], reason: 'another meeting' });
    expect(body.entries).toHaveLength(1);
    const ids = async (...args: string[]) => (await proposedFor(CONVENE, ...args)).map(({ id }) => id);
    expect(await ids()).not.toContain(meeting?.id);
    expect(await ids('--known-at', String(before))).toContain(meeting?.id);
    await done('retract', body.entries[0]?.id ?? '', '--reason', 'it was that meeting', '--yes');
    expect(await ids()).toContain(meeting?.id);
  });

  it('is confirmed in bulk from a score on, once for each mandate, after it was shown', async () => {
    const unseen = await mandatum('evidence', 'confirm', '--above', '20');
    expect(unseen.err).toContain('entry.unconfirmed');
    await done('evidence', 'confirm', '--above', '20', '--yes');
    for (const ref of [CONVENE, PLAN]) expect(await proposedFor(ref)).toEqual([]);
    const shown = await json<{ mandates: { delivery: string; claim: { evidence: string; on: string } }[] }>('show', CONVENE); // prettier-ignore
    expect(shown.mandates[0]).toMatchObject({ delivery: 'claimed', claim: { on: expect.stringMatching(/^\.\.\//) } });
    expect((await mandatum('evidence', 'confirm')).err).toContain('evidence.nothing-named');
  });
});

describe('a report of which a text leaves open when it comes', () => {
  it('may have come before the last session that can be meant; one that is asked for at a session comes to that', async () => {
    const mandatum = cliOver(temporaryFolder());
    const done = async (...args: readonly string[]) => {
      const { code, out, err } = await mandatum(...args);
      if (code !== 0) throw new Error(err);
      return out;
    };
    const folder = temporaryFolder();
    const record = async (symbol: string, session: string, on: string, ...words: readonly string[]) => {
      const path = join(folder, `${session}.txt`);
      writeFileSync(path, ['AG/RES.', 'FERRIES OF THE HEMISPHERE', 'THE GENERAL ASSEMBLY,', ...words].join('\n\n'));
      await done('record', path, '--yes', '--symbol', symbol, '--session', `oas-ga/regular/${session}`, '--on', on);
    };
    await done('sessions', 'import', CALENDAR, '--body', 'OAS General Assembly');
    await record(
      'AG/RES. 2600 (XL-O/10)',
      '40',
      '2010-06-08',
      'RESOLVES:',
      '1. To request the Secretary General to include information on the ferries of the Hemisphere in his next report.',
      '2. To request the Secretary General to report to the General Assembly at its forty-second regular session on the ferries of the Hemisphere.',
    );
    await record(
      'AG/RES. 2700 (XLI-O/11)',
      '41',
      '2011-06-07',
      'HAVING SEEN the report of the Secretary General on the ferries of the Hemisphere,',
      'RESOLVES:',
      '1. To urge member states to keep their ferries.',
    );
    const { items } = JSON.parse(await done('evidence', 'ls', '--above', '0', '--json')) as Evidence;
    expect(items.map(({ ref, said }) => [ref, said.symbol])).toEqual([
      ['AG/RES. 2600 (XL-O/10) op. 1', 'AG/RES. 2700 (XLI-O/11)'],
    ]);
  });
});
