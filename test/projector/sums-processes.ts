/** A store and processes that project it into two projections, one of which may be killed at any event or at any time. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { SqliteEventStore } from '#event-store/sqlite';
import { upTo, write } from './tally.js';

const child = new URL('sums-child.mjs', import.meta.url).pathname;

export const isBuilt = existsSync(new URL('../../dist/libs/projector/src/index.js', import.meta.url));

/** What a process is to do: catch up with this version of the second projection, or make that anew. */
export interface Work {
  readonly does: 'catchUp' | 'rebuild';
  readonly version: number;
  /** At which event of the second projection it kills itself. */
  readonly fatal?: number;
  /** After how many milliseconds it is killed. */
  readonly killedAfter?: number;
}

/** How a process ended, and the rows that it then had: how many, and what they come to, of each projection. */
export interface Outcome {
  readonly ended: unknown;
  readonly rows: unknown;
}

export class SumsProcesses {
  private constructor(
    readonly directory: string,
    readonly events: number,
  ) {}

  static async over(events: number): Promise<SumsProcesses> {
    const directory = mkdtempSync(join(tmpdir(), 'sums-'));
    const store = await SqliteEventStore.open(join(directory, 'events.db'));
    for (let first = 0; first < events; first += 100)
      await write(
        store,
        upTo(Math.min(100, events - first)).map((n) => first + n),
      );
    await store.close();
    return new SumsProcesses(directory, events);
  }

  async run(folder: string, { does, version, fatal = 0, killedAfter }: Work): Promise<Outcome> {
    const args = [child, join(this.directory, 'events.db'), join(this.directory, folder), does, version, fatal];
    const process_ = spawn(process.execPath, args.map(String), { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    process_.stdout.on('data', (data: Buffer) => (said += data.toString()));
    const ended = once(process_, 'close');
    if (killedAfter !== undefined) await Promise.race([pause(killedAfter).then(() => process_.kill('SIGKILL')), ended]);
    const [code, signal] = (await ended) as unknown[];
    return { ended: signal ?? code, rows: said === '' ? undefined : JSON.parse(said) };
  }

  /** The rows that are right with this version of the second projection. */
  right(version: number): unknown {
    const total = (this.events * (this.events + 1)) / 2;
    return [
      [this.events, total],
      [this.events, total + version],
    ];
  }

  filesIn(folder: string): readonly string[] {
    return readdirSync(join(this.directory, folder)).sort();
  }

  end(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }
}
