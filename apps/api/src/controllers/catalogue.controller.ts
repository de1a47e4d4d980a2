import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { LIST_OPERATIONS, toldOperations, type ToldOperation } from '#operations';
import { CatalogueAnswer } from '../dto/answers/catalogue.answer.js';
import { Tells } from './routes.js';

/** What can be done here, for whoever makes forms of it. */
@ApiTags('Register')
@Controller()
export class CatalogueController {
  @Get(LIST_OPERATIONS.path)
  @Tells(LIST_OPERATIONS.id, LIST_OPERATIONS.summary, CatalogueAnswer)
  list(): { readonly operations: readonly ToldOperation[] } {
    return { operations: toldOperations() };
  }
}
