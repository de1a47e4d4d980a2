/** What becomes of decisions: drafts withdrawn, texts in other languages, corrigenda, amendments, repeal. Through both doors. */
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
const decision = async (ref: string, asOf: string) =>
  (await json<{ decision: object }>('show', ref, '--as-of', asOf)).decision;
const mandate = async (ref: string, asOf: string) =>
  (await json<{ mandates: object[] }>('show', ref, '--as-of', asOf)).mandates[0];
const written = (name: string, lines: readonly string[]): string => {
  const file = join(data, name);
  writeFileSync(file, lines.join('\n\n'));
  return file;
};

const SYMBOL = 'AG/RES. 2700 (XLII-O/12)';
const BY = 'AG/RES. 2551 (XL-O/10) op. 1';
/** That is older than what it decides of, which is in doubt. */
const MADE_UP = ['--although', 'Made up'] as const;
const english = [
  SYMBOL,
  'TERMS',
  '(Adopted at the fourth plenary session, held on June 5, 2012)',
  'THE GENERAL ASSEMBLY,',
  'RESOLVES:',
  '1. To instruct the General Secretariat to carry out the Work Plan.',
  '2. To request the Permanent Council to report to the General Assembly at its forty-third regular session.',
];
const spanish = [
  SYMBOL,
  'TÉRMINOS',
  '(Aprobada en la cuarta sesión plenaria, celebrada el 5 de junio de 2012)',
  'LA ASAMBLEA GENERAL,',
  'RESUELVE:',
  '1. Encomendar a la Secretaría General que ejecute el Plan de Trabajo.',
  '2. Solicitar al Consejo Permanente que informe a la Asamblea General en su cuadragésimo tercer período ordinario de sesiones.',
];

beforeAll(() => enterSeeds(data), 120_000);

describe('a text in another language', () => {
  it('of a decision on the register is one of its texts, and no duplicate', async () => {
    const first = await json<{ decision: string }>('record', written('en.txt', english), '--yes');
    const second = await json<{ decision: string; changed: boolean }>('record', written('es.txt', spanish), '--yes');
    expect(second.decision).toBe(first.decision);
    expect(await decision(SYMBOL, '2013-01-01')).toMatchObject({
      title: expect.stringMatching(/terms/i),
      texts: [{ language: 'en' }, { language: 'es' }],
    });
    expect((await mandatum('show', SYMBOL, '--as-of', '2013-01-01')).out).toMatch(/texts:\s+en, es/);
    const { mandates } = await json<{ mandates: object[] }>('show', `${SYMBOL} op. 2`, '--as-of', '2013-01-01');
    expect(mandates).toHaveLength(1);
  });

  it('in the same language is another decision under that symbol, and refused', async () => {
    const other = written(
      'en2.txt',
      english.map((line) => line.replace('Work Plan', 'Plan of Action')),
    );
    expect(await codeOf('record', other, '--yes')).toBe('symbol.taken');
  });
});

describe('a draft', () => {
  it('that is withdrawn proposes nothing any more, and is adopted no more', async () => {
    const text = english
      .filter((line) => !line.startsWith('(Adopted'))
      .map((line) => line.replace(SYMBOL, 'DRAFT RESOLUTION').replace('Work Plan', 'Plan'));
    const { decision: id } = await json<{ decision: string }>(
      'record',
      written('draft.txt', text),
      '--draft',
      '--on',
      '2012-05-01',
      '--session',
      'oas-ga/regular/42',
      '--yes',
    );
    expect(await decision(id, '2012-05-02')).toMatchObject({ status: 'draft' });
    await json('withdraw', id, '--reason', 'merged with another', '--on', '2012-05-10');
    expect(await decision(id, '2012-05-11')).toMatchObject({
      status: 'withdrawn',
      paragraphs: [{ mandates: [] }, { mandates: [] }],
    });
    expect(await codeOf('adopt', id, '--symbol', 'AG/RES. 2701 (XLII-O/12)', '--on', '2012-06-05')).toBe(
      'decision.withdrawn',
    );
    expect(await codeOf('withdraw', SYMBOL, '--reason', 'no', '--on', '2012-06-06')).toBe('decision.already-adopted');
  });
});

