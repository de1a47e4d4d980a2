import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Listing, type ObligationView, OverdueReports } from '#register';
import { ObligationAnswer } from '../dto/answers/obligation.answer.js';
import { OverdueQuery } from '../dto/queries/filters.query.js';
import { pageOf, questionOf } from '../dto/queries/reading.query.js';
import { Lists } from './routes.js';

@ApiTags('Reports')
@Controller('overdue')
export class OverdueController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Lists('listOverdue', 'Reports past due with none on file, the longest overdue first', ObligationAnswer)
  list(@Query() query: OverdueQuery): Promise<Listing<ObligationView>> {
    const { by, to, session, verifiedOnly } = query;
    return this.queries.execute(
      new OverdueReports(questionOf(query), { by, to, session, verifiedOnly }, pageOf(query)),
    );
  }
}
