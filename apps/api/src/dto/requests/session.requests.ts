import { ListField, TextField } from '../fields.js';

const DAY = { example: '2005-06-05', longest: 10 };
const ON = { example: '2005-03-01', longest: 40 };

export class SessionPlanRequest {
  @TextField({ about: 'Body, kind and ordinal.', example: 'oas-ga/regular/35' })
  readonly session!: string;

  @TextField({ about: 'Its name, where it has one.', example: 'REMJA-VI', optional: true })
  readonly name?: string;

  @TextField({ about: 'Where it meets.', example: 'Fort Lauderdale', optional: true })
  readonly place?: string;

  @TextField({ ...DAY, about: 'The first day, where it is fixed.', optional: true })
  readonly opensOn?: string;

  @TextField({ ...DAY, about: 'The last day, where it is fixed.', optional: true })
  readonly closesOn?: string;

  @TextField({ about: 'Where that is written.', longest: 2_000, optional: true })
  readonly source?: string;
}

export class ScheduleRequest {
  @ListField(SessionPlanRequest, [1, 1_000], { about: 'One session or a whole list; all are entered, or none.' })
  readonly sessions!: SessionPlanRequest[];

  @TextField({ ...ON, about: 'When they were fixed; valid since always, where left out.', optional: true })
  readonly on?: string;
}

export class MoveRequest {
  @TextField({ ...DAY, about: 'The first day from now on.' })
  readonly opensOn!: string;

  @TextField({ ...DAY, about: 'The last day from now on, where it is fixed.', optional: true })
  readonly closesOn?: string;

  @TextField({ ...ON, about: 'When the move was decided.' })
  readonly on!: string;
}

export class HeldRequest {
  @TextField({ ...ON, about: 'The day on which it opened, or closed.' })
  readonly on!: string;
}