describe('another wording of a draft', () => {
  const words = (...paragraphs: readonly string[]) => [
    'DRAFT RESOLUTION',
    'WATER',
    'THE GENERAL ASSEMBLY,',
    'RESOLVES:',
    ...paragraphs.map((paragraph, index) => `${index + 1}. ${paragraph}`),
  ];
  const plan = 'To instruct the General Secretariat to carry out the Plan on Water.';
  const report =
    'To request the Permanent Council to report to the General Assembly at its forty-third regular session.';
  const thanks = 'To thank the Government of Chile for its hospitality during the Meeting on Rivers.';
  const fund = 'To establish a voluntary fund for wells in rural schools.';

  it('keeps where each paragraph stood, before which committee it is, and what limits which paragraph', async () => {
    const { decision: id } = await json<{ decision: string }>(
      ...['record', written('first.txt', words(thanks, plan, report)), '--draft', '--on', '2012-05-01', '--yes'],
      ...['--session', 'oas-ga/regular/42', '--committee', 'CAJP'],
    );
    await json(
      'reserve',
      id,
      '--by',
      'Chile',
      '--kind',
      'reservation',
      '--paragraph',
      '3',
      '--text',
      'No.',
      '--on',
      '2012-05-02',
    );
    await json(
      'reserve',
      id,
      '--by',
      'Peru',
      '--kind',
      'reservation',
      '--paragraph',
      '1',
      '--text',
      'No.',
      '--on',
      '2012-05-02',
    );
    await json('reword', id, '--text', written('second.txt', words(fund, report, plan)), '--on', '2012-05-10');
    const map = [
      { former: null, latter: '1' },
      { former: '3', latter: '2' },
      { former: '2', latter: '3' },
      { former: '1', latter: null },
    ];
    expect(await decision(id, '2012-05-11')).toMatchObject({
      status: 'draft',
      committee: { actor: 'committee-on-juridical-and-political-affairs' },
      texts: [
        { stage: 'draft', map: [] },
        { stage: 'draft', map },
      ],
      reservations: [{ by: 'Chile', paragraphs: ['2'] }],
    });
    expect(await decision(id, '2012-05-09')).toMatchObject({
      texts: [{ map: [] }],
      reservations: [
        { by: 'Chile', paragraphs: ['3'] },
        { by: 'Peru', paragraphs: ['1'] },
      ],
    });
    const onBoth = ['--kind', 'statement', '--paragraph', '1', '--paragraph', '2', '--text', 'Nor we.'];
    await json('reserve', id, '--by', 'Brazil', ...onBoth, '--on', '2012-05-11');
    await json('unreserve', id, '--by', 'Brazil', '--paragraph', '1', '--on', '2012-05-14');
    const brazil = expect.objectContaining({ by: 'Brazil', paragraphs: ['1', '2'] });
    const left = expect.objectContaining({ by: 'Brazil', paragraphs: ['2'] });
    expect(await decision(id, '2012-05-13')).toMatchObject({ reservations: [{ by: 'Chile' }, brazil] });
    expect(await decision(id, '2012-05-14')).toMatchObject({ reservations: [{ by: 'Chile' }, left] });
    expect((await mandatum('unreserve', id, '--by', 'Brazil', '--paragraph', '1', '--on', '2012-05-15')).err).toMatch(
      /^reservation\.unknown: /,
    );
    const { out } = await mandatum('show', id, '--as-of', '2012-05-11');
    expect(out).toMatch(/committee:\s+CAJP/);
    expect(out).toMatch(/paragraphs:\s+1 is new, 2 was 3, 3 was 2, 1 left out/);
    expect((await mandatum('history', id)).out).toMatch(/draft wording added: op\. 1\s+is new/);
    await json('adopt', id, '--symbol', 'AG/RES. 2702 (XLII-O/12)', '--on', '2012-06-05');
    expect(await codeOf('reword', id, '--text', written('third.txt', words(plan)), '--on', '2012-05-12')).toBe(
      'decision.already-adopted',
    );
  });
});

