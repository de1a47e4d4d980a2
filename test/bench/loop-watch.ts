/** How long the event loop stood still at most while some work was done. */
export interface Stillness {
  /** Milliseconds of the thread's own: what else the machine does is not in them. */
  readonly own: number;
  /** Milliseconds by the clock. */
  readonly clock: number;
}

/** The thread's own time so far, in milliseconds; by the clock where this Node does not tell. */
const ownTime = (): number => {
  const { threadCpuUsage } = process as { threadCpuUsage?: () => NodeJS.CpuUsage };
  if (!threadCpuUsage) return performance.now();
  const { user, system } = threadCpuUsage.call(process);
  return (user + system) / 1_000;
};

export const longestStillness = async (work: () => Promise<unknown>): Promise<Stillness> => {
  let longest: Stillness = { own: 0, clock: 0 };
  let last = { own: ownTime(), clock: performance.now() };
  let isOver = false;
  const look = () => {
    const now = { own: ownTime(), clock: performance.now() };
    longest = {
      own: Math.max(longest.own, now.own - last.own),
      clock: Math.max(longest.clock, now.clock - last.clock),
    };
    last = now;
    if (!isOver) setImmediate(look);
  };
  setImmediate(look);
  await work();
  isOver = true;
  look();
  return longest;
};
