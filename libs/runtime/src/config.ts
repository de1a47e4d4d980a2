import { join, resolve } from 'node:path';

/** Where a register lives. */
export interface RuntimeConfig {
  /** The folder of its files. */
  readonly data: string;
  /** Never writes to the event store: for commands that only read. */
  readonly readonly: boolean;
}

/** `--data`, else `MANDATUM_DATA`, else `./data`. */
export const dataFolder = (given: string | undefined, env: NodeJS.ProcessEnv = process.env): string =>
  resolve(given ?? (env['MANDATUM_DATA'] || './data'));

/** The event store's file within the folder; everything else there is made from it. */
export const storeFile = (data: string): string => join(data, 'events.db');
