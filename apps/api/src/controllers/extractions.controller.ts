import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type DecisionDocument } from '#decision-text';
import { field } from '#fields';
import { Read } from '#reading';
import { dtoOf } from '../dto/dto-of.js';
import { Operation } from './routes.js';

class ExtractRequest extends dtoOf(
  'ExtractFields',
  { text: field.document({ about: 'the text of a decision, plain' }) },
  'body',
) {}

@ApiTags('Decisions')
@Controller('extractions')
export class ExtractionsController {
  constructor(private readonly queries: QueryBus) {}

  @Post()
  @HttpCode(200)
  @Operation('extract', 'Reads a text and proposes; nothing is put on the register')
  @ApiOkResponse({ description: 'The decision document.', schema: { type: 'object', additionalProperties: true } })
  extract(@Body() { text }: ExtractRequest): Promise<DecisionDocument> {
    return this.queries.execute(new Read('document', text));
  }
}
