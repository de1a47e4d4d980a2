/** Lists as files for spreadsheets, whole: made from the catalogue of lists, at the address of each with `.csv` behind it. */
import { Controller, Get, Param, Query, Res, type Type as Class, UseInterceptors } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { csvColumns, csvLines } from '#exchange';
import { field, type Raw } from '#fields';
import { fieldsOf, type Listing, type ListDescriptor, type Question, ReadList } from '#register';
import { type Limits, PublicLimit } from '../access/public-limit.js';
import { questionOf, READING } from '../dto/queries/reading.query.js';
import { AgeInterceptor } from '../http/age.interceptor.js';
import { operationOf, queryOf } from './list-names.js';
import { describePlaces, pathOf, type PlacesSaid, saidInPath } from './place.js';
import { Operation } from './routes.js';

const CSV = 'text/csv; charset=utf-8';
const PAGE = 200;

const FILE = {
  ...READING,
  ids: field.flag({ about: 'with the ids that programs use' }),
} as const;

/** How many reports the file leaves out because nobody can judge them, by why: what a list says beside its rows. */
const notJudged = (counts: NonNullable<Listing<unknown>['undetermined']>): string =>
  Object.entries(counts)
    .map(([why, count]) => `${why}=${count}`)
    .join(', ');

/** Answers with the whole of one list. */
const fileOf = (list: ListDescriptor): Class => {
  const { id, path, about, item, csv, publicly } = list;
  const fields = fieldsOf(list);

  @ApiTags('Lists')
  @Controller()
  class ListFile {
    constructor(private readonly queries: QueryBus) {}

    @describePlaces(path, fields)
    @Get(`${pathOf(path, fields)}.csv`)
    @Operation(operationOf(list, 'File'), `${about}, as a file for spreadsheets`)
    @UseInterceptors(AgeInterceptor)
    @ApiProduces('text/csv')
    @ApiOkResponse({ description: 'All of it, one row an item.', schema: { type: 'string' } })
    async read(
      @Param() places: PlacesSaid,
      @Query() query: Raw<typeof FILE>,
      @Res({ passthrough: true }) reply: FastifyReply,
      @PublicLimit(publicly) limits: Limits,
    ): Promise<Readable> {
      const said = { ...query, ...saidInPath(path, fields, places), ...limits };
      const pageOf = (question: Question, after?: string): Promise<Listing<unknown>> =>
        this.queries.execute(new ReadList(list, question, said, { limit: PAGE, after }));
      // The first page is read before anything is sent, so that a refusal is told as one.
      const first = await pageOf(questionOf(query));
      const columns = csv ?? csvColumns(item, query.ids ?? false);
      void reply.type(CSV).header('content-disposition', `attachment; filename="${id}.csv"`);
      const { undetermined } = first;
      if (undetermined !== null) void reply.header('x-not-judged', notJudged(undetermined));
      return Readable.from(csvLines(columns, pagesFrom(first, pageOf)));
    }
  }
  const query = queryOf(list, FILE, 'File');
  Reflect.defineMetadata('design:paramtypes', [Object, query, Object, Object], ListFile.prototype, 'read');
  return ListFile;
};

/** Page after page, all of the moment that the first is of, whatever is entered meanwhile. */
async function* pagesFrom(
  first: Listing<unknown>,
  pageOf: (question: Question, after: string) => Promise<Listing<unknown>>,
): AsyncGenerator<readonly unknown[]> {
  const question = { asOf: first.asOf, knownAt: String(first.knownAt.seq) };
  let page = first;
  yield page.items;
  while (page.next !== null) {
    page = await pageOf(question, page.next);
    yield page.items;
  }
}

export const listFiles = (lists: readonly ListDescriptor[]): readonly Class[] => lists.map(fileOf);
