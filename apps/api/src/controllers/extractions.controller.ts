import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type DecisionDocument, read } from '#decision-text';
import { ExtractRequest } from '../dto/requests/decision.requests.js';
import { Operation } from './routes.js';

@ApiTags('Decisions')
@Controller('extractions')
export class ExtractionsController {
  @Post()
  @HttpCode(200)
  @Operation('extract', 'Reads a text and proposes; nothing is put on the register')
  @ApiOkResponse({ description: 'The decision document.', schema: { type: 'object', additionalProperties: true } })
  extract(@Body() { text }: ExtractRequest): DecisionDocument {
    return read(text);
  }
}
