import { ApiProperty } from '@nestjs/swagger';
import { type ToldField, type ToldOperation } from '#operations';
import { Shown, ShownList, ShownWord } from './shown.js';

export class OperationAnswer implements ToldOperation {
  @Shown(String, 'As this description calls it.') readonly id!: string;
  @Shown(String, 'What it is about.') readonly about!: ToldOperation['about'];
  @Shown(String, 'As the command line calls it.') readonly verb!: string;
  @ShownWord(['GET', 'POST'], 'The method.') readonly method!: ToldOperation['method'];
  @Shown(String, 'The address, with fields in it as :name.') readonly path!: string;
  @Shown(String, 'What it does.') readonly summary!: string;
  @ShownWord(['reader', 'recorder', 'officer', 'verifier', 'admin'], 'Who should be let in to do it.')
  readonly role!: ToldOperation['role'];
  @ApiProperty({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    description: 'Its fields in order: name, kind, about, required, and what else the kind needs.',
  })
  readonly fields!: readonly ToldField[];
}

export class CatalogueAnswer {
  @ShownList(OperationAnswer, 'Every operation.') readonly operations!: readonly OperationAnswer[];
}
