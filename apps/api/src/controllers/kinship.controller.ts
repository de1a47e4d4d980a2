import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { withEntered } from '#body/directory';
import { proposalOf } from '#decision/application';
import { field } from '#fields';
import { askedTasks, EXTRACT, LIST_EVIDENCE } from '#operations';
import { Read } from '#reading';
import {
  answers,
  CompareTexts,
  type Comparison,
  EnteredBodies,
  type Evidence,
  EvidenceProposed,
  KnownSessions,
  LIKELY,
  type Overlaps,
  OverlapsOf,
} from '#register';
import { answerOf } from '../dto/answer-of.js';
import { dtoOf } from '../dto/dto-of.js';
import { questionOf, READING, ReadingQuery } from '../dto/queries/reading.query.js';
import { Operation, Shows } from './routes.js';

const ABOVE = {
  above: field.number([1, 100], { about: 'only from this score on', example: 50, otherwise: LIKELY, optional: true }),
} as const;

const FORMER = {
  formerAsOf: field.day({
    about: 'the day as of which the former is taken; asOf where it is left out',
    optional: true,
  }),
  formerKnownAt: field.moment({
    about: 'the moment as known at which the former is taken; knownAt where it is left out',
    optional: true,
  }),
} as const;

class ComparisonQuery extends dtoOf('ComparisonFields', { ...READING, ...FORMER }, 'query') {}
class OverlapsQuery extends dtoOf('OverlapsFields', { ...READING, ...ABOVE }, 'query') {}
class TextOverlapsRequest extends dtoOf('TextOverlapsFields', { ...EXTRACT.fields, ...ABOVE }, 'body') {}
class EvidenceQuery extends dtoOf('EvidenceFields', { ...READING, ...LIST_EVIDENCE.fields }, 'query') {}

/** What hangs together without anybody having said so. */
@ApiTags('Mandates')
@Controller()
export class KinshipController {
  constructor(private readonly queries: QueryBus) {}

  @Get('overlaps/:ref')
  @Shows('showOverlaps', 'Mandates of a decision that may ask again what others ask', answerOf(answers.overlaps))
  overlaps(@Param('ref') ref: string, @Query() query: OverlapsQuery): Promise<Overlaps> {
    return this.queries.execute(new OverlapsOf(questionOf(query), ref, query.above));
  }

  @Get('comparisons/:former/:latter')
  @Shows(
    'compareTexts',
    'What differs between two decisions, or between the wordings of one on two days',
    answerOf(answers.comparison),
  )
  comparison(
    @Param('former') former: string,
    @Param('latter') latter: string,
    @Query() query: ComparisonQuery,
  ): Promise<Comparison> {
    const ofFormer = { asOf: query.formerAsOf, knownAt: query.formerKnownAt };
    return this.queries.execute(new CompareTexts(questionOf(query), former, latter, ofFormer));
  }

  /** Before it is recorded. */
  @Post('overlaps')
  @HttpCode(200)
  @Operation('findOverlaps', 'What a text asks that is asked already, before it is recorded')
  @ApiOkResponse({ type: answerOf(answers.overlaps) })
  async overlapsOfText(@Body() { text, above }: TextOverlapsRequest, @Query() query: ReadingQuery): Promise<Overlaps> {
    const entered = await this.queries.execute(new EnteredBodies());
    const sessions = await this.queries.execute(new KnownSessions());
    const document = await this.queries.execute(new Read('document', text, entered, sessions));
    const ref = document.title ?? 'the text';
    const tasks = askedTasks('text', proposalOf(document, undefined, withEntered(entered)));
    return this.queries.execute(new OverlapsOf(questionOf(query), { ref, tasks }, above));
  }

  @Get(LIST_EVIDENCE.path)
  @Shows(LIST_EVIDENCE.id, LIST_EVIDENCE.summary, answerOf(answers.evidence))
  evidence(@Query() query: EvidenceQuery): Promise<Evidence> {
    return this.queries.execute(new EvidenceProposed(questionOf(query), query));
  }
}
