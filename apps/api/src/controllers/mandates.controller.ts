import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  type History,
  HistoryOf,
  type Listing,
  ListMandates,
  type MandateSummary,
  type MandateView,
  ShowRef,
} from '#register';
import { HistoryAnswer } from '../dto/answers/listing.answer.js';
import { MandateAnswer, MandateSummaryAnswer } from '../dto/answers/mandate.answer.js';
import { MandatesQuery } from '../dto/queries/filters.query.js';
import { pageOf, questionOf, ReadingQuery } from '../dto/queries/reading.query.js';
import { oneMandate } from './named-mandate.js';
import { Lists, Shows } from './routes.js';

/** `:ref` is "AG/RES. 2118 (XXXV-O/05) op. 3", encoded for URLs, or an id. */
@ApiTags('Mandates')
@Controller('mandates')
export class MandatesController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Lists('listMandates', 'Mandates on the register', MandateSummaryAnswer)
  list(@Query() query: MandatesQuery): Promise<Listing<MandateSummary>> {
    const { addressee, body, session, class: listed, search } = query;
    const filter = { addressee, body, session, class: listed, search };
    return this.queries.execute(new ListMandates(questionOf(query), filter, pageOf(query)));
  }

  @Get(':ref')
  @Shows('showMandate', 'One mandate', MandateAnswer)
  async show(@Param('ref') ref: string, @Query() query: ReadingQuery): Promise<MandateView> {
    return oneMandate(ref, await this.queries.execute(new ShowRef(questionOf(query), ref)));
  }

  @Get(':ref/history')
  @Shows('showMandateHistory', 'Everything that happened to a mandate, in order', HistoryAnswer)
  async history(@Param('ref') ref: string, @Query() query: ReadingQuery): Promise<History> {
    const { id } = await this.show(ref, query);
    return this.queries.execute(new HistoryOf(questionOf(query), id));
  }
}
