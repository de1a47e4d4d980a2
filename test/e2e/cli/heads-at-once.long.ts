/** One decision put right from several processes, killed half-way (HEAD_KILLS times, 12 by default), and told again. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { BUILT_CLI, cliOver, type Outcome, spawnCli, temporaryFolder } from '../../support/cli.js';
import { enterSeeds } from '../../support/seeds.js';

const KILLS = Number(process.env['HEAD_KILLS'] ?? 12);
const SYMBOLS = ['AG/RES. 1948 (XXXIII-O/03)', 'AG/RES. 1984 (XXXIII-O/03)'] as const;
const WHY = ['--reason', 'So it is printed', '--yes'];

let data = '';
let mandatum = cliOver(data);

beforeEach(async () => {
  data = temporaryFolder();
  mandatum = cliOver(data);
  await enterSeeds(data);
}, 120_000);

const json = async <T>(...args: readonly string[]): Promise<T> =>
  JSON.parse((await mandatum(...args, '--json')).out) as T;
interface Shown {
  readonly symbol: string;
  readonly verb: string;
  readonly decision: string;
}
const shown = async (ref: string): Promise<Shown | undefined> =>
  (await json<{ mandates: readonly Shown[] }>('show', ref)).mandates[0];
const lastSeq = async () => (await json<readonly { readonly seq: number }[]>('entries', '--limit', '1'))[0]?.seq ?? 0;

const runUntilHeard = async (args: readonly string[]): Promise<Outcome> => {
  for (;;) {
    const done = await spawnCli(args, { env: { MANDATUM_DATA: data } });
    if (!/^store\.(?:conflict|busy)/.test(done.err)) return done;
  }
};

describe('a decision', () => {
  it('put right by a command that is killed half-way has one head or the other, whole, and the other once it is told again', async () => {
    let kills = 0;
    const id = (await shown(`${SYMBOLS[0]} op. 3`))?.decision;
    for (let round = 0; kills < KILLS && round < KILLS * 4; round += 1) {
      const [from, to] = round % 2 === 0 ? SYMBOLS : [SYMBOLS[1], SYMBOLS[0]];
      const before = await lastSeq();
      const told = ['correct-decision', from, '--symbol', to, ...WHY, '--data', data];
      const child = spawn(process.execPath, [BUILT_CLI, ...told], { stdio: 'ignore' });
      const gone = once(child, 'close');
      await delay(400 + Math.random() * 900);
      child.kill('SIGKILL');
      if ((await gone)[1] === 'SIGKILL') kills += 1;
      const is = (await shown(`${from} op. 3`))?.symbol;
      expect(SYMBOLS).toContain(is);
      expect((await lastSeq()) === before).toBe(is === from);
      expect((await mandatum('verify')).code).toBe(0);
      expect((await spawnCli(told)).err).toBe('');
      expect(await shown(`${to} op. 3`)).toMatchObject({ symbol: to, decision: id });
      const after = await lastSeq();
      expect(await json<{ changed: boolean }>('correct-decision', to, '--symbol', to, ...WHY)).toMatchObject({
        changed: false,
      });
      expect(await lastSeq()).toBe(after);
    }
    expect(kills).toBeGreaterThan(0);
  }, 600_000);

  it('put right by two processes that say the same at once is put right once', async () => {
    const told = ['correct-decision', SYMBOLS[0], '--symbol', SYMBOLS[1], ...WHY];
    const both = await Promise.all([runUntilHeard(told), runUntilHeard(told)]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    const { entries } = await json<{ entries: readonly { type: string; retracted: unknown }[] }>('history', SYMBOLS[1]);
    const corrected = entries.filter(
      ({ type, retracted }) => type.startsWith('decision.head-corrected.') && !retracted,
    );
    expect(corrected).toHaveLength(1);
    expect((await mandatum('verify')).code).toBe(0);
  }, 120_000);
});
