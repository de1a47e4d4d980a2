/** A text on file is read anew, and a mandate entered from no text at all. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { CorrectHead, CorrectParagraphs } from '#decision/application';
import { cliOver, temporaryFolder } from '../../support/cli.js';
import { openRegister } from '../../support/open-register.js';
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

const R1948 = 'AG/RES. 1948 (XXXIII-O/03)';
interface Shown {
  readonly verb: string;
  readonly text: string;
  readonly record: string;
  readonly class: string;
  readonly addressees: readonly { readonly name: string }[];
  readonly obligations: readonly { readonly id: string; readonly due: { readonly windowEndsOn: string | null } }[];
}
const shown = async (ref: string, ...more: readonly string[]) =>
  (await json<{ mandates: readonly Shown[] }>('show', ref, ...more)).mandates[0];

beforeAll(async () => {
  await enterSeeds(data);
}, 120_000);

const decisionOf = async (): Promise<string> =>
  (await json<{ mandates: { decision: string }[] }>('show', `${R1948} op. 3`)).mandates[0]?.decision ?? '';

/** As an older reader would have read it. */
const readWorse = async () => {
  const decision = await decisionOf();
  const register = await openRegister(data);
  const paragraphs = [
    { paragraph: '3', correction: { directives: { '1': { addressees: [] } }, obligations: { '1': null } } },
    { paragraph: '4', correction: { directives: { '1': { verb: 'urge', class: 'exhortation' as const } } } },
  ];
  const corrections = { decision, paragraphs, basis: 'reading' as const, reason: 'as read in those days' };
  await register.commands.execute(new CorrectParagraphs(corrections, [], { commandId: 'worse', by: 'reader' }));
  await register.close();
};

/** As an older reader would have taken the head of its page for the title. */
const readTitleWorse = async () => {
  const decision = await decisionOf();
  const register = await openRegister(data);
  const right = { decision, head: { title: 'A page' }, basis: 'reading' as const, reason: 'as read in those days' };
  await register.commands.execute(new CorrectHead(right, { commandId: 'worse title', by: 'reader' }));
  await register.close();
};

