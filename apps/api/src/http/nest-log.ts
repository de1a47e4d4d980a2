import { type LoggerService } from '@nestjs/common';
import { type Log } from '#log';

type Rest = readonly unknown[];

/** What the framework and the parts of a server tell, in the same log: which part, then the sentence or the failure. */
export class NestLog implements LoggerService {
  constructor(private readonly to: Log) {}

  error(told: unknown, ...rest: Rest): void {
    this.to.error(...said(told, rest));
  }

  warn(told: unknown, ...rest: Rest): void {
    this.to.warn(...said(told, rest));
  }

  /** How it starts, which nobody looks for. */
  log(told: unknown, ...rest: Rest): void {
    this.to.debug(...said(told, rest));
  }
}

/** Nest tells last which part it is. */
const said = (
  told: unknown,
  rest: Rest,
): [told: { readonly part: unknown; readonly err?: Error }, sentence: string] => {
  const part = rest.at(-1) ?? null;
  return told instanceof Error ? [{ part, err: told }, told.message] : [{ part }, String(told)];
};
