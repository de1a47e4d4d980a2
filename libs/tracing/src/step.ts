/** One part of what is done for a request. */
export interface Step {
  readonly kind: 'command' | 'query' | 'append' | 'projection';
  /** What kind of command or question it is: never what was said in it. */
  readonly name: string;
}

/** Is wrapped round each step, to time or to trace it. */
export type Around = <Result>(step: Step, work: () => Promise<Result>) => Promise<Result>;

/** A request, which has begun. */
export interface RequestSpan {
  /** 32 hex digits. */
  readonly traceId: string;
  /** Does something for the request: steps on the way stand below it. */
  within(work: () => void): void;
  /** It has been answered. */
  end(status: number): void;
}

export interface Tracing {
  /** @param traceparent of whoever asks (W3C Trace Context), valid; undefined where they trace nothing */
  request(method: string, route: string, requestId: string, traceparent: string | undefined): RequestSpan;
  readonly around: Around;
  /** Tells what has not been told yet; waits some seconds at most. */
  end(): Promise<void>;
}
