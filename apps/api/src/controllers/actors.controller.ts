import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type ActorView, ListActors, type Listing } from '#register';
import { ActorAnswer } from '../dto/answers/session.answer.js';
import { ListQuery, pageOf, questionOf } from '../dto/queries/reading.query.js';
import { Lists } from './routes.js';

@ApiTags('Actors')
@Controller('actors')
export class ActorsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Lists('listActors', 'Everybody who has been named', ActorAnswer)
  list(@Query() query: ListQuery): Promise<Listing<ActorView>> {
    return this.queries.execute(new ListActors(questionOf(query), pageOf(query)));
  }
}
