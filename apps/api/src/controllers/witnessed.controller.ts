import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { join } from 'node:path';
import { keptLine, keptSealOf } from '#archive';
import { field } from '#fields';
import { CONFIG, type RuntimeConfig, witnessedFolder, witnessedSoFar, witnessSeal } from '#runtime';
import { KeptSealsAnswer } from '../dto/answers/operation.answer.js';
import { dtoOf } from '../dto/dto-of.js';
import { Problem } from '../http/problem.js';
import { Operation, Tells } from './routes.js';

const seal = field.text({
  about: 'a seal of the other register, as it prints them',
  example: `204:${'3f'.repeat(32)}`,
  longest: 300,
});
class KeepSealRequest extends dtoOf('KeepSealFields', { seal }, 'body') {}
const NamesRegister = () => ApiParam({ name: 'register', description: 'What the other register is called here.' });

/** Of one register: one an hour for ten years. */
const MOST = 100_000;

/** This register as a witness of others: their seals are added to a file of their own, and never taken away. */
@ApiTags('Register')
@Controller('witnessed')
export class WitnessedController {
  constructor(@Inject(CONFIG) private readonly config: RuntimeConfig) {}

  @NamesRegister()
  @Get(':register')
  @Tells('showWitnessed', 'the seals of another register that this one has witnessed', KeptSealsAnswer)
  async show(@Param('register') register: string): Promise<KeptSealsAnswer> {
    return { seals: (await witnessedSoFar(this.#folder(register))).map(keptLine) };
  }

  @NamesRegister()
  @Post(':register')
  @HttpCode(200)
  @Operation('witnessSeal', 'keep a seal of another register, as its witness')
  @ApiOkResponse({ type: KeptSealsAnswer })
  async witness(
    @Param('register') register: string,
    @Body() { seal: line }: KeepSealRequest,
  ): Promise<KeptSealsAnswer> {
    const kept = keptLine(keptSealOf(line));
    const folder = this.#folder(register);
    if ((await witnessedSoFar(folder)).length >= MOST)
      throw new Problem(409, 'witness.full', 'So many seals of this register are kept already; give it another name.');
    await witnessSeal(folder, kept);
    return { seals: [kept] };
  }

  /** @throws Problem `witness.name-invalid` */
  #folder(register: string): string {
    if (!/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/.test(register))
      throw new Problem(400, 'witness.name-invalid', 'A register is called by small letters, digits and hyphens here.');
    return join(witnessedFolder(this.config.data), register);
  }
}
