/** A rebuild of all projections, beside a bare scan that parses and inserts each event. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Projector } from '#projector';
import { storeFile } from '#runtime';
import { constructDecisions, openRegister } from './constructed-register.js';
import { atLeastTimes, type Measurement } from './measurement.js';
import { medianOf, rateOf } from './sampling.js';

const DECISIONS = 1_000;
const ROUNDS = 3;

interface Row {
  readonly stream: string;
  readonly type: string;
  readonly data: string;
}

const bareScan = (events: string, path: string, count: number): Promise<number> => {
  const source = new Database(events, { readonly: true });
  const target = new Database(path);
  target.pragma('journal_mode = OFF');
  target.pragma('synchronous = OFF');
  target.exec('CREATE TABLE event (seq INTEGER PRIMARY KEY, stream TEXT, type TEXT, data TEXT)');
  const insert = target.prepare('INSERT INTO event (stream, type, data) VALUES (?, ?, ?)');
  const work = target.transaction(() => {
    for (const { stream, type, data } of source
      .prepare<[], Row>('SELECT stream, type, data FROM events ORDER BY position')
      .iterate())
      insert.run(stream, type, JSON.stringify(JSON.parse(data)));
  });
  const rate = rateOf(count, work);
  return rate.finally(() => {
    source.close();
    target.close();
    rmSync(path);
  });
};

export const rebuild: Measurement = {
  name: 'rebuild',
  async run(scale) {
    const data = mkdtempSync(join(tmpdir(), 'bench-rebuild-'));
    const app = await openRegister(data);
    const rates = { bare: [] as number[], rebuild: [] as number[] };
    try {
      await constructDecisions(app, Math.ceil(DECISIONS * scale));
      const projector = app.get(Projector);
      const { seq } = await projector.rebuild();
      for (let round = 0; round < ROUNDS; round++) {
        rates.bare.push(await bareScan(storeFile(data), join(data, 'bare.db'), seq));
        rates.rebuild.push(await rateOf(seq, () => projector.rebuild().then(() => undefined)));
      }
    } finally {
      await app.close();
      rmSync(data, { recursive: true });
    }
    const raw = { name: 'bare scan, parse, insert', rate: medianOf(rates.bare) };
    return [atLeastTimes('rebuild of all projections', medianOf(rates.rebuild), 0.25, raw)];
  },
};
