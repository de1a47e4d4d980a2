/** Kinds of fields: what they may hold, and how /api/docs describes them, said once. */
import { applyDecorators, type Type as Class } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

interface About {
  /** For /api/docs. */
  readonly about: string;
  readonly example?: string | number | boolean | readonly string[];
  /** Whether it may be left out, or null. */
  readonly optional?: boolean;
}
interface Text extends About {
  /** In UTF-16 units; default 400. */
  readonly longest?: number;
}

/** White space is fine; other control characters are the mark of something that is no text. */
const NO_CONTROLS = /^[\P{Cc}\t\n\v\f\r]*$/u;

const property = ({ about, example, optional = false }: About, more: object = {}): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ description: about, required: !optional, ...(example !== undefined && { example }), ...more }),
    ...(optional ? [IsOptional()] : []),
  );

const wording = (longest: number, each: boolean): PropertyDecorator[] => [
  IsString({ each }),
  Length(1, longest, { each }),
  Matches(/\S/, { each, message: '$property must not be blank' }),
  Matches(NO_CONTROLS, { each, message: '$property must be text, without control characters' }),
];

/** Words, a name, a reference, a day. */
export const TextField = ({ longest = 400, ...about }: Text): PropertyDecorator =>
  applyDecorators(property(about, { type: String, maxLength: longest }), ...wording(longest, false));

/** Several of them. */
export const TextsField = (
  { longest = 400, ...about }: Text,
  [least, most]: readonly [number, number],
): PropertyDecorator =>
  applyDecorators(
    property(about, { type: [String], minItems: least, maxItems: most }),
    IsArray(),
    ArrayMinSize(least),
    ArrayMaxSize(most),
    ...wording(longest, true),
  );

/** One of a few words. */
export const ChoiceField = (choices: readonly string[], about: About): PropertyDecorator =>
  applyDecorators(property(about, { enum: choices }), IsIn(choices));

/** A whole number; in a query it arrives as digits. */
export const NumberField = ([least, most]: readonly [number, number], about: About): PropertyDecorator =>
  applyDecorators(
    property(about, { type: 'integer', minimum: least, maximum: most }),
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value,
    ),
    IsInt(),
    Min(least),
    Max(most),
  );

/** Yes or no; in a query it arrives as a word. */
export const FlagField = (about: About): PropertyDecorator =>
  applyDecorators(
    property(about, { type: Boolean }),
    Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value)),
    IsBoolean(),
  );

/** A list of objects of their own shape. */
export const ListField = (shape: Class, [least, most]: readonly [number, number], about: About): PropertyDecorator =>
  applyDecorators(
    property(about, { type: [shape], minItems: least, maxItems: most }),
    IsArray(),
    ArrayMinSize(least),
    ArrayMaxSize(most),
    ValidateNested({ each: true }),
    Type(() => shape),
  );
