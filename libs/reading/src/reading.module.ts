import { type DynamicModule, Module } from '@nestjs/common';
import { ReadHandler } from './read.query.js';
import { Reading, ReadingHere } from './reading.js';
import { hasWorkerScript, ReadingInWorkers } from './reading-in-workers.js';

/** Reading on the query bus. */
@Module({})
export class ReadingModule {
  /** @param serves whether others are served meanwhile: then texts are read in workers, else where they are asked for */
  static for(serves: boolean): DynamicModule {
    const useFactory = () => (serves && hasWorkerScript() ? new ReadingInWorkers() : new ReadingHere());
    return { module: ReadingModule, providers: [ReadHandler, { provide: Reading, useFactory }] };
  }
}
