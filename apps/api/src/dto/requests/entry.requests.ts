import { ChoiceField, NumberField, TextField } from '../fields.js';

export class RetractionRequest {
  @TextField({ about: 'The entry: its number or its id, as history shows them.', example: '17', longest: 60 })
  readonly entry!: string;

  @TextField({ about: 'Why it is wrong.', longest: 2_000 })
  readonly reason!: string;
}

export class CoverageRequest {
  @TextField({ about: 'Whose sessions.', example: 'oas-ga' })
  readonly body!: string;

  @NumberField([1, 1_000], { about: 'Ordinal of the first regular session.', example: 33 })
  readonly firstSession!: number;

  @NumberField([1, 1_000], { about: 'Ordinal of the last regular session.', example: 40 })
  readonly lastSession!: number;

  @ChoiceField(['decisions', 'reports'], { about: 'What has been entered, or checked.' })
  readonly of!: 'decisions' | 'reports';

  @ChoiceField(['complete', 'partial'], { about: 'How far.' })
  readonly extent!: 'complete' | 'partial';
}
