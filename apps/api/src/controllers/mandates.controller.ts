import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { RenewMandate } from '#decision/application';
import { onDate } from '#time';
import { type Receipt } from '#journal';
import { basisOf, ChangeMandate, type MandateChange, VerifyNonSubmission } from '#mandate/application';
import {
  type History,
  HistoryOf,
  type Listing,
  ListMandates,
  type MandateSummary,
  type MandateView,
  Resolve,
  ShowRef,
} from '#register';
import { sessionId } from '#session-calendar/domain';
import { HistoryAnswer } from '../dto/answers/listing.answer.js';
import { MandateAnswer, MandateSummaryAnswer } from '../dto/answers/mandate.answer.js';
import { type ReceiptAnswer } from '../dto/answers/receipt.answer.js';
import { MandatesQuery } from '../dto/queries/filters.query.js';
import { pageOf, questionOf, ReadingQuery } from '../dto/queries/reading.query.js';
import { AcceptanceRequest, ClaimRequest, RenewalRequest, SearchRequest } from '../dto/requests/mandate.requests.js';
import { Receipts } from '../writing/receipts.js';
import { Writer, WriterOf } from '../writing/writer.js';
import { oneMandate } from './named-mandate.js';
import { Lists, Shows, Writes } from './routes.js';

/** `:ref` is "AG/RES. 2118 (XXXV-O/05) op. 3", encoded for URLs, or an id. */
@ApiTags('Mandates')
@Controller('mandates')
export class MandatesController {
  constructor(
    private readonly queries: QueryBus,
    private readonly commands: CommandBus,
    private readonly receipts: Receipts,
  ) {}

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

  @Post(':ref/claims')
  @Writes('claimFulfilment', 'Somebody says that it is done', { conditional: true })
  claim(
    @Param('ref') ref: string,
    @Body() { evidence, on }: ClaimRequest,
    @WriterOf() writer: Writer,
  ): Promise<ReceiptAnswer> {
    return this.#change(ref, { type: 'ClaimFulfilment', evidence }, on, writer);
  }

  @Post(':ref/acceptance')
  @Writes('acceptFulfilment', 'The claim is accepted, by decision or by assessment', { conditional: true })
  accept(
    @Param('ref') ref: string,
    @Body() { basis, on }: AcceptanceRequest,
    @WriterOf() writer: Writer,
  ): Promise<ReceiptAnswer> {
    return this.#change(ref, { type: 'AcceptFulfilment', ...basisOf(basis) }, on, writer);
  }

  @Post(':ref/searches')
  @Writes('verifyNonSubmission', 'Somebody searched for a report that it asks for, and found none', {
    conditional: true,
  })
  async search(
    @Param('ref') ref: string,
    @Body() { searched, to, session, on }: SearchRequest,
    @WriterOf() writer: Writer,
  ): Promise<ReceiptAnswer> {
    const mandate = await this.#resolved(ref);
    const search = {
      searched,
      to: to == null ? null : await this.queries.execute(new Resolve('actor', to)),
      session: session == null ? null : sessionId(session),
    };
    const intent = writer.intentAt(`mandate-${mandate}`);
    return this.receipts.of(await this.commands.execute(new VerifyNonSubmission(mandate, search, onDate(on), intent)));
  }

  @Post(':ref/renewals')
  @Writes('renewMandate', 'Another paragraph renews it', { conditional: true })
  async renew(
    @Param('ref') ref: string,
    @Body() { by, on }: RenewalRequest,
    @WriterOf() writer: Writer,
  ): Promise<ReceiptAnswer> {
    const mandate = await this.#resolved(ref);
    const place = await this.queries.execute(new Resolve('paragraph', by));
    const intent = writer.intentAt(`mandate-${mandate}`);
    return this.receipts.of(await this.commands.execute(new RenewMandate(mandate, place, onDate(on), intent)));
  }

  async #change(ref: string, change: MandateChange, on: string, writer: Writer): Promise<ReceiptAnswer> {
    const mandate = await this.#resolved(ref);
    const command = new ChangeMandate(mandate, change, onDate(on), writer.intentAt(`mandate-${mandate}`));
    return this.receipts.of(await this.commands.execute<ChangeMandate, Receipt>(command));
  }

  #resolved(ref: string): Promise<string> {
    return this.queries.execute(new Resolve('mandate', ref));
  }
}
