import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { DeclareCoverage } from '#coverage/application';
import { Resolve } from '#register';
import { type ReceiptAnswer } from '../dto/answers/receipt.answer.js';
import { CoverageRequest } from '../dto/requests/entry.requests.js';
import { Receipts } from '../writing/receipts.js';
import { Writer, WriterOf } from '../writing/writer.js';
import { Writes } from './routes.js';

@ApiTags('Entries')
@Controller('coverage')
export class CoverageController {
  constructor(
    private readonly queries: QueryBus,
    private readonly commands: CommandBus,
    private readonly receipts: Receipts,
  ) {}

  @Post()
  @Writes('declareCoverage', "Says how far the record of a body's sessions goes")
  async declare(
    @Body() { body, firstSession, lastSession, of, extent }: CoverageRequest,
    @WriterOf() writer: Writer,
  ): Promise<ReceiptAnswer> {
    const code = await this.queries.execute(new Resolve('body', body));
    const declaration = { body: code, sessions: [firstSession, lastSession] as const, of, extent };
    return this.receipts.of(await this.commands.execute(new DeclareCoverage(declaration, writer.intent)));
  }
}
