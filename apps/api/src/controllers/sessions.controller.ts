import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { answers, type History, HistoryOf, type SessionView, ShowSession } from '#register';
import { answerOf } from '../dto/answer-of.js';
import { questionOf, ReadingQuery } from '../dto/queries/reading.query.js';
import { Shows } from './routes.js';
import { NamesSession, SessionOf } from './session-of.js';

@ApiTags('Sessions')
@Controller('sessions')
export class SessionsController {
  constructor(private readonly queries: QueryBus) {}

  @NamesSession()
  @Get(':body/:kind/:ordinal')
  @Shows('showSession', 'One session', answerOf(answers.session))
  show(@SessionOf() session: string, @Query() query: ReadingQuery): Promise<SessionView> {
    return this.queries.execute(new ShowSession(questionOf(query), session));
  }

  @NamesSession()
  @Get(':body/:kind/:ordinal/history')
  @Shows('showSessionHistory', 'Everything that happened to a session, in order', answerOf(answers.history))
  history(@SessionOf() session: string, @Query() query: ReadingQuery): Promise<History> {
    return this.queries.execute(new HistoryOf(questionOf(query), session));
  }
}
