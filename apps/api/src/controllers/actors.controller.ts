import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { type ActorPage, answers, ShowActor } from '#register';
import { answerOf } from '../dto/answer-of.js';
import { questionOf, ReadingQuery } from '../dto/queries/reading.query.js';
import { Shows } from './routes.js';

@ApiTags('Actors')
@Controller('actors')
export class ActorsController {
  constructor(private readonly queries: QueryBus) {}

  @ApiParam({ name: 'actor', description: 'Its code, or what it is called.', example: 'iin' })
  @Get(':actor')
  @Shows('showActor', 'One actor', answerOf(answers.actorPage))
  show(@Param('actor') actor: string, @Query() query: ReadingQuery): Promise<ActorPage> {
    return this.queries.execute(new ShowActor(questionOf(query), actor));
  }
}
