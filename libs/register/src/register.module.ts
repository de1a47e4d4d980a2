import { Global, Module } from '@nestjs/common';
import {
  ListActorsHandler,
  ListDecisionsHandler,
  ListSessionsHandler,
  ShowSessionHandler,
} from './application/calendar-and-actors.js';
import { HistoryOfHandler } from './application/history.js';
import { ListMandatesHandler, ShowRefHandler } from './application/mandates.js';
import { OverdueReportsHandler, ReportsDueHandler } from './application/overdue-reports.js';
import { ResolveHandler } from './application/resolve.js';
import { Register } from './register.js';

/** The read side. Global, because deciding which obligation a report discharges asks it for windows. */
@Global()
@Module({
  providers: [
    Register,
    OverdueReportsHandler,
    ReportsDueHandler,
    ListMandatesHandler,
    ShowRefHandler,
    HistoryOfHandler,
    ListSessionsHandler,
    ShowSessionHandler,
    ListDecisionsHandler,
    ListActorsHandler,
    ResolveHandler,
  ],
  exports: [Register],
})
export class RegisterModule {}
