import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type DecisionDocument } from '#decision-text';
import { EXTRACT } from '#operations';
import { Read } from '#reading';
import { dtoOf } from '../dto/dto-of.js';
import { Operation } from './routes.js';

class ExtractRequest extends dtoOf('ExtractFields', EXTRACT.fields, 'body') {}

@ApiTags('Decisions')
@Controller()
export class ExtractionsController {
  constructor(private readonly queries: QueryBus) {}

  @Post(EXTRACT.path)
  @HttpCode(200)
  @Operation(EXTRACT.id, EXTRACT.summary)
  @ApiOkResponse({ description: 'The decision document.', schema: { type: 'object', additionalProperties: true } })
  extract(@Body() { text }: ExtractRequest): Promise<DecisionDocument> {
    return this.queries.execute(new Read('document', text));
  }
}
