/** What is true, whatever stream it stands in: which paragraphs are in force where, and what each still owes. */
import { naiveAnswers } from './naive-answers.js';
import { type LogEntry } from './naive-log.js';
import { mandatesAt } from './naive-mandates.js';

const END = '9999-12-31';

/** By paragraph ("<decision> <ref>"), the mandates in which it lives in the end. */
export const paragraphHomes = (log: readonly LogEntry[]): ReadonlyMap<string, readonly string[]> => {
  const homes = new Map<string, string[]>();
  const standing = mandatesAt(log, { asOf: END, knownAt: Infinity });
  for (const [id, { validity, places }] of standing)
    if (validity !== 'merged' && validity !== 'proposed')
      for (const place of places) homes.set(place, [...(homes.get(place) ?? []), id]);
  return homes;
};

const general = (key: string): string => {
  const [mandate = '', obligation = ''] = key.split('#');
  if (obligation.includes('.')) return obligation;
  return `${mandate.replace(/\.\d+$/, '')}.${obligation}`;
};

export interface Truths {
  /** By obligation, wherever it is owed: all that is said of it, once for each place that says so. */
  readonly owed: Readonly<Record<string, readonly string[]>>;
  /** Mandates that have not merged. */
  readonly mandates: Readonly<Record<string, readonly string[]>>;
}

export const naiveTruths = (log: readonly LogEntry[], asOf: string): Truths => {
  const { owed, mandates } = naiveAnswers(log, { asOf, knownAt: Infinity });
  const said: Record<string, string[]> = {};
  for (const [key, answer] of Object.entries(owed)) {
    if (answer.status === 'cancelled') continue;
    const id = general(key);
    (said[id] ??= []).push(`${key.split('#')[0] ?? ''} ${JSON.stringify(answer)}`);
  }
  return {
    owed: said,
    // On whose word it stands hangs on how it came on record, and is no truth about it.
    mandates: Object.fromEntries(
      Object.entries(mandates).flatMap(([id, [validity = '', delivery = '', _record, ...course]]) =>
        validity === 'merged' ? [] : [[id, [validity, delivery, ...course]]],
      ),
    ),
  };
};
