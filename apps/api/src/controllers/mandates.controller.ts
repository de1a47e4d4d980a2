import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  answers,
  type History,
  HistoryOf,
  type MandateView,
  RepliesTo,
  type RepliesView,
  ShowRef,
  type Why,
  WhyDue,
} from '#register';
import { answerOf } from '../dto/answer-of.js';
import { questionOf, ReadingQuery } from '../dto/queries/reading.query.js';
import { oneMandate } from './named-mandate.js';
import { Shows } from './routes.js';

/** `:ref` is "AG/RES. 2118 (XXXV-O/05) op. 3", encoded for URLs, or an id. */
@ApiTags('Mandates')
@Controller('mandates')
export class MandatesController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':ref')
  @Shows('showMandate', 'One mandate', answerOf(answers.mandate))
  async show(@Param('ref') ref: string, @Query() query: ReadingQuery): Promise<MandateView> {
    return oneMandate(ref, await this.queries.execute(new ShowRef(questionOf(query), ref)));
  }

  @Get(':ref/history')
  @Shows('showMandateHistory', 'Everything that happened to a mandate, in order', answerOf(answers.history))
  async history(@Param('ref') ref: string, @Query() query: ReadingQuery): Promise<History> {
    const { id } = await this.show(ref, query);
    return this.queries.execute(new HistoryOf(questionOf(query), id));
  }

  @Get(':ref/replies')
  @Shows('showReplies', 'Who has replied, where each member of a group is asked', answerOf(answers.replies))
  async replies(@Param('ref') ref: string, @Query() query: ReadingQuery): Promise<RepliesView> {
    const { id } = await this.show(ref, query);
    return this.queries.execute(new RepliesTo(questionOf(query), id));
  }

  @Get(':ref/why')
  @Shows('whyMandate', 'How each due time of a mandate came about, or why there is none', answerOf(answers.why))
  async why(@Param('ref') ref: string, @Query() query: ReadingQuery): Promise<Why> {
    const { id } = await this.show(ref, query);
    return this.queries.execute(new WhyDue(questionOf(query), id));
  }
}
