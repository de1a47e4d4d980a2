import {
  Body,
  Controller,
  Get,
  HttpCode,
  Inject,
  Injectable,
  type OnApplicationShutdown,
  Param,
  Post,
} from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { field } from '#fields';
import { CONFIG, type RuntimeConfig, workFile } from '#runtime';
import { type OpenWork, type Work, Works } from '#work';
import { OpenWorkAnswer, WorkAnswer, WorksAnswer } from '../dto/answers/work.answer.js';
import { dtoOf } from '../dto/dto-of.js';
import { Writer, WriterOf } from '../writing/writer.js';
import { Operation, Tells } from './routes.js';

const KEPT = {
  title: field.text({ about: 'what it is about', example: 'AG/RES. 2118 (XXXV-O/05)', longest: 300 }),
  left: field.number([0, 10_000], { about: 'how many things still wait for a person', example: 3 }),
  state: field.object({ about: 'what a screen needs to go on with it' }),
} as const;
const version = field.number([1, Number.MAX_SAFE_INTEGER], { about: 'the version that was opened', example: 1 });

class BeginWorkRequest extends dtoOf('BeginWorkFields', KEPT, 'body') {}
class KeepWorkRequest extends dtoOf('KeepWorkFields', { ...KEPT, version }, 'body') {}
const NamesWork = () => ApiParam({ name: 'work', description: 'Id of the work.', example: '9f86d081884c' });

/** Opens the file of work in progress when it is first asked for. */
@Injectable()
export class KeptWorks implements OnApplicationShutdown {
  #works: Works | undefined;

  constructor(@Inject(CONFIG) private readonly config: RuntimeConfig) {}

  get all(): Works {
    return (this.#works ??= new Works(workFile(this.config.data)));
  }

  onApplicationShutdown(): void {
    this.#works?.close();
  }
}

/** What is being looked through and not recorded yet; a colleague can go on with it. */
@ApiTags('Decisions')
@Controller('work')
export class WorkController {
  constructor(private readonly kept: KeptWorks) {}

  @Get()
  @Tells('listWork', 'texts that somebody is looking through, not recorded yet', WorksAnswer)
  list(): WorksAnswer {
    return { works: this.kept.all.all() };
  }

  @NamesWork()
  @Get(':work')
  @Tells('showWork', 'a text that somebody is looking through, as far as they have come', OpenWorkAnswer)
  show(@Param('work') work: string): OpenWork {
    return this.kept.all.one(work);
  }

  @Post()
  @HttpCode(200)
  @Operation('beginWork', 'keep work in progress; nothing of it is on the register')
  @ApiOkResponse({ type: WorkAnswer })
  begin(@Body() { title, left, state }: BeginWorkRequest, @WriterOf() { who }: Writer): Work {
    return this.kept.all.begin({ title, left, state, person: who.id });
  }

  @NamesWork()
  @Post(':work')
  @HttpCode(200)
  @Operation('keepWork', 'keep work in progress as it is now, where nobody went on with it meanwhile')
  @ApiOkResponse({ type: WorkAnswer })
  keep(
    @Param('work') work: string,
    @Body() { title, left, state, version: opened }: KeepWorkRequest,
    @WriterOf() { who }: Writer,
  ): Work {
    return this.kept.all.keep(work, opened, { title, left, state, person: who.id });
  }

  @NamesWork()
  @Post(':work/end')
  @HttpCode(200)
  @Operation('endWork', 'put work in progress away')
  @ApiOkResponse({ type: WorksAnswer })
  end(@Param('work') work: string): WorksAnswer {
    this.kept.all.putAway(work);
    return this.list();
  }
}
