/** Chance that is the same in every run, and what a sample says. */

/** Numbers from 0 to below 1; the same seed gives the same ones (mulberry32). */
export const seeded = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** How often the same is measured; the shortest time counts, so that what else the machine does is not in it. */
export const TRIES = 3;

/** The value below which so great a part of them remain. */
export const percentileOf = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(part * values.length) - 1] ?? NaN;

/** The duration in ms below which so great a part of the calls remained, after some that warm up. */
export const durationAt = (part: number, calls: number, call: (index: number) => void): number => {
  for (let index = 0; index < calls / 10; index++) call(index);
  const durationOf = (index: number): number => {
    const start = performance.now();
    call(index);
    return performance.now() - start;
  };
  const durations = Array.from({ length: calls }, (_, index) =>
    Math.min(...Array.from({ length: TRIES }, () => durationOf(index))),
  );
  return percentileOf(durations, part);
};

/** How many of these were done in a second. */
export const rateOf = async (count: number, work: () => Promise<void> | void): Promise<number> => {
  const start = performance.now();
  await work();
  return (count / (performance.now() - start)) * 1_000;
};

/** The middle one of some values. */
export const medianOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
