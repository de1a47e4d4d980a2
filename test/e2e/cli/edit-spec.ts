/** What was read is put right in an editor before it is recorded; nothing that a person typed is lost. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { startServer } from '../../../apps/api/src/server.js';
import { run } from '../../../apps/cli/src/program.js';
import { cliOver, type Outcome, spawnCli, temporaryFolder } from '../../support/cli.js';

const LAMPS = `Resolution adopted by the General Assembly on 14 July 2019

73/930. Lamps

The General Assembly,

Recalling the Charter,

1. Requests the Secretary-General to submit a report to the General Assembly at its seventy-fifth session;

2. Welcomes the lamps.
`;
const REF = 'A/RES/73/930';

/** What a person does with the form, each time that it is opened. */
type Step = (form: string) => string;

describe('record --edit', () => {
  let folder: string;
  let cli: (...args: readonly string[]) => Promise<Outcome>;
  let lamps: string;
  let opened: string[];

  /** Runs `record` with somebody at the terminal, who answers its question. */
  const edited = async (
    steps: readonly Step[],
    answer: boolean,
    ...more: readonly (string | ((path: string) => void))[]
  ): Promise<Outcome> => {
    const args = more.filter((one) => typeof one === 'string');
    const after = more.find((one) => typeof one === 'function');
    const [out, err]: [string[], string[]] = [[], []];
    const left = [...steps];
    const terminal = {
      out: (text: string) => void out.push(text),
      err: (text: string) => void err.push(text),
      write: (text: string) => Promise.resolve(void out.push(text)),
      width: 100,
      screen: undefined,
      confirm: () => Promise.resolve(answer),
      ask: () => Promise.resolve('It met by correspondence'),
      edit: (path: string) => {
        const step = left.shift();
        const form = readFileSync(path, 'utf8');
        opened.push(form);
        if (step) writeFileSync(path, step(form));
        after?.(path);
        return Promise.resolve(step !== undefined);
      },
    };
    const code = await run(['record', lamps, ...args, '--data', join(folder, 'data')], terminal, startServer);
    return { code, out: out.join('\n'), err: err.join('\n') };
  };
  const keptAt = (err: string): string => /kept at (\S+\.yaml)/.exec(err)?.[1] ?? '';
  const late: Step = (form) => form.replace('at its seventy-fifth session}', 'LXXVI}');

  beforeEach(async () => {
    folder = temporaryFolder();
    cli = cliOver(join(folder, 'data'));
    lamps = join(folder, 'lamps.txt');
    opened = [];
    writeFileSync(lamps, LAMPS);
    await cli('sessions', 'schedule', 'un-ga/regular/73', '--opens', '2018-09-18', '--closes', '2019-09-16');
    await cli('sessions', 'schedule', 'un-ga/regular/76', '--opens', '2021-09-14', '--closes', '2022-09-12');
  });

  it('shows what differs and when that falls due, and asks before it records', async () => {
    const { code, err, out } = await edited([late], true, '--edit');
    expect([code, opened.length]).toEqual([0, 1]);
    expect(opened[0]).toContain(
      '# report at its seventy-fifth session: un-ga LXXV, no day yet: it is not on the calendar',
    );
    expect(err).toContain('op. 1: 1: report by Secretary-General to General Assembly: LXXVI (the reader: ');
    expect(err).toContain('report LXXVI: un-ga LXXVI, 2021-09-14 to 2022-09-12');
    expect(out).toContain(`on the register as ${REF}`);
    expect((await cli('show', `${REF} op. 1`)).out).toContain('record:      corrected; the reader gave request');
    expect((await cli('show', REF)).out).toContain('confirmed');
  });

  it('takes how a report comes again as one sentence, and shows when it falls due', async () => {
    const again: Step = (form) =>
      form.replace('due: at its seventy-fifth session', 'due: "annually, by 31 March, until 2023"');
    const { err } = await edited([again], true, '--edit');
    expect(err).toContain('report annually, by 31 March, until 2023: 2020-03-31');
    const list = await cli('upcoming', '--each', '--as-of', '2020-01-01', '--months', '60');
    expect(list.out.match(/20\d\d-03-31 to/g)).toEqual(
      ['2020', '2021', '2022', '2023'].map((year) => `${year}-03-31 to`),
    );
    const sentence = 'id=1; due=every two years, until 2030';
    await cli('correct', `${REF} op. 1`, '--owed', sentence, '--reason', 'Every other year', '--yes');
    const next = await cli('upcoming', '--each', '--as-of', '2020-01-01', '--months', '130');
    expect(next.out).not.toContain('2020-03-31');
    expect(next.out).toContain('2021-01-01 to 2021-12-31');
  });

  it('without a change records what was read, as looked through', async () => {
    const { err } = await edited([(form) => form], true, '--edit');
    expect(err).toContain('nothing differs');
    expect((await cli('ls', '--record', 'confirmed')).out).toContain('1 mandates');
  });

  it('opens a faulty form again, with the faults above their lines', async () => {
    const faulty: Step = (form) => form.replace('act: declaration', 'act: welcome');
    const right: Step = (form) => form.replace('act: welcome', 'act: declaration');
    expect((await edited([faulty, right], true, '--edit')).code).toBe(0);
    expect(opened[1]).toContain('# >> must be one of "decision"');
    expect((await cli('ls', '--record', 'corrected')).out).toContain('0 mandates');
  });

  it.each<[string, readonly Step[], string]>([
    ['the editor fails', [], 'edit.editor-failed'],
    ['the form is emptied', [() => ''], 'edit.empty'],
    ['nobody puts right what is faulty', [(form) => form.replace('act: request', 'act: x'), (form) => form], 'edit.faulty'],
  ])('records nothing where %s, and says where the form is kept', async (_why, steps, refusal) => {
    const { code, err } = await edited(steps, true, '--edit');
    expect([code, err]).toEqual([3, expect.stringContaining(refusal)]);
    expect(existsSync(keptAt(err))).toBe(true);
    expect((await cli('ls', '--class', 'all')).out).toContain('0 mandates');
  }); // prettier-ignore

  it.each<[string, (path: string) => void]>([
    ['in another encoding', (path) => writeFileSync(path, Buffer.from('title: L\u00e4mps\n', 'latin1'))],
    ['too large to be one', (path) => writeFileSync(path, Buffer.alloc(6_000_000, 35))],
    ['gone', (path) => rmSync(path)],
  ])('records nothing where the form is %s afterwards', async (_what, leave) => {
    const leaving: Step = (form) => form;
    const { code, err } = await edited([leaving], true, '--edit', leave);
    expect([code, err]).toEqual([3, expect.stringContaining('edit.unreadable')]);
    expect((await cli('ls', '--class', 'all')).out).toContain('0 mandates');
  });

  it('asks a program once that makes a form faulty', async () => {
    const env = { VISUAL: 'sed -i "s/act: request/act: x/"', MANDATUM_DATA: join(folder, 'data') };
    const outcome = await spawnCli(['record', lamps, '--edit', '--yes'], { env });
    expect(outcome).toMatchObject({ code: 3, err: expect.stringContaining('edit.faulty') });
  });

  it('goes on from a form that was kept', async () => {
    const { err } = await edited([late], false, '--edit');
    const form = keptAt(err);
    expect((await cli('ls', '--class', 'all')).out).toContain('0 mandates');
    expect((await cli('record', lamps, '--form', form, '--yes')).code).toBe(0);
    expect((await cli('show', `${REF} op. 1`)).out).toContain('un-ga LXXVI');
  });

  it('takes the editor that the environment names', async () => {
    const env = {
      VISUAL: 'sed -i "s/at its seventy-fifth session}/LXXVI}/"',
      MANDATUM_DATA: join(folder, 'data'),
    };
    const outcome = await spawnCli(['record', lamps, '--edit', '--yes'], { env });
    expect(outcome).toMatchObject({ code: 0, err: expect.stringContaining('op. 1: ') });
  });
});
