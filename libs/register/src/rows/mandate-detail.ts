/** The state of a mandate as its row keeps it: of most that may be told of one nothing is, and that takes no room. */
import { type KnownMandate, UNTOLD } from '#mandate/domain';
import { type DueWindow, isBounded } from '#session-calendar/domain';
import { type CivilDate } from '#time';

/** What is told of a mandate, but for what it owes. */
export interface MandateDetail extends Omit<KnownMandate, 'obligations'> {
  /** The last day of the term of each era, where it was renewed for a term; null where it has none, or nobody can tell. */
  readonly termEnds?: readonly (CivilDate | null)[];
  /** Why nobody can tell the last day of its present term. */
  readonly termOpen?: DueWindow['certainty'];
}

const NAMES = Object.keys(UNTOLD) as (keyof typeof UNTOLD)[];

const isTold = (value: unknown, untold: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== untold;

export const detailText = (
  state: KnownMandate,
  { term, termEnds }: { readonly term: DueWindow | null; readonly termEnds: readonly (CivilDate | null)[] },
): string => {
  const { origin, terms, eras } = state;
  const told: Record<string, unknown> = { origin, terms, eras };
  for (const name of NAMES) if (isTold(state[name], UNTOLD[name])) told[name] = state[name];
  if (eras.length > 1 && eras.at(-1)?.running.term) told['termEnds'] = termEnds;
  if (term && !isBounded(term)) told['termOpen'] = term.certainty;
  return JSON.stringify(told);
};

/** The whole of it. */
export const detailIn = (text: string): MandateDetail => ({ ...UNTOLD, ...(JSON.parse(text) as MandateDetail) });
