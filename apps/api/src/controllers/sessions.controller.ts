import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { civilDate, onDate } from '#time';
import {
  type History,
  HistoryOf,
  type Listing,
  ListSessions,
  type ObligationView,
  ReportsDue,
  type SessionView,
  ShowSession,
} from '#register';
import { ChangeSession, ScheduleSessions, type SessionChange, type SessionPlan } from '#session-calendar/application';
import { sessionId, sessionStreamId } from '#session-calendar/domain';
import { HistoryAnswer } from '../dto/answers/listing.answer.js';
import { ObligationAnswer } from '../dto/answers/obligation.answer.js';
import { type ReceiptAnswer } from '../dto/answers/receipt.answer.js';
import { SessionAnswer } from '../dto/answers/session.answer.js';
import { SessionsQuery } from '../dto/queries/filters.query.js';
import { ListQuery, pageOf, questionOf, ReadingQuery } from '../dto/queries/reading.query.js';
import {
  HeldRequest,
  MoveRequest,
  ScheduleRequest,
  type SessionPlanRequest,
} from '../dto/requests/session.requests.js';
import { Receipts } from '../writing/receipts.js';
import { Writer, WriterOf } from '../writing/writer.js';
import { Lists, Shows, Writes } from './routes.js';
import { NamesSession, SessionOf } from './session-of.js';

const dayOrNull = (day: string | null | undefined): string | null => (day == null ? null : civilDate(day));

const planOf = ({ session, name, place, opensOn, closesOn, source }: SessionPlanRequest): SessionPlan => ({
  session: sessionId(session),
  name: name ?? null,
  place: place ?? null,
  opensOn: dayOrNull(opensOn),
  closesOn: dayOrNull(closesOn),
  source: source ?? null,
});

@ApiTags('Sessions')
@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly queries: QueryBus,
    private readonly commands: CommandBus,
    private readonly receipts: Receipts,
  ) {}

  @Get()
  @Lists('listSessions', 'The calendar', SessionAnswer)
  list(@Query() query: SessionsQuery): Promise<Listing<SessionView>> {
    return this.queries.execute(new ListSessions(questionOf(query), query.body, pageOf(query)));
  }

  @NamesSession()
  @Get(':body/:kind/:ordinal')
  @Shows('showSession', 'One session', SessionAnswer)
  show(@SessionOf() session: string, @Query() query: ReadingQuery): Promise<SessionView> {
    return this.queries.execute(new ShowSession(questionOf(query), session));
  }

  @NamesSession()
  @Get(':body/:kind/:ordinal/history')
  @Shows('showSessionHistory', 'Everything that happened to a session, in order', HistoryAnswer)
  history(@SessionOf() session: string, @Query() query: ReadingQuery): Promise<History> {
    return this.queries.execute(new HistoryOf(questionOf(query), session));
  }

  @NamesSession()
  @Get(':body/:kind/:ordinal/due')
  @Lists('listDue', 'Everything owed to, or before, a session', ObligationAnswer)
  due(@SessionOf() session: string, @Query() query: ListQuery): Promise<Listing<ObligationView>> {
    return this.queries.execute(new ReportsDue(questionOf(query), session, pageOf(query)));
  }

  @Post()
  @Writes('scheduleSessions', 'Puts sessions on the calendar, all or none')
  async schedule(@Body() { sessions, on }: ScheduleRequest, @WriterOf() writer: Writer): Promise<ReceiptAnswer> {
    const fixedOn = on == null ? null : onDate(on);
    const command = new ScheduleSessions(sessions.map(planOf), fixedOn, writer.intent);
    return this.receipts.of(await this.commands.execute(command));
  }

  @NamesSession()
  @Post(':body/:kind/:ordinal/moves')
  @Writes('moveSession', 'Gives a planned session other days', { conditional: true })
  move(
    @SessionOf() session: string,
    @Body() { opensOn, closesOn, on }: MoveRequest,
    @WriterOf() writer: Writer,
  ): Promise<ReceiptAnswer> {
    const days = { opensOn: civilDate(opensOn), closesOn: dayOrNull(closesOn) };
    return this.#change(session, { type: 'RescheduleSession', ...days }, on, writer);
  }

  @NamesSession()
  @Post(':body/:kind/:ordinal/opening')
  @Writes('openSession', 'It has opened', { conditional: true })
  open(@SessionOf() session: string, @Body() { on }: HeldRequest, @WriterOf() writer: Writer): Promise<ReceiptAnswer> {
    return this.#change(session, { type: 'OpenSession' }, on, writer);
  }

  @NamesSession()
  @Post(':body/:kind/:ordinal/closing')
  @Writes('closeSession', 'It has closed', { conditional: true })
  close(@SessionOf() session: string, @Body() { on }: HeldRequest, @WriterOf() writer: Writer): Promise<ReceiptAnswer> {
    return this.#change(session, { type: 'CloseSession' }, on, writer);
  }

  async #change(session: string, change: SessionChange, on: string, writer: Writer): Promise<ReceiptAnswer> {
    const intent = writer.intentAt(`session-${sessionStreamId(session)}`);
    return this.receipts.of(await this.commands.execute(new ChangeSession(session, change, onDate(on), intent)));
  }
}
