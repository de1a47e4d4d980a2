import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '#decision-text';
import { symbolInName } from '#symbol';

/** Annotated texts: `x.gold.json` in `gold` annotates `x.txt` in `texts`. */
export interface GoldSet {
  readonly name: string;
  readonly gold: string;
  readonly texts: string;
}

const SHARED = join(process.cwd(), '../shared');
const SCORER = join(SHARED, 'tools/score.mjs');

/** The gold sets that lie beside this repository; none where they are absent. */
export const goldSets = (): GoldSet[] =>
  [
    { name: 'seeds', gold: join(SHARED, 'gold/seeds'), texts: join(process.cwd(), 'examples') },
    { name: 'un', gold: join(SHARED, 'gold/un'), texts: join(SHARED, 'corpus/un') },
  ].filter(({ gold, texts }) => existsSync(SCORER) && existsSync(gold) && existsSync(texts));

/** Reads the texts of a set and gives what the scorer prints. */
export function scoreSet({ gold, texts }: GoldSet, flags: readonly string[]): string {
  const predictions = mkdtempSync(join(tmpdir(), 'mandatum-score-'));
  try {
    for (const file of readdirSync(gold).filter((name) => name.endsWith('.gold.json'))) {
      const name = file.replace('.gold.json', '');
      const symbol = symbolInName(name);
      const document = read(readFileSync(join(texts, `${name}.txt`), 'utf8'), symbol === undefined ? {} : { symbol });
      writeFileSync(join(predictions, `${name}.json`), JSON.stringify(document));
    }
    const scored = spawnSync(process.execPath, [SCORER, '--gold', gold, '--pred', predictions, ...flags], {
      encoding: 'utf8',
    });
    if (scored.status !== 0) throw new Error(scored.stderr);
    return scored.stdout;
  } finally {
    rmSync(predictions, { recursive: true, force: true });
  }
}

/** F1 of every measure of a set. */
export function measuresOf(set: GoldSet): ReadonlyMap<string, number> {
  const { rows } = JSON.parse(scoreSet(set, ['--json'])) as { rows: { name: string; f1: number }[] };
  return new Map(rows.map(({ name, f1 }) => [name, f1]));
}
