import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  type History,
  HistoryOf,
  type Listing,
  ListSessions,
  type ObligationView,
  ReportsDue,
  type SessionView,
  ShowSession,
} from '#register';
import { HistoryAnswer } from '../dto/answers/listing.answer.js';
import { ObligationAnswer } from '../dto/answers/obligation.answer.js';
import { SessionAnswer } from '../dto/answers/session.answer.js';
import { SessionsQuery } from '../dto/queries/filters.query.js';
import { ListQuery, pageOf, questionOf, ReadingQuery } from '../dto/queries/reading.query.js';
import { Lists, Shows } from './routes.js';
import { NamesSession, SessionOf } from './session-of.js';

@ApiTags('Sessions')
@Controller('sessions')
export class SessionsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Lists('listSessions', 'The calendar', SessionAnswer)
  list(@Query() query: SessionsQuery): Promise<Listing<SessionView>> {
    return this.queries.execute(new ListSessions(questionOf(query), query.body, pageOf(query)));
  }

  @NamesSession()
  @Get(':body/:kind/:ordinal')
  @Shows('showSession', 'One session', SessionAnswer)
  show(@SessionOf() session: string, @Query() query: ReadingQuery): Promise<SessionView> {
    return this.queries.execute(new ShowSession(questionOf(query), session));
  }

  @NamesSession()
  @Get(':body/:kind/:ordinal/history')
  @Shows('showSessionHistory', 'Everything that happened to a session, in order', HistoryAnswer)
  history(@SessionOf() session: string, @Query() query: ReadingQuery): Promise<History> {
    return this.queries.execute(new HistoryOf(questionOf(query), session));
  }

  @NamesSession()
  @Get(':body/:kind/:ordinal/due')
  @Lists('listDue', 'Everything owed to, or before, a session', ObligationAnswer)
  due(@SessionOf() session: string, @Query() query: ListQuery): Promise<Listing<ObligationView>> {
    return this.queries.execute(new ReportsDue(questionOf(query), session, pageOf(query)));
  }
}
