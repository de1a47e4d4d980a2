import { STREAM_PREFIXES } from '#kinds';
import {
  type DynamicModule,
  Injectable,
  Logger,
  Module,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { CommandBus, CqrsModule, QueryBus } from '@nestjs/cqrs';
import { BodyModule } from '#body/application';
import { ActorModule } from '#actor/application';
import { CoverageModule } from '#coverage/application';
import { DecisionModule } from '#decision/application';
import { EVENT_STORE, type EventStore, StoreError } from '#event-sourcing';
import { Clock, Journal } from '#journal';
import { MandateModule } from '#mandate/application';
import { NoteModule } from '#note/application';
import { Follower, OnDemand, Projector, ReadDatabase, Upkeep } from '#projector';
import { ReadingModule } from '#reading';
import { RegisterModule, registerReadModel } from '#register';
import { SessionCalendarModule } from '#session-calendar/application';
import { CONFIG, type RuntimeConfig } from './config.js';
import { ObservedBuses, observedRows, observedStore } from './observed.js';
import { openStore } from './open-store.js';
import { SelfCare } from './self-care.js';
import { storeChoice } from './store-choice.js';
import { SystemClock } from './system-clock.js';

/** Begins to follow the store, where it is followed, and closes in the end what the process has open. */
@Injectable()
class Lifetime implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    private readonly upkeep: Upkeep,
    private readonly database: ReadDatabase,
    private readonly store: EventStore,
  ) {}

  onApplicationBootstrap(): void {
    this.upkeep.start();
  }

  /** The store before the rows: closing it ends what still waits for it, so that nothing is on its way to them. */
  async onApplicationShutdown(): Promise<void> {
    const followed = this.upkeep.stop();
    await this.store.close();
    await followed;
    this.database.close();
  }
}

const log = new Logger('Follower');
const logTrouble = (error: unknown) =>
  log.warn(error instanceof StoreError ? `${error.code}: ${error.message}` : error);

/** How long a server lets a question wait for the register before it answers from what that holds. */
const PATIENCE_MS = 500;

/** What every module is given: the store, the journal, the clock and the read side's file. */
@Module({})
class Adapters {
  static over(config: RuntimeConfig): DynamicModule {
    const { store: choice = storeChoice() } = config;
    const follows = config.serves === true && choice.kind === 'kurrentdb';
    return {
      module: Adapters,
      global: true,
      providers: [
        { provide: CONFIG, useValue: config },
        {
          provide: EVENT_STORE,
          useFactory: async () => observedStore(await openStore({ ...config, store: choice }), config.around),
        },
        { provide: Clock, useFactory: () => new SystemClock() },
        {
          provide: Journal,
          useFactory: (store: EventStore, clock: Clock) => new Journal(store, clock),
          inject: [EVENT_STORE, Clock],
        },
        {
          provide: ReadDatabase,
          useFactory: (_store: EventStore) =>
            observedRows(new ReadDatabase(config.data, registerReadModel), config.around),
          inject: [EVENT_STORE],
        },
        {
          provide: Projector,
          useFactory: (store: EventStore, database: ReadDatabase) =>
            new Projector(store, database, { streamPrefixes: STREAM_PREFIXES }),
          inject: [EVENT_STORE, ReadDatabase],
        },
        {
          provide: Upkeep,
          useFactory: (store: EventStore, projector: Projector) =>
            follows
              ? new Follower(store, projector, logTrouble)
              : new OnDemand(store, projector, config.serves ? PATIENCE_MS : undefined),
          inject: [EVENT_STORE, Projector],
        },
        SelfCare,
        {
          provide: ObservedBuses,
          useFactory: (commands: CommandBus, queries: QueryBus) => new ObservedBuses(config.around, commands, queries),
          inject: [CommandBus, QueryBus],
        },
        {
          provide: Lifetime,
          useFactory: (upkeep: Upkeep, database: ReadDatabase, store: EventStore) =>
            new Lifetime(upkeep, database, store),
          inject: [Upkeep, ReadDatabase, EVENT_STORE],
        },
      ],
      exports: [CONFIG, EVENT_STORE, Clock, Journal, Projector, Upkeep],
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
        BodyModule,
        ActorModule,
        CoverageModule,
        NoteModule,
        RegisterModule,
        ReadingModule.for(config.serves === true),
      ],
      exports: [CqrsModule, RegisterModule],
    };
  }
}
