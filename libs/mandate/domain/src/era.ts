/** How long a mandate runs: once given, and once more with every renewal. */
import { type CivilDate } from '#time';
import { type DueBase } from '#session-calendar/domain';
import { type Running, samePlace, type Source } from './mandate.terms.js';

/** From the paragraph that gave or renewed a mandate until the next that renewed it. */
export interface Era {
  readonly source: Source;
  readonly running: Running;
  /** What its term counts from. */
  readonly base: DueBase;
  /** The day on which it began. */
  readonly since: CivilDate;
}

/** As a paragraph should have been read to say how long its era runs. */
export const erasWith = (eras: readonly Era[], source: Source, right: Pick<Era, 'running' | 'base'>): readonly Era[] =>
  eras.map((era) => (samePlace(era.source, source) ? { ...era, ...right } : era));
