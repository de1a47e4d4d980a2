import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { AdoptDraft, EnterReservation, proposalOf, RecordDecision } from '#decision/application';
import { read } from '#decision-text';
import { Rejection } from '#rejection';
import { onDate } from '#time';
import { type DecisionView, type History, HistoryOf, ListDecisions, type Listing, Resolve, ShowRef } from '#register';
import { DecisionAnswer } from '../dto/answers/decision.answer.js';
import { HistoryAnswer } from '../dto/answers/listing.answer.js';
import { type ReceiptAnswer, RecordedAnswer } from '../dto/answers/receipt.answer.js';
import { DecisionsQuery } from '../dto/queries/filters.query.js';
import { pageOf, questionOf, ReadingQuery } from '../dto/queries/reading.query.js';
import {
  AdoptDraftRequest,
  EnterReservationRequest,
  RecordDecisionRequest,
} from '../dto/requests/decision.requests.js';
import { Receipts } from '../writing/receipts.js';
import { Writer, WriterOf } from '../writing/writer.js';
import { Lists, Shows, Writes } from './routes.js';

/** `:ref` is a symbol, encoded for URLs, or an id. */
@ApiTags('Decisions')
@Controller('decisions')
export class DecisionsController {
  constructor(
    private readonly queries: QueryBus,
    private readonly commands: CommandBus,
    private readonly receipts: Receipts,
  ) {}

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

  @Post()
  @Writes('recordDecision', 'Puts a text on the register, as a draft or adopted', { answer: RecordedAnswer })
  @ApiCreatedResponse({ type: RecordedAnswer, description: 'It was not on the register before.' })
  async record(
    @Body() { text, symbol, on, session, draft }: RecordDecisionRequest,
    @WriterOf() writer: Writer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RecordedAnswer> {
    const statement = {
      symbol: symbol ?? null,
      on: on == null ? null : onDate(on),
      session: session ?? null,
      draft: draft ?? false,
    };
    const { intent } = writer;
    const command = new RecordDecision(text, proposalOf(read(text)), statement, intent);
    const { receipt, decision, already } = await this.commands.execute(command);
    void reply.status(already ? 200 : 201).header('location', `/api/v1/decisions/${decision}`);
    return { ...(await this.receipts.of(receipt)), decision, already };
  }

  @Post(':ref/adoption')
  @Writes('adoptDraft', 'Adopts a draft that is on the register', { conditional: true })
  async adopt(
    @Param('ref') ref: string,
    @Body() { symbol, on, session, text }: AdoptDraftRequest,
    @WriterOf() writer: Writer,
  ): Promise<ReceiptAnswer> {
    const draft = await this.queries.execute(new Resolve('decision', ref));
    const wording = text == null ? null : { content: text, proposal: proposalOf(read(text)) };
    const intent = writer.intentAt(`decision-${draft}`);
    const command = new AdoptDraft(draft, symbol, onDate(on), session ?? null, wording, intent);
    return this.receipts.of(await this.commands.execute(command));
  }

  @Post(':ref/reservations')
  @Writes('enterReservation', 'A delegation places on record what it does not agree to', { conditional: true })
  async reserve(
    @Param('ref') ref: string,
    @Body() { by, kind, paragraphs, expression, text, on }: EnterReservationRequest,
    @WriterOf() writer: Writer,
  ): Promise<ReceiptAnswer> {
    const decision = await this.queries.execute(new Resolve('decision', ref));
    const reservation = { by, kind, paragraphs: paragraphs ?? [], expression: expression ?? null, text };
    const intent = writer.intentAt(`decision-${decision}`);
    return this.receipts.of(
      await this.commands.execute(new EnterReservation(decision, reservation, onDate(on), intent)),
    );
  }
}
