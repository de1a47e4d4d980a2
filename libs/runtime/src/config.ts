import { join, resolve } from 'node:path';
import { type Around } from '#tracing';
import { type StoreChoice } from './store-choice.js';

/** Where a register lives. */
export interface RuntimeConfig {
  /** The folder of its files; with KurrentDB only the lists made from its events lie there. */
  readonly data: string;
  /** Never writes to the event store: for commands that only read. */
  readonly readonly: boolean;
  /** Where its events are; default as `storeChoice` reads it from the environment. */
  readonly store?: StoreChoice;
  /** Stays and is asked again and again: follows a store on other machines instead of asking it at each question. */
  readonly serves?: boolean;
  /** Is wrapped round every command, question, append and projection. */
  readonly around?: Around;
}

/** Where NestJS finds it. */
export const CONFIG = Symbol('RuntimeConfig');

/** `--data`, else `MANDATUM_DATA`, else `./data`. */
export const dataFolder = (given: string | undefined, env: NodeJS.ProcessEnv = process.env): string =>
  resolve(given ?? (env['MANDATUM_DATA'] || './data'));

/** The embedded event store's file within the folder; everything else there is made from it. */
export const storeFile = (data: string): string => join(data, 'events.db');

/** Work in progress, beside the events. */
export const workFile = (data: string): string => join(data, 'work.db');

/** Seals that are kept for other registers. */
export const witnessedFolder = (data: string): string => join(data, 'witnessed');
