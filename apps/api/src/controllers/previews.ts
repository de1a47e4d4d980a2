/** For every write: what it would do, made from the catalogue like the write itself. */
import { Body, Controller, HttpCode, Param, Post, type Type as Class } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Fields, type Raw } from '#fields';
import { rehearse, type Write } from '#operations';
import { PreviewAnswer } from '../dto/answers/preview.answer.js';
import { describePlaces, pathOf, type PlacesSaid, saidInPath } from './place.js';
import { doubtOf } from '../http/problem-of.js';
import { Operation } from './routes.js';
import { requestOf, tagOf } from './writes.js';

const previewIdOf = ({ id }: Pick<Write, 'id'>): string => `${id}Preview`;

const doorOf = (operation: Write): Class => {
  const { path, summary, fields } = operation;

  @ApiTags(tagOf(operation))
  @Controller()
  class PreviewDoor {
    constructor(
      readonly queries: QueryBus,
      readonly commands: CommandBus,
    ) {}

    @describePlaces(path, fields)
    @Post(`${pathOf(path, fields)}/preview`)
    @HttpCode(200)
    @Operation(previewIdOf(operation), `What it would do, before it is done: ${summary}`)
    @ApiOkResponse({ type: PreviewAnswer })
    async preview(@Param() places: PlacesSaid, @Body() said: object): Promise<PreviewAnswer> {
      const raw = { ...said, ...saidInPath(path, fields, places) } as Raw<Fields>;
      const { doubts, ...would } = await rehearse(this, operation, raw);
      return { ...would, doubts: doubts.map(doubtOf) };
    }
  }
  Reflect.defineMetadata('design:paramtypes', [Object, requestOf(operation)], PreviewDoor.prototype, 'preview');
  return PreviewDoor;
};

export const previewDoors = (operations: readonly Write[]): readonly Class[] => operations.map(doorOf);
