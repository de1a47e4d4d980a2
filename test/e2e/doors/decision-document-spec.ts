/** A decision document stands wherever a text does: extracted, put right, and recorded, by either door. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DECISION_DOCUMENT_SCHEMA } from '#decision-document';
import { ApiClient, inPath, type ListBody } from '../api/api-client.js';
import { cli as anywhere, cliOver, type Outcome, temporaryFolder } from '../../support/cli.js';
import { TEXTS } from '../../support/seeds.js';

const SYMBOL = 'AG/RES. 1948 (XXXIII-O/03)';

interface Document {
  readonly title: string;
  readonly operative: readonly { readonly ref: string; readonly reports: readonly object[] }[];
}

/** With the report of op. 2.b due at a session, and another title. */
const putRight = (document: Document) => ({
  ...document,
  title: 'Fighting trafficking',
  operative: document.operative.map((one) =>
    one.ref === '2.b' ? { ...one, reports: one.reports.map((report) => ({ ...report, due: ['XXXV'] })) } : one,
  ),
});

const HAND_WRITTEN = {
  body: 'Lantern Guild',
  symbol: 'LG 7',
  session: 'XII',
  date: '2026-05-03',
  title: 'On lanterns',
  operative: [
    {
      ref: '1',
      text: 'Requests the Clerk to report to the Guild by the autumn.',
      directives: [{ verb: 'request', addressees: ['Clerk'] }],
      reports: [{ to: ['Lantern Guild'], due: '2026-09-22' }],
    },
  ],
};

/** What a register holds, but for who entered it and when. */
const contentOf = (exported: string): readonly unknown[] =>
  exported
    .split('\n')
    .filter((line) => line.includes('"type"'))
    .map((line) => {
      const { stream, type, data } = JSON.parse(line) as Readonly<Record<string, unknown>>;
      return { stream, type, data };
    });

describe('at the command line', () => {
  let folder: string;
  let cli: (...args: readonly string[]) => Promise<Outcome>;
  const file = (name: string, value: unknown): string => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify(value));
    return path;
  };
  const extracted = async (text: string = TEXTS.res1948): Promise<Document> =>
    JSON.parse((await anywhere('extract', text, '--json')).out) as Document;

  beforeEach(() => {
    folder = temporaryFolder();
    cli = cliOver(join(folder, 'data'));
  });

  it.each(Object.values(TEXTS))(
    '%s, extracted and recorded unchanged, gives the register that the text gives',
    async (path) => {
      const out = join(folder, 'out');
      await anywhere('extract', path, '--out', out);
      const said = ['--yes', '--on', '2006-01-01', '--draft', '--although', 'It is tried'] as const;
      const name = path.replace(/^.*\/(.*)\.txt$/, '$1.json');
      expect(await cli('record', join(out, name), ...said)).toMatchObject({ code: 0, err: '' });
      const other = cliOver(join(folder, 'other'));
      await other('record', path, ...said);
      const registers = [(await cli('export', '-')).out, (await other('export', '-')).out].map(contentOf);
      expect(registers[0]?.length).toBeGreaterThan(3);
      expect(registers[0]).toEqual(registers[1]);
    },
  );

  it('what a person put right is on record as theirs, with what the reader gave beside it', async () => {
    const right = file('right.json', putRight(await extracted()));
    expect(await cli('record', right, '--yes')).toMatchObject({ code: 0, err: '' });
    const shown = (await cli('show', `${SYMBOL} op. 2.b`)).out;
    expect(shown).toContain('record:      corrected; the reader gave request');
    expect(shown).toContain('XXXV');
    expect((await cli('show', `${SYMBOL} op. 3`)).out).toContain('record:      extracted');
    expect((await cli('ls', '--record', 'corrected', '--class', 'all')).out).toContain('1 mandates');
    expect((await cli('ls', '--record', 'extracted', '--class', 'all')).out).toContain('4 mandates');
    expect((await cli('show', SYMBOL)).out).toContain('record:      5 extracted, 1 corrected');
    expect((await cli('history', SYMBOL, '--json')).out).toContain('1 of 6 paragraphs corrected; title corrected');
    expect((await cli('verify')).code).toBe(0);
  });

  it('told twice it changes nothing; told otherwise it is not passed by', async () => {
    const document = await extracted();
    const right = file('right.json', putRight(document));
    await cli('record', right, '--yes');
    expect((await cli('record', right, '--yes')).out).toContain('on the register already');
    expect((await cli('record', TEXTS.res1948, '--yes')).out).toContain('on the register already');
    const otherwise = file('otherwise.json', { ...document, operative: document.operative.slice(1) });
    expect(await cli('record', otherwise, '--yes')).toMatchObject({
      code: 3,
      err: expect.stringContaining('text.recorded-otherwise'),
    });
  });

  it('a decision that has no text is written by hand', async () => {
    expect(await cli('record', file('guild.json', HAND_WRITTEN), '--yes')).toMatchObject({ code: 0, err: '' });
    expect((await cli('show', 'LG 7 op. 1')).out).toContain('record:      confirmed');
    expect((await cli('overdue', '--as-of', '2026-10-01')).out).toContain('1 past due');
  });

  it('several in one file are recorded each by itself', async () => {
    const both = file('both.json', [HAND_WRITTEN, { ...HAND_WRITTEN, symbol: 'LG 8', title: 'On wicks' }]);
    expect((await cli('record', both, '--yes')).out).toContain(`${both}#2: on the register as LG 8`);
  });

  it('what is wrong in it is told by its place, with what is allowed, and nothing is entered', async () => {
    const wrong = file('wrong.json', { ...HAND_WRITTEN, stage: 'final', titel: 'x' });
    const { code, err } = await cli('record', wrong, '--yes');
    expect(code).toBe(2);
    expect(err).toMatch(/document\.invalid: .*"titel".*\/stage must be one of "adopted", "draft"/);
    writeFileSync(wrong, '{ "body": "Lantern Guild", }');
    expect((await cli('record', wrong, '--yes')).err).toContain('document.json-invalid');
    expect(await cli('ls')).toMatchObject({ code: expect.any(Number), out: '' }); // there is no register yet
  });

  it('is the adopted wording of a draft', async () => {
    const adopted = { ...HAND_WRITTEN, body: 'OAS General Assembly', symbol: 'AG/RES. 4001 (XXXV-O/05)', session: 'XXXV', date: '2005-06-06' }; // prettier-ignore
    const draft = file('draft.json', { ...adopted, stage: 'draft', symbol: null, title: 'On wicks' });
    const { out } = await cli('record', draft, '--yes', '--draft', '--json');
    const { decision } = JSON.parse(out) as { readonly decision: string };
    const said = ['--symbol', adopted.symbol, '--on', adopted.date, '--text', file('adopted.json', adopted)] as const;
    expect(await cli('adopt', decision, ...said)).toMatchObject({ code: 0, err: '' });
    expect((await cli('show', adopted.symbol)).out).toContain('On lanterns');
  });

  it('the schema that is published is the one that is kept to', async () => {
    const published: unknown = JSON.parse(readFileSync('docs/decision-document.schema.json', 'utf8'));
    expect(published).toEqual(DECISION_DOCUMENT_SCHEMA);
    expect(JSON.parse((await anywhere('schema')).out)).toEqual(published);
  });
});

