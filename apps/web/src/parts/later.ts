/** What stands below the first view, or beside it, waits until that is there. */
import { type ReactNode, startTransition, useEffect, useState } from 'react';

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

/** So many lines lie within a first view, or just below it; and so many rows with a whole paragraph in them. */
export const FIRST = 25;
export const FIRST_PARAGRAPHS = 12;

/** Of a list as many rows as a first view shows, and all of them once that has been painted. */
export const FirstThenAll = <Row>({
  of,
  first = FIRST,
  children,
}: {
  readonly of: readonly Row[];
  readonly first?: number;
  readonly children: (row: Row) => ReactNode;
}): ReactNode => {
  const isLater = useLater();
  return (isLater || of.length <= first ? of : of.slice(0, first)).map(children);
};
