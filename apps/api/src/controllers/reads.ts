/** The routes of lists, made from the catalogue of lists. */
import { Controller, Get, Param, Query, type Type as Class } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Raw } from '#fields';
import { fieldsOf, type Listing, type ListDescriptor, ReadList } from '#register';
import { type Limits, PublicLimit } from '../access/public-limit.js';
import { answerOf } from '../dto/answer-of.js';
import { LISTING, pageOf, questionOf } from '../dto/queries/reading.query.js';
import { operationOf, queryOf } from './list-names.js';
import { describePlaces, pathOf, type PlacesSaid, saidInPath } from './place.js';
import { Lists } from './routes.js';

/** Answers with pages of one list. */
const doorOf = (list: ListDescriptor): Class => {
  const { path, about, item, publicly } = list;
  const fields = fieldsOf(list);

  @ApiTags('Lists')
  @Controller()
  class ListDoor {
    constructor(private readonly queries: QueryBus) {}

    @describePlaces(path, fields)
    @Get(pathOf(path, fields))
    @Lists(operationOf(list), about, answerOf(item))
    read(
      @Param() places: PlacesSaid,
      @Query() query: Raw<typeof LISTING>,
      @PublicLimit(publicly) limits: Limits,
    ): Promise<Listing<unknown>> {
      const said = { ...query, ...saidInPath(path, fields, places), ...limits };
      return this.queries.execute(new ReadList(list, questionOf(query), said, pageOf(query)));
    }
  }
  const query = queryOf(list, LISTING);
  Reflect.defineMetadata('design:paramtypes', [Object, query, Object], ListDoor.prototype, 'read');
  return ListDoor;
};

export const listDoors = (lists: readonly ListDescriptor[]): readonly Class[] => lists.map(doorOf);
