import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type DecisionDocument, read } from '#decision-text';
import { ExtractRequest } from '../dto/requests/decision.requests.js';

@ApiTags('Decisions')
@Controller('extractions')
export class ExtractionsController {
  @Post()
  @HttpCode(200)
  @ApiOperation({ operationId: 'extract', summary: 'Reads a text and proposes; nothing is put on the register' })
  @ApiOkResponse({ description: 'The decision document.', schema: { type: 'object', additionalProperties: true } })
  extract(@Body() { text }: ExtractRequest): DecisionDocument {
    return read(text);
  }
}
