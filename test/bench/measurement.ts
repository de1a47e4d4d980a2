/** One line of the table that `npm run bench` prints. */
export interface Result {
  readonly what: string;
  readonly measured: string;
  readonly bound: string;
  readonly holds: boolean;
}

/** What belongs to one subject, measured side by side in one run. */
export interface Measurement {
  /** For `--only`. */
  readonly name: string;
  /** @param scale of the amount of data, 1 for that of the bounds */
  run(scale: number): Promise<readonly Result[]>;
}

/** A duration that must not be longer. */
export const atMostMs = (what: string, ms: number, bound: number): Result => ({
  what,
  measured: `${ms.toFixed(2)} ms`,
  bound: `<= ${bound} ms`,
  holds: ms <= bound,
});

/** A rate that must be so many times another one, taken in the same run. */
export const atLeastTimes = (
  what: string,
  rate: number,
  bound: number,
  raw: { name: string; rate: number },
): Result => {
  const ratio = rate / raw.rate;
  const perSecond = (value: number) => `${Math.round(value).toLocaleString('en')}/s`;
  return {
    what,
    measured: `${ratio.toFixed(2)} x (${perSecond(rate)}, ${raw.name} ${perSecond(raw.rate)})`,
    bound: `>= ${bound} x ${raw.name}`,
    holds: ratio >= bound,
  };
};
