import { refusals } from '#rejection';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { answers, type DecisionView, type History, HistoryOf, ShowRef } from '#register';
import { answerOf } from '../dto/answer-of.js';
import { questionOf, ReadingQuery } from '../dto/queries/reading.query.js';
import { Shows } from './routes.js';

const refused = refusals({
  'decision.unknown': ({ ref }: { readonly ref: string }) =>
    `"${ref}" is a part of a decision; name the decision alone.`,
});

/** `:ref` is a symbol, encoded for URLs, or an id. */
@ApiTags('Decisions')
@Controller('decisions')
export class DecisionsController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':ref')
  @Shows('showDecision', 'One decision, with its paragraphs and their mandates', answerOf(answers.decision))
  async show(@Param('ref') ref: string, @Query() query: ReadingQuery): Promise<DecisionView> {
    const shown = await this.queries.execute(new ShowRef(questionOf(query), ref));
    if (shown.kind === 'decision') return shown.decision;
    throw refused('decision.unknown', { ref });
  }

  @Get(':ref/history')
  @Shows('showDecisionHistory', 'Everything that happened to a decision, in order', answerOf(answers.history))
  async history(@Param('ref') ref: string, @Query() query: ReadingQuery): Promise<History> {
    const { id } = await this.show(ref, query);
    return this.queries.execute(new HistoryOf(questionOf(query), id));
  }
}
