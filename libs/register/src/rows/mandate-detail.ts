/** The state of a mandate as its row keeps it: of most that may be told of one nothing is, and that takes no room. */
import { type KnownMandate, UNTOLD } from '#mandate/domain';

/** What is told of a mandate, but for what it owes. */
export type MandateDetail = Omit<KnownMandate, 'obligations'>;

const NAMES = Object.keys(UNTOLD) as (keyof typeof UNTOLD)[];

const isTold = (value: unknown, untold: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== untold;

export const detailText = (state: KnownMandate): string => {
  const { origin, terms, eras } = state;
  const told: Record<string, unknown> = { origin, terms, eras };
  for (const name of NAMES) if (isTold(state[name], UNTOLD[name])) told[name] = state[name];
  return JSON.stringify(told);
};

/** The whole of it. */
export const detailIn = (text: string): MandateDetail => ({ ...UNTOLD, ...(JSON.parse(text) as MandateDetail) });
