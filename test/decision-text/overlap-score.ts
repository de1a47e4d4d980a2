/** How many of the duplicates that a person found in the examples and in thirty texts of the United Nations are told, and how many more. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { proposalOf, RecordDecision } from '#decision/application';
import { read } from '#decision-text';
import { LIKELY, OverlapsOf } from '#register';
import { openRegister } from '../support/open-register.js';
import { TEXTS } from '../support/seeds.js';
import { sharedFolder } from '../support/shared.js';
import { symbolOfFile } from './symbol-of-file.js';

interface Labels {
  readonly texts: readonly string[];
  readonly duplicates: readonly (readonly [string, string])[];
  /** Much alike, and yet none: a later report, another term. */
  readonly near: readonly (readonly [string, string])[];
}

export interface OverlapScore {
  readonly labelled: number;
  readonly told: number;
  readonly right: number;
  /** Of the near misses, how many are told. */
  readonly near: number;
  readonly nearTold: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** Paragraphs are judged, not the several mandates of one. */
const pairOf = (one: string, other: string): string =>
  [one, other]
    .map((ref) => ref.replace(/ \[\d+\]$/, ''))
    .sort()
    .join(' ~ ');

const EXAMPLES = [
  [TEXTS.res1948, null, null],
  [TEXTS.draft2118, 'AG/RES. 2118 (XXXV-O/05)', '2005-06-07'],
  [TEXTS.res2432, 'AG/RES. 2432 (XXXVIII-O/08)', null],
  [TEXTS.res2456, 'AG/RES. 2456 (XXXIX-O/09)', null],
  [TEXTS.draft2551, 'AG/RES. 2551 (XL-O/10)', '2010-06-08'],
] as const;

/** Undefined where the texts are not at hand. */
export const overlapScore = async (above: number = LIKELY): Promise<OverlapScore | undefined> => {
  const folder = sharedFolder('corpus/un');
  if (folder === undefined) return undefined;
  const labels = JSON.parse(
    readFileSync(join(process.cwd(), 'test', 'decision-text', 'overlaps', 'labels.json'), 'utf8'),
  ) as Labels;
  const texts = labels.texts.map((file) => [join(folder, file), symbolOfFile(file), null] as const);
  const data = mkdtempSync(join(tmpdir(), 'overlap-register-'));
  const register = await openRegister(data);
  try {
    const told = new Set<string>();
    const recorded: string[] = [];
    for (const [path, symbol, on] of [...EXAMPLES, ...texts]) {
      const content = readFileSync(path, 'utf8');
      const proposal = proposalOf(read(content, symbol === null ? {} : { symbol }));
      const statement = { symbol: proposal.symbol === null ? symbol : null, on, session: null, draft: false };
      const intent = { commandId: path, by: 'score', although: 'As the text has it' };
      await register.commands.execute(new RecordDecision(content, proposal, statement, intent));
      recorded.push(proposal.symbol ?? symbol ?? '');
    }
    for (const symbol of recorded)
      for (const { one, other } of (await register.queries.execute(new OverlapsOf({}, symbol, above))).items)
        told.add(pairOf(one.ref, other.ref));
    const duplicates = new Set(labels.duplicates.map((pair) => pairOf(...pair)));
    const near = labels.near.map((pair) => pairOf(...pair));
    const missed = [...duplicates].filter((pair) => !told.has(pair));
    return {
      labelled: duplicates.size,
      told: told.size,
      right: duplicates.size - missed.length,
      near: near.length,
      nearTold: near.filter((pair) => told.has(pair)).length,
      missed,
      wrong: [...told].filter((pair) => !duplicates.has(pair)),
    };
  } finally {
    await register.close();
    rmSync(data, { recursive: true });
  }
};