describe('over HTTP', () => {
  let api: ApiClient;
  beforeAll(async () => {
    api = await ApiClient.over();
  });
  afterAll(() => api.end());

  it('what an extraction answers is put right and posted back', async () => {
    const text = readFileSync(TEXTS.res1948, 'utf8');
    const { body: document } = await api.post<Document>('/extractions', { text });
    expect(document).toMatchObject({ source_text: text });
    const recorded = await api.post('/decisions', { document: putRight(document) });
    expect(recorded.status).toBe(201);
    const { body } = await api.get<ListBody>('/mandates?record=corrected&class=all');
    expect(body.items).toMatchObject([{ ref: `${SYMBOL} op. 2.b`, record: 'corrected' }]);
    const records = { extracted: 5, confirmed: 0, corrected: 1 };
    const { body: decision } = await api.get<{ readonly opening: string }>(`/decisions/${inPath(SYMBOL)}`);
    expect(decision).toMatchObject({ records });
    expect(decision.opening).toMatch(/REAFFIRMING that trafficking [^]*RESOLVES:$/);
    expect((await api.get<ListBody>('/decisions')).body.items).toMatchObject([{ records, opening: null }]);
    const shown = await api.get<{ readonly readAs: string }>(`/mandates/${inPath(`${SYMBOL} op. 2.b`)}`);
    expect(shown.body.readAs).toContain('report by Permanent Secretariat');
    expect((await api.post('/decisions', { document: putRight(document) })).status).toBe(200);
  });

  it('a document is taken as a file, and said to be confirmed', async () => {
    const bytes = Buffer.from(JSON.stringify({ ...HAND_WRITTEN, symbol: 'LG 9' })).toString('base64');
    const { status, body } = await api.post('/recordings', { name: 'guild.json', file: bytes, confirmed: true });
    expect([status, body]).toMatchObject([200, { decisions: [{ symbol: 'LG 9', already: false, refused: null }] }]);
  });

  it('what is wrong is told as by the other door', async () => {
    const wrong = await api.post<{ readonly code: string; readonly detail: string }>('/decisions', {
      document: { ...HAND_WRITTEN, stage: 'final' },
    });
    expect([wrong.status, wrong.body.code]).toEqual([400, 'document.invalid']);
    expect(wrong.body.detail).toContain('/stage must be one of "adopted", "draft"');
    for (const said of [{}, { text: 'x', document: HAND_WRITTEN }])
      expect((await api.post('/decisions', said)).status).toBe(422);
  });

  it('tells before it is recorded what a person put right, and when that falls due', async () => {
    const text = readFileSync(TEXTS.res2432, 'utf8');
    const { body: document } = await api.post<Document>('/extractions', { text });
    const { body } = await api.post<{ readonly would: readonly string[] }>('/decisions/preview', {
      document: { ...document, title: 'Another' },
      symbol: 'AG/RES. 2432 (XXXVIII-O/08)',
    });
    expect(body.would[0]).toMatch(/^Put right: title Another \(the reader: /);
    expect(body.would.filter((line) => /^op\. \S+ owes: /.test(line)).length).toBeGreaterThan(0);
    expect((await api.get(`/decisions/${inPath('AG/RES. 2432 (XXXVIII-O/08)')}`)).status).toBe(404);
  });

  it('serves the schema', async () => {
    expect((await api.get('/schemas/decision-document')).body).toEqual(DECISION_DOCUMENT_SCHEMA);
  });
});
