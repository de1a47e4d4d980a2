import { ApiProperty } from '@nestjs/swagger';
import { type OpenWork, type Work } from '#work';
import { Shown, ShownList } from './shown.js';

export class WorkAnswer implements Work {
  @Shown(String, 'Its id.') readonly id!: string;
  @Shown(String, 'What it is about: a symbol or a title.') readonly title!: string;
  @Shown(Number, 'How many things still wait for a person.') readonly left!: number;
  @Shown(String, 'Who went on with it last.') readonly person!: string;
  @Shown(String, 'When.') readonly keptAt!: string;
  @Shown(Number, 'To be given when it is kept again.') readonly version!: number;
}

export class OpenWorkAnswer extends WorkAnswer implements OpenWork {
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'What a screen needs to go on with it.' })
  readonly state!: unknown;
}

export class WorksAnswer {
  @ShownList(WorkAnswer, 'The latest first.') readonly works!: readonly WorkAnswer[];
}
