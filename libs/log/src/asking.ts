/** What is being asked while something is done, so that whatever is told of it meanwhile names the request. */
import { AsyncLocalStorage } from 'node:async_hooks';

export interface Asking {
  readonly requestId: string;
  /** The trace (W3C Trace Context, 32 hex digits) that the request belongs to; absent where it came without one. */
  readonly traceId?: string | undefined;
  /** The id of the command that was told: the correlation id of all that it wrote. */
  command?: string;
}

const current = new AsyncLocalStorage<Asking>();

/** Does something on behalf of a request. */
export const onBehalfOf = <Result>(asking: Asking, work: () => Result): Result => current.run(asking, work);

/** The request on whose behalf something is done; undefined where nobody asked. */
export const asked = (): Asking | undefined => current.getStore();
