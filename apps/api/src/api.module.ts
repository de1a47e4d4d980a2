import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { WRITES } from '#operations';
import { lists } from '#register';
import { RuntimeModule, type RuntimeConfig } from '#runtime';
import { type Tracing } from '#tracing';
import { ActorsController } from './controllers/actors.controller.js';
import { Access } from '#access';
import { AccessLifetime } from './access/access-lifetime.js';
import { AccessController } from './controllers/access.controller.js';
import { BodiesController } from './controllers/bodies.controller.js';
import { CatalogueController } from './controllers/catalogue.controller.js';
import { DecisionsController } from './controllers/decisions.controller.js';
import { ExtractionsController } from './controllers/extractions.controller.js';
import { FollowingController } from './controllers/following.controller.js';
import { KinshipController } from './controllers/kinship.controller.js';
import { LineageController } from './controllers/lineage.controller.js';
import { MandatesController } from './controllers/mandates.controller.js';
import { RecordingsController } from './controllers/recordings.controller.js';
import { RegisterController } from './controllers/register.controller.js';
import { listFiles } from './controllers/list-files.js';
import { listDoors } from './controllers/reads.js';
import { ProposalsController } from './controllers/proposals.controller.js';
import { SessionController } from './controllers/session.controller.js';
import { SessionsController } from './controllers/sessions.controller.js';
import { KeptWorks, WorkController } from './controllers/work.controller.js';
import { WitnessedController } from './controllers/witnessed.controller.js';
import { previewDoors } from './controllers/previews.js';
import { writeDoors } from './controllers/writes.js';
import { Followers } from './following/followers.js';
import { Arrivals } from './http/arrivals.js';
import { TracingLifetime } from './http/tracing-lifetime.js';
import { EntityTagInterceptor } from './http/entity-tag.interceptor.js';
import { ProblemFilter } from './http/problem.filter.js';
import { RouteTable } from './http/route-table.js';
import { requestValidation } from './http/validation.js';
import { Receipts } from './writing/receipts.js';

/** The HTTP door of a register. */
@Module({})
export class ApiModule {
  /**
   * @param routes filled as routes are registered
   * @param access who may come
   * @param tracing undefined where nobody collects traces
   */
  static over(config: RuntimeConfig, routes: RouteTable, access: Access, tracing: Tracing | undefined): DynamicModule {
    return {
      module: ApiModule,
      imports: [RuntimeModule.over(config)],
      controllers: [
        MandatesController,
        LineageController,
        KinshipController,
        DecisionsController,
        ExtractionsController,
        SessionsController,
        ActorsController,
        BodiesController,
        RegisterController,
        FollowingController,
        WorkController,
        WitnessedController,
        CatalogueController,
        RecordingsController,
        AccessController,
        ProposalsController,
        SessionController,
        ...listDoors(lists),
        ...listFiles(lists),
        ...writeDoors(WRITES),
        ...previewDoors(WRITES),
      ],
      providers: [
        Arrivals,
        Followers,
        KeptWorks,
        AccessLifetime,
        { provide: Access, useValue: access },
        { provide: TracingLifetime, useFactory: () => new TracingLifetime(tracing) },
        Receipts,
        ProblemFilter,
        { provide: RouteTable, useValue: routes },
        { provide: APP_FILTER, useExisting: ProblemFilter },
        { provide: APP_PIPE, useFactory: requestValidation },
        { provide: APP_INTERCEPTOR, useClass: EntityTagInterceptor },
      ],
    };
  }
}
