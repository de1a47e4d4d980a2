/** What a server tells those who run it: one line of JSON for each thing, with the request that it belongs to. */
import { type Level, pino } from 'pino';
import { StoreError } from '#event-sourcing';
import { asked } from './asking.js';
import { asLine } from './line.js';

const LEVELS = ['error', 'warn', 'info', 'debug', 'silent'] as const satisfies readonly (Level | 'silent')[];

export interface LogSettings {
  readonly level: (typeof LEVELS)[number];
  /** Takes a whole line, with its end. */
  readonly write: (line: string) => void;
}

/** What is told beside the sentence. */
export type Told = Readonly<Record<string, unknown>>;

export interface Log {
  error(told: Told, sentence: string): void;
  warn(told: Told, sentence: string): void;
  info(told: Told, sentence: string): void;
  debug(told: Told, sentence: string): void;
}

/** How many causes of a failure are told. */
const DEEPEST = 5;

const toldError = (error: unknown, depth = 0): unknown => {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  return {
    type: error.name,
    ...(typeof code === 'string' && { code }),
    message: error.message,
    stack: error.stack,
    ...(error.cause !== undefined && depth < DEEPEST && { cause: toldError(error.cause, depth + 1) }),
  };
};

/**
 * `MANDATUM_LOG` says from which level on is told, on standard error; by default requests are (`info`), and at a terminal
 * only what is amiss (`warn`).
 * @throws StoreError `log.settings-invalid`
 */
export const logSettings = (env: NodeJS.ProcessEnv = process.env): LogSettings => {
  const said = env['MANDATUM_LOG'] || (process.stderr.isTTY ? 'warn' : 'info');
  const level = LEVELS.find((one) => one === said);
  if (!level) throw new StoreError('log.settings-invalid', `MANDATUM_LOG is one of ${LEVELS.join(', ')}.`);
  return { level, write: (line) => void process.stderr.write(line) };
};

/** A log; an `err` that is told is told whole, with its stack and its causes. */
export const openLog = ({ level, write }: LogSettings): Log =>
  pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: (error: unknown) => toldError(error) },
      mixin: () => ({ ...asked() }),
    },
    { write: (line: string) => write(asLine(line)) },
  );