describe('an adopted decision', () => {
  it('tells how it was adopted, with the counts of a vote, once somebody has said so', async () => {
    expect(await decision(SYMBOL, '2012-08-01')).toMatchObject({ manner: null });
    const said = ['--said', 'Record of the fourth plenary session', '--on', '2012-06-05'] as const;
    expect(await codeOf('adopted', SYMBOL, '--how', 'consensus', '--against', '1', ...said)).toBe(
      'adoption.not-by-vote',
    );
    const vote = ['--how', 'recorded-vote', '--in-favour', '20', '--against', '3', '--abstaining', '1'] as const;
    await json('adopted', SYMBOL, ...vote, ...said);
    expect(await json('adopted', SYMBOL, ...vote, ...said)).toMatchObject({ changed: false });
    expect(await decision(SYMBOL, '2012-08-01')).toMatchObject({ manner: { how: 'recorded-vote', inFavour: 20 } });
    expect((await mandatum('show', SYMBOL)).out).toContain('by a recorded vote, 20 in favour, 3 against, 1 abstaining');
  });

  it('keeps its corrigenda and amendments', async () => {
    await json(
      'corrigendum',
      SYMBOL,
      '--document',
      'AG/doc.1 corr. 1',
      '--what',
      'op. 2',
      '--language',
      'es',
      '--on',
      '2012-07-01',
    );
    await json('revise', SYMBOL, '--what', 'the date', ...MADE_UP, '--by', BY, '--on', '2012-08-01');
    expect(await decision(SYMBOL, '2012-08-01')).toMatchObject({
      corrigenda: [{ document: 'AG/doc.1 corr. 1', languages: ['es'] }],
      amendments: [{ by: { paragraph: '1' } }],
    });
    expect(await decision(SYMBOL, '2012-06-30')).toMatchObject({ corrigenda: [], amendments: [] });
  });

  it('that is repealed ends its mandates, but for those that are kept; a retraction gives all back', async () => {
    const repealed = await json<{ entries: { id: string; stream: string }[] }>(
      'repeal',
      SYMBOL,
      ...MADE_UP,
      '--by',
      BY,
      '--keep',
      `${SYMBOL} op. 2`,
      '--on',
      '2012-09-01',
    );
    expect(await decision(SYMBOL, '2012-09-01')).toMatchObject({ status: 'repealed', repealedBy: { paragraph: '1' } });
    expect(await mandate(`${SYMBOL} op. 1`, '2012-09-01')).toMatchObject({ validity: 'terminated' });
    expect(await mandate(`${SYMBOL} op. 2`, '2012-09-01')).toMatchObject({ validity: 'in-force' });
    const head = repealed.entries.find(({ stream }) => stream.startsWith('decision-'))?.id ?? '';
    await json('retract', head, '--reason', 'another decision', '--yes');
    expect(await decision(SYMBOL, '2012-09-01')).toMatchObject({ status: 'adopted' });
    expect(await mandate(`${SYMBOL} op. 1`, '2012-09-01')).toMatchObject({ validity: 'in-force' });
  });

  it('loses the reservations that a delegation takes back, by HTTP as well', async () => {
    const api = await ApiClient.over(data);
    try {
      const path = `/decisions/${inPath(SYMBOL)}`;
      await api.post(`${path}/reservations`, {
        by: 'Brazil',
        kind: 'reservation',
        paragraphs: ['2'],
        text: 'Not so.',
        on: '2012-06-05',
      });
      expect(await api.post(`${path}/reservation-withdrawals`, { by: 'Brazil', on: '2014-01-01' })).toMatchObject({
        body: { changed: true },
      });
      expect(await api.post(`${path}/reservation-withdrawals`, { by: 'Brazil', on: '2014-01-01' })).toMatchObject({
        body: { code: 'reservation.unknown' },
      });
      expect(await api.post(`${path}/repeal`, { by: BY, on: '2015-01-01', although: 'Made up' })).toMatchObject({
        body: { changed: true },
      });
      expect(await decision(SYMBOL, '2013-12-31')).toMatchObject({ reservations: [{ by: 'Brazil' }] });
      expect(await decision(SYMBOL, '2014-01-01')).toMatchObject({ reservations: [] });
      const told = async (op: number) =>
        (await mandatum('history', `${SYMBOL} op. ${op}`, '--as-of', '2014-01-01')).out;
      expect(await told(2)).toMatch(/reservation by Brazil[^]*reservation of Brazil/);
      expect(await told(1)).not.toContain('Brazil');
      expect(await mandate(`${SYMBOL} op. 2`, '2015-01-01')).toMatchObject({ validity: 'terminated' });
    } finally {
      await api.end();
    }
  });
});
