import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Rejection } from '#rejection';
import { type DecisionView, type History, HistoryOf, ListDecisions, type Listing, ShowRef } from '#register';
import { DecisionAnswer } from '../dto/answers/decision.answer.js';
import { HistoryAnswer } from '../dto/answers/listing.answer.js';
import { DecisionsQuery } from '../dto/queries/filters.query.js';
import { pageOf, questionOf, ReadingQuery } from '../dto/queries/reading.query.js';
import { Lists, Shows } from './routes.js';

/** `:ref` is a symbol, encoded for URLs, or an id. */
@ApiTags('Decisions')
@Controller('decisions')
export class DecisionsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Lists('listDecisions', 'Decisions on the register, drafts included', DecisionAnswer)
  list(@Query() query: DecisionsQuery): Promise<Listing<DecisionView>> {
    const { body, session } = query;
    return this.queries.execute(new ListDecisions(questionOf(query), { body, session }, pageOf(query)));
  }

  @Get(':ref')
  @Shows('showDecision', 'One decision, with its paragraphs and their mandates', DecisionAnswer)
  async show(@Param('ref') ref: string, @Query() query: ReadingQuery): Promise<DecisionView> {
    const shown = await this.queries.execute(new ShowRef(questionOf(query), ref));
    if (shown.kind === 'decision') return shown.decision;
    throw new Rejection('decision.unknown', `"${ref}" is a part of a decision; name the decision alone.`);
  }

  @Get(':ref/history')
  @Shows('showDecisionHistory', 'Everything that happened to a decision, in order', HistoryAnswer)
  async history(@Param('ref') ref: string, @Query() query: ReadingQuery): Promise<History> {
    const { id } = await this.show(ref, query);
    return this.queries.execute(new HistoryOf(questionOf(query), id));
  }
}
