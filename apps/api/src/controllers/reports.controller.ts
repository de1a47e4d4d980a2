import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { onDate } from '#time';
import { SubmitReport } from '#mandate/application';
import { Resolve } from '#register';
import { sessionId } from '#session-calendar/domain';
import { type ReceiptAnswer } from '../dto/answers/receipt.answer.js';
import { ReportRequest } from '../dto/requests/mandate.requests.js';
import { Receipts } from '../writing/receipts.js';
import { Writer, WriterOf } from '../writing/writer.js';
import { Writes } from './routes.js';

@ApiTags('Reports')
@Controller('reports')
export class ReportsController {
  constructor(
    private readonly queries: QueryBus,
    private readonly commands: CommandBus,
    private readonly receipts: Receipts,
  ) {}

  @Post()
  @Writes('submitReport', 'A report came; it may discharge what several mandates ask for')
  async submit(
    @Body() { document, on, mandates, to, session }: ReportRequest,
    @WriterOf() writer: Writer,
  ): Promise<ReceiptAnswer> {
    const ids = await Promise.all(mandates.map((ref) => this.queries.execute(new Resolve('mandate', ref))));
    const delivery = {
      document,
      to: to == null ? null : await this.queries.execute(new Resolve('actor', to)),
      session: session == null ? null : sessionId(session),
    };
    const command = new SubmitReport(ids, delivery, onDate(on), writer.intent);
    return this.receipts.of(await this.commands.execute(command));
  }
}
