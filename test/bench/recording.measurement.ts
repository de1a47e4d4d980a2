/** Real texts read and recorded from nothing. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandBus } from '@nestjs/cqrs';
import { proposalOf, RecordDecision } from '#decision/application';
import { read } from '#decision-text';
import { Rejection } from '#rejection';
import { Register } from '#register';
import { openRegister } from './constructed-register.js';
import { atMostMs, type Measurement } from './measurement.js';

const CORPUS = join('..', 'shared', 'corpus', 'un');

/** Those without an operative part are refused; those without a symbol or date of their own are given one. */
const recordAll = async (data: string): Promise<number> => {
  const app = await openRegister(data);
  let recorded = 0;
  try {
    for (const [index, name] of readdirSync(CORPUS).entries()) {
      const content = readFileSync(join(CORPUS, name), 'utf8');
      const proposal = proposalOf(read(content));
      const statement = {
        symbol: `A/RES/99/${index + 1}`,
        on: proposal.date ?? '2000-01-01',
        session: null,
        draft: false,
      };
      const intent = { commandId: name, by: 'bench', although: 'numbers are constructed' };
      try {
        await app.get(CommandBus).execute(new RecordDecision(content, proposal, statement, intent));
        recorded++;
      } catch (error) {
        if (!(error instanceof Rejection)) throw error;
      }
    }
    await app.get(Register).seen();
    return recorded;
  } finally {
    await app.close();
  }
};

export const recording: Measurement = {
  name: 'recording',
  async run() {
    if (!existsSync(CORPUS)) {
      process.stderr.write(`Not measured: the texts of ${CORPUS} are not here.\n`);
      return [];
    }
    const data = mkdtempSync(join(tmpdir(), 'bench-recording-'));
    try {
      const start = performance.now();
      const recorded = await recordAll(data);
      return [atMostMs(`${recorded} real texts read and recorded from nothing`, performance.now() - start, 20_000)];
    } finally {
      rmSync(data, { recursive: true });
    }
  },
};
