import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type Tracing } from '#tracing';

/** Tells the collector in the end what it has not been told. */
@Injectable()
export class TracingLifetime implements OnApplicationShutdown {
  constructor(private readonly tracing: Tracing | undefined) {}

  async onApplicationShutdown(): Promise<void> {
    await this.tracing?.end();
  }
}
