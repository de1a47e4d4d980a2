import { type DynamicModule, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CoverageModule } from '#coverage/application';
import { DecisionModule } from '#decision/application';
import { EVENT_STORE, type EventStore } from '#event-sourcing';
import { Clock, Journal } from '#journal';
import { MandateModule } from '#mandate/application';
import { Projector, ReadDatabase } from '#projector';
import { RegisterModule, registerProjection, STREAM_PREFIXES } from '#register';
import { SessionCalendarModule } from '#session-calendar/application';
import { type RuntimeConfig } from './config.js';
import { openStore } from './open-store.js';
import { SystemClock } from './system-clock.js';

/** Closes what the process has open, the rows before the store that they are made from. */
@Injectable()
class Shutdown implements OnApplicationShutdown {
  constructor(
    private readonly database: ReadDatabase,
    private readonly store: EventStore,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    this.database.close();
    await this.store.close();
  }
}

/** What every module is given: the store, the journal, the clock and the read side's file. */
@Module({})
class Adapters {
  static over(config: RuntimeConfig): DynamicModule {
    return {
      module: Adapters,
      global: true,
      providers: [
        { provide: EVENT_STORE, useFactory: () => openStore(config) },
        { provide: Clock, useClass: SystemClock },
        {
          provide: Journal,
          useFactory: (store: EventStore, clock: Clock) => new Journal(store, clock),
          inject: [EVENT_STORE, Clock],
        },
        {
          provide: ReadDatabase,
          useFactory: (_store: EventStore) => new ReadDatabase(config.data, registerProjection),
          inject: [EVENT_STORE],
        },
        {
          provide: Projector,
          useFactory: (store: EventStore, database: ReadDatabase) =>
            new Projector(store, database, { streamPrefixes: STREAM_PREFIXES }),
          inject: [EVENT_STORE, ReadDatabase],
        },
        {
          provide: Shutdown,
          useFactory: (database: ReadDatabase, store: EventStore) => new Shutdown(database, store),
          inject: [ReadDatabase, EVENT_STORE],
        },
      ],
      exports: [EVENT_STORE, Clock, Journal, ReadDatabase, Projector],
    };
  }
}

/** Mandatum without a door: every command and query on the buses. Apps import it and add theirs. */
@Module({})
export class RuntimeModule {
  static over(config: RuntimeConfig): DynamicModule {
    return {
      module: RuntimeModule,
      imports: [
        CqrsModule.forRoot({ rethrowUnhandled: true }),
        Adapters.over(config),
        SessionCalendarModule,
        MandateModule,
        DecisionModule,
        CoverageModule,
        RegisterModule,
      ],
      exports: [CqrsModule, RegisterModule],
    };
  }
}