describe('reading a text anew', () => {
  let before: Shown | undefined;

  it('says nothing where the reader reads what stands', async () => {
    expect(await json('reread', R1948, '--yes')).toMatchObject({ changed: false });
    before = await shown(`${R1948} op. 3`);
  });

  it('offers the difference, paragraph by paragraph', async () => {
    await readWorse();
    expect((await shown(`${R1948} op. 3`))?.obligations).toEqual([]);
    const { out, err } = await mandatum('reread', R1948);
    expect(err).toMatch(/^entry\.unconfirmed/);
    expect(out).toMatch(/Enters: op\. 3 read anew: addressed to /);
    expect(out).toMatch(/Enters: op\. 4 read anew: verb instruct/);
    expect((await shown(`${R1948} op. 3`))?.obligations).toEqual([]);
  });

  it('never overwrites what a person has put right', async () => {
    const why = ['--reason', 'The official text says so', '--yes'];
    await json('correct', `${R1948} op. 4`, '--verb', 'request', '--addressee', 'Permanent Council', ...why);
    await json('reread', R1948, '--only', 'op. 3', '--only', 'title', '--skip', 'title', '--yes');
    expect((await shown(`${R1948} op. 4`))?.class).toBe('exhortation');
    await json('reread', R1948, '--yes');
    expect(await shown(`${R1948} op. 4`)).toMatchObject({
      verb: 'request',
      class: 'mandate',
      record: 'corrected',
      addressees: [{ name: 'Permanent Council' }],
    });
    const { revision: _, ...now } = { revision: 0, ...(await shown(`${R1948} op. 3`)) };
    const { revision: __, ...then } = { revision: 0, ...before };
    expect(now).toEqual(then);
    expect(await json('reread', R1948, '--yes')).toMatchObject({ changed: false });
  });

  it('takes and leaves only what can differ', async () => {
    expect(await codeOf('reread', R1948, '--only', 'op. 33', '--yes')).toBe('paragraph.unknown');
    expect(await codeOf('reread', R1948, '--skip', 'date', '--yes')).toBe('paragraph.unknown');
  });

  it('offers the title as well, unless a person has said it', async () => {
    const title = async (...more: readonly string[]) =>
      (await json<{ mandates: { title: string | null }[] }>('show', `${R1948} op. 3`, ...more)).mandates[0]?.title;
    const right = await title();
    await readTitleWorse();
    expect(await title()).toBe('A page');
    const { out } = await mandatum('reread', R1948);
    expect(out).toMatch(/Enters: title read anew: FIGHTING THE CRIME/);
    await json('reread', R1948, '--only', 'title', '--yes');
    expect(await title()).toBe(right);
    await json('correct-decision', R1948, '--title', 'Trafficking in persons', '--reason', 'So it is printed', '--yes');
    expect(await title()).toBe('Trafficking in persons');
    expect(await json('reread', R1948, '--yes')).toMatchObject({ changed: false });
    const again = await json(
      'correct-decision',
      R1948,
      '--title',
      'Trafficking in persons',
      '--reason',
      'So it is printed',
      '--yes',
    );
    expect(again).toMatchObject({ changed: false });
    expect(await title('--as-of', '2003-06-11')).toBe('Trafficking in persons');
    const { out: told } = await mandatum('history', R1948);
    const [number = ''] = /(?<=#)\d+(?=.*title\s+corrected)/.exec(told.replaceAll(/\n(?!#)/g, ' ')) ?? [];
    await json('retract', number, '--reason', 'It is printed otherwise', '--yes');
    expect(await title()).toBe(right);
    expect(await title('--known-at', number)).toBe('Trafficking in persons');
  });

  it('takes a paragraph that every reader missed from a person', async () => {
    const why = ['--reason', 'It stands on the last page', '--yes'];
    expect(await codeOf('correct', `${R1948} op. 11`, '--verb', 'thank', ...why)).toBe('paragraph.unknown');
    await json('correct', `${R1948} op. 11`, '--add', '--verb', 'instruct', '--addressee', 'Secretary General', ...why);
    expect(await shown(`${R1948} op. 11`)).toMatchObject({ verb: 'instruct', record: 'corrected', class: 'mandate' });
    await json('correct', `${R1948} op. 11`, '--text', 'To instruct the Secretary General to follow up.', ...why);
    expect((await shown(`${R1948} op. 11`))?.text).toMatch(/follow up/);
  });
});

describe('the head of a decision', () => {
  const why = ['--reason', 'So it is printed'];
  let before = 0;
  const SYMBOL = 'AG/RES. 1984 (XXXIII-O/03)';
  const decision = async (ref: string, ...more: readonly string[]) =>
    (await json<{ mandates: readonly { id: string; symbol: string }[] }>('show', `${ref} op. 3`, ...more)).mandates[0];

  it('is put right with all that hangs on it, told before it is done', async () => {
    const { out, err } = await mandatum('correct-decision', R1948, '--symbol', SYMBOL, '--on', '2003-06-09', ...why);
    expect(err).toMatch(/^entry\.unconfirmed/);
    expect(out).toMatch(
      /Enters: symbol corrected: AG\/RES\. 1984 \(XXXIII-O\/03\), not AG\/RES\. 1948 \(XXXIII-O\/03\); day corrected: 2003-06-09/,
    );
    expect(out).toMatch(/Enters anew, under that head: \d+ entries/);
    const formerly = await decision(R1948);
    const [last] = await json<{ seq: number }[]>('entries', '--limit', '1');
    before = last?.seq ?? 0;
    await json('correct-decision', R1948, '--symbol', SYMBOL, '--on', '2003-06-09', ...why, '--yes');
    const now = await decision(SYMBOL);
    expect(now).toEqual({ ...formerly, ...now, id: formerly?.id });
    expect((await mandatum('show', `${SYMBOL} op. 3`, '--as-of', '2003-06-09')).err).toBe('');
  });

  it('is found by its old symbol and its new one, and as known before only by the old', async () => {
    expect(await decision(R1948)).toEqual(await decision(SYMBOL));
    const known = ['--known-at', String(before)];
    expect(await codeOf('show', `${SYMBOL} op. 3`, ...known)).toBe('ref.unknown');
    expect((await mandatum('show', `${R1948} op. 3`, ...known)).err).toBe('');
    expect((await mandatum('show', SYMBOL)).out).toMatch(/put right: +symbol, formerly AG\/RES\. 1948/);
    const { entries } = await json<{
      entries: { seq: number; type: string; retracted: unknown; anewFor: { seq: number } | null }[];
    }>('history', SYMBOL);
    const [first, anew] = entries
      .filter(({ type }) => type.startsWith('decision.adopted.'))
      .toSorted((a, b) => a.seq - b.seq);
    expect([first?.anewFor, anew?.retracted]).toEqual([null, null]);
    expect(anew?.anewFor).toMatchObject({ seq: first?.seq });
    expect((await mandatum('history', SYMBOL)).out).toMatch(/anew by/);
  });

  it('once taken back is what it was, and what was put right below it stays', async () => {
    const why = ['--reason', 'The official text says so', '--yes'];
    await json('correct', `${SYMBOL} op. 4`, '--verb', 'urge', ...why);
    const { out } = await mandatum('entries', '--kind', 'head-corrected', '--json');
    const [{ seq } = { seq: 0 }] = (JSON.parse(out) as { seq: number; what: string }[]).filter(({ what }) =>
      /symbol/.test(what),
    );
    await json('retract', String(seq), '--reason', 'It was right', '--yes');
    expect(await codeOf('show', `${SYMBOL} op. 3`)).toBe('ref.unknown');
    expect((await shown(`${R1948} op. 4`))?.verb).toBe('urge');
  });

  it('is refused where it says nothing, another decision has the symbol, or the session is not known', async () => {
    expect(await codeOf('correct-decision', R1948, ...why, '--yes')).toBe('correction.nothing-said');
    expect(
      await codeOf(
        'correct-decision',
        R1948,
        '--symbol',
        'AG/RES. 2118 (XXXV-O/05)',
        ...why,
        '--yes',
        '--although',
        'x',
      ),
    ).toBe('symbol.taken');
    expect(await codeOf('correct-decision', R1948, '--session', '99', ...why, '--yes')).toBe('session.unknown');
    expect(await codeOf('correct-decision', R1948, '--on', '2003-07-30', ...why, '--yes')).toBe('entry.doubtful');
  });
});

describe('at the other door', () => {
  it('rereading is offered as well', async () => {
    const api = await ApiClient.over(data);
    try {
      const path = `/decisions/${inPath(R1948)}/rereadings`;
      expect((await api.post<{ would: string[] }>(`${path}/preview`, {})).body).toMatchObject({
        would: [],
        changes: [],
      });
      expect((await api.post(path, { only: ['op. 3'], skip: ['4'] })).body).toMatchObject({ changed: false });
    } finally {
      await api.end();
    }
  }, 20_000);
});

describe('a mandate from no text', () => {
  const said = ['enter', 'AG/RES. 1080 (XXI-O/91)', '--body', 'oas-ga', '--on', '1991-06-05'];
  const source = ['--source', 'Cited in AG/RES. 2118, preamble'];

  it('is entered with what is known of it, and its source', async () => {
    const terms = [
      '--verb',
      'instruct',
      '--addressee',
      'Secretary General',
      '--owed',
      'to=Permanent Council; due=1992-03-01',
    ];
    const folder = temporaryFolder();
    const other = cliOver(folder);
    const all = [...said, '--paragraph', '1', ...terms, ...source];
    expect((await other(...all)).err).toBe('');
    expect((await other('overdue', '--as-of', '1992-04-01')).out).toMatch(/AG\/RES\. 1080/);
    expect((await other(...all)).out).toMatch(/nothing|already/i);
    const more = [...said, '--paragraph', '2', '--class', 'exhortation', '--addressee', 'Member States', ...source];
    expect((await other(...more)).err).toBe('');
    const { out } = await other('ls', '--decision', 'AG/RES. 1080 (XXI-O/91)', '--class', 'all', '--json');
    expect((JSON.parse(out) as Shown[]).map(({ verb, record }) => [verb, record])).toEqual([
      ['instruct', 'corrected'],
      ['request', 'corrected'],
    ]);
    expect((await other('history', 'AG/RES. 1080 (XXI-O/91)')).out).toMatch(/op\. 2 added/);
    expect((await other(...said, '--paragraph', '1', '--verb', 'urge', ...source)).err).toMatch(/^paragraph\.known/);
  });
});
