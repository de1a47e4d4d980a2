import { Body, Controller, Get, Header, HttpCode, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { withEntered } from '#body/directory';
import { asKnownBody, newBodyIn } from '#decision/application';
import { type DecisionDocument, type NewBody } from '#decision-text';
import { DOCUMENT_SCHEMA, EXTRACT, RECORD_FILE, understood } from '#operations';
import { Read } from '#reading';
import { EnteredBodies, KnownSessions } from '#register';
import { dtoOf } from '../dto/dto-of.js';
import { Operation } from './routes.js';

const { name, file } = RECORD_FILE.fields;
class ExtractFileRequest extends dtoOf('ExtractFileFields', { name, file }, 'body') {}
class ExtractRequest extends dtoOf('ExtractFields', EXTRACT.fields, 'body') {}

/** What goes back to be recorded; with the body that speaks as a new one, where nobody has described it. */
type Extracted = DecisionDocument & { readonly new_body?: NewBody; readonly source_text: string };

@ApiTags('Decisions')
@Controller()
export class ExtractionsController {
  constructor(private readonly queries: QueryBus) {}

  @Post(EXTRACT.path)
  @HttpCode(200)
  @Operation(EXTRACT.id, EXTRACT.summary)
  @ApiOkResponse({ description: 'The decision document.', schema: { type: 'object', additionalProperties: true } })
  async extract(@Body() { text }: ExtractRequest): Promise<Extracted> {
    const entered = await this.queries.execute(new EnteredBodies());
    const sessions = await this.queries.execute(new KnownSessions());
    const document = await this.queries.execute(new Read('document', text, entered, sessions));
    const newBody = newBodyIn(document, withEntered(entered));
    if (newBody === undefined) return { ...document, source_text: text };
    // With its body as one that is known, a text tells more: its symbol, and its sessions.
    const bodies = [...entered, asKnownBody(newBody, document.language)];
    const again = await this.queries.execute(new Read('document', text, bodies, sessions));
    return { ...again, new_body: newBody, source_text: text };
  }

  /** Of several decisions in one file, the first that is meant: the others are recorded from the file as a whole. */
  @Post(`${EXTRACT.path}/files`)
  @HttpCode(200)
  @Operation('extractFile', 'read a file of text, web page, Word or PDF and show what was found; nothing is recorded')
  @ApiOkResponse({ description: 'The decision document.', schema: { type: 'object', additionalProperties: true } })
  async extractFile(@Body() said: ExtractFileRequest): Promise<Extracted> {
    const meant = await understood({ name, file }, said, (query) => this.queries.execute(query));
    const { content } = await this.queries.execute(new Read('textOfFile', meant.name, meant.file));
    return this.extract({ text: content });
  }

  @Get(DOCUMENT_SCHEMA.path)
  @Header('content-type', 'application/schema+json')
  @Operation(DOCUMENT_SCHEMA.id, DOCUMENT_SCHEMA.summary)
  @ApiOkResponse({ description: 'JSON Schema, 2020-12.', schema: { type: 'object', additionalProperties: true } })
  async schema(): Promise<object> {
    return (await import('#decision-document')).DECISION_DOCUMENT_SCHEMA;
  }
}
