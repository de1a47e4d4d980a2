import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { answers, type BodyView, ShowBody } from '#register';
import { answerOf } from '../dto/answer-of.js';
import { questionOf, ReadingQuery } from '../dto/queries/reading.query.js';
import { Shows } from './routes.js';

@ApiTags('Bodies')
@Controller('bodies')
export class BodiesController {
  constructor(private readonly queries: QueryBus) {}

  @ApiParam({ name: 'body', description: 'Its code, or what it is called.', example: 'who-wha' })
  @Get(':body')
  @Shows('showBody', 'One body', answerOf(answers.body))
  show(@Param('body') body: string, @Query() query: ReadingQuery): Promise<BodyView> {
    return this.queries.execute(new ShowBody(questionOf(query), body));
  }
}
