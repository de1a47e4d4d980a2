/** The routes of lists, made from the catalogue of lists. */
import { Controller, Get, Param, Query, type Type as Class } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Raw } from '#fields';
import { fieldsOf, type Listing, type ListDescriptor, ReadList } from '#register';
import { answerOf } from '../dto/answer-of.js';
import { dtoOf } from '../dto/dto-of.js';
import { LISTING, pageOf, questionOf } from '../dto/queries/reading.query.js';
import { describePlaces, pathOf, type PlacesSaid, placesIn, saidInPath } from './place.js';
import { Lists } from './routes.js';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Answers with pages of one list. */
const doorOf = (list: ListDescriptor): Class => {
  const { id, path, about, item } = list;
  const fields = fieldsOf(list);

  @ApiTags('Lists')
  @Controller()
  class ListDoor {
    constructor(private readonly queries: QueryBus) {}

    @describePlaces(path, fields)
    @Get(pathOf(path, fields))
    @Lists(`list${capital(id)}`, about, answerOf(item))
    read(@Param() places: PlacesSaid, @Query() query: Raw<typeof LISTING>): Promise<Listing<unknown>> {
      const said = { ...query, ...saidInPath(path, fields, places) };
      return this.queries.execute(new ReadList(list, questionOf(query), said, pageOf(query)));
    }
  }
  const places = placesIn(path);
  const asked = Object.fromEntries(Object.entries(fields).filter(([name]) => !places.includes(name)));
  const query = dtoOf(`List${capital(id)}Query`, { ...asked, ...LISTING }, 'query');
  Reflect.defineMetadata('design:paramtypes', [Object, query], ListDoor.prototype, 'read');
  return ListDoor;
};

export const listDoors = (lists: readonly ListDescriptor[]): readonly Class[] => lists.map(doorOf);
