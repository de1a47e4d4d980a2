import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { RetractEntry } from '#decision/application';
import { Resolve } from '#register';
import { type ReceiptAnswer } from '../dto/answers/receipt.answer.js';
import { RetractionRequest } from '../dto/requests/entry.requests.js';
import { Receipts } from '../writing/receipts.js';
import { Writer, WriterOf } from '../writing/writer.js';
import { Writes } from './routes.js';

@ApiTags('Entries')
@Controller('retractions')
export class RetractionsController {
  constructor(
    private readonly queries: QueryBus,
    private readonly commands: CommandBus,
    private readonly receipts: Receipts,
  ) {}

  @Post()
  @Writes('retractEntry', 'Takes back a wrong entry; as known before, it still counts')
  async retract(@Body() { entry, reason }: RetractionRequest, @WriterOf() writer: Writer): Promise<ReceiptAnswer> {
    const { stream, id } = await this.queries.execute(new Resolve('entry', entry));
    return this.receipts.of(await this.commands.execute(new RetractEntry(stream, id, reason, writer.intent)));
  }
}
