import type { OperativeLanguage, VerbReading } from '../grammar/operative-language.js';
import type { VerbRow } from '../grammar/verb-row.js';

/** Further forms in which minutes and declarations have the verbs of a language. */
export interface FurtherForms {
  /** Forms that are the body's own only behind its name: "solicitó", "prié". */
  readonly behindName: (verb: string) => readonly string[];
  /** Forms that stand alone: "demandons", "solicitamos". */
  readonly alone: (verb: string) => readonly string[];
}

/** The verbs of a language with further forms of them; a verb of several words has its first one in that form. */
export function withForms(
  { verbs }: OperativeLanguage,
  rows: readonly VerbRow[],
  { behindName, alone }: FurtherForms,
): OperativeLanguage['verbs'] {
  const byWord = new Map(verbs);
  const add = (word: string, reading: VerbReading): void => {
    const readings = [...(byWord.get(word) ?? []), reading];
    byWord.set(
      word,
      readings.sort((one, other) => other.particles.length - one.particles.length),
    );
  };
  for (const row of rows) {
    const [first = '', ...particles] = row[0].split(' ');
    for (const word of alone(first)) add(word, { row, form: 'third-person', particles });
    for (const word of behindName(first)) add(word, { row, form: 'third-person', particles, needsSubject: true });
  }
  return byWord;
}
