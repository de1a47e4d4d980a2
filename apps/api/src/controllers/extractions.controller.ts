import { Body, Controller, Get, Header, HttpCode, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type DecisionDocument } from '#decision-text';
import { DOCUMENT_SCHEMA, EXTRACT } from '#operations';
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
  async extract(@Body() { text }: ExtractRequest): Promise<DecisionDocument & { readonly source_text: string }> {
    return { ...(await this.queries.execute(new Read('document', text))), source_text: text };
  }

  @Get(DOCUMENT_SCHEMA.path)
  @Header('content-type', 'application/schema+json')
  @Operation(DOCUMENT_SCHEMA.id, DOCUMENT_SCHEMA.summary)
  @ApiOkResponse({ description: 'JSON Schema, 2020-12.', schema: { type: 'object', additionalProperties: true } })
  async schema(): Promise<object> {
    return (await import('#decision-document')).DECISION_DOCUMENT_SCHEMA;
  }
}
