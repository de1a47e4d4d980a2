/** How long a mandate runs: once given, and once more with every renewal. */
import { type CivilDate } from '#time';
import { type Due, type DueBase } from '#session-calendar/domain';
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

/**
 * The term of an era as it is counted: what renews something for so long goes on from the end of the term before. Where that
 * was over by then, it begins anew with the adoption.
 * @param formerEnd the last day of the term before; null where nobody can tell it, undefined where there was none
 */
export const termAt = (
  { running: { term }, base }: Era,
  formerEnd: CivilDate | null | undefined,
): { readonly due: Due; readonly base: DueBase } | null => {
  if (term === undefined) return null;
  const isFixed = term.form !== 'within' || (term.after !== undefined && term.after !== 'former-end');
  if (isFixed || formerEnd === undefined) return { due: term, base };
  if (formerEnd !== null && formerEnd < base.adoptedOn) return { due: { ...term, after: 'adoption' }, base };
  return { due: { ...term, after: 'former-end' }, base: { ...base, formerEnd } };
};
