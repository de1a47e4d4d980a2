import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { answers, type Lineage, LineageOf } from '#register';
import { answerOf } from '../dto/answer-of.js';
import { questionOf, ReadingQuery } from '../dto/queries/reading.query.js';
import { Shows } from './routes.js';

/** `:ref` is a mandate, a paragraph or a decision, encoded for URLs: some paragraphs renew and give no mandate of their own. */
@ApiTags('Mandates')
@Controller('lineage')
export class LineageController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':ref')
  @Shows(
    'showLineage',
    'Where a mandate, a paragraph or a decision comes from, and what came of it',
    answerOf(answers.lineage),
  )
  lineage(@Param('ref') ref: string, @Query() query: ReadingQuery): Promise<Lineage> {
    return this.queries.execute(new LineageOf(questionOf(query), ref));
  }
}
