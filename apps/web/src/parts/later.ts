/** What stands below the first view, or beside it, waits until that is there. */
import { startTransition, useEffect, useState } from 'react';

/** So long at most, where the browser never rests (ms). */
const AT_LAST = 1_500;

/** Whether the screen has been painted and the browser has had a rest. */
export const useLater = (): boolean => {
  const [isLater, setLater] = useState(false);
  useEffect(() => {
    const done = () => startTransition(() => setLater(true));
    const rest = requestIdleCallback(done, { timeout: AT_LAST });
    return () => cancelIdleCallback(rest);
  }, []);
  return isLater;
};
