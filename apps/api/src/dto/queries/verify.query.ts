import { Transform } from 'class-transformer';
import { TextsField } from '../fields.js';

export class VerifyQuery {
  @TextsField(
    { about: 'A seal that was kept: count:root. May be given several times.', longest: 120, optional: true },
    [1, 20],
  )
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? [value] : value))
  readonly sealed?: readonly string[];
}
