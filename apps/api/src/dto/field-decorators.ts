/** What each kind of field may hold, and how /api/docs describes it. */
import { type Type as Class } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { type Field, isWord } from '#fields';

/** Whether the fields arrive in a body, or in the address: there everything is words, and one of several stands alone. */
export type From = 'body' | 'query';

/** White space is fine; other control characters are the mark of something that is no text. */
const NO_CONTROLS = /^[\P{Cc}\t\n\v\f\r]*$/u;

const shapeOf = (field: Field, nested: Class | undefined): ApiPropertyOptions => {
  if (isWord(field)) return { type: String, maxLength: field.longest };
  switch (field.kind) {
    case 'choice':
      return { enum: [...field.choices] };
    case 'number':
      return { type: 'integer', minimum: field.least, maximum: field.most };
    case 'flag':
      return { type: Boolean };
    case 'object':
      return { type: 'object', additionalProperties: true };
    case 'words':
      return { type: [String], minItems: field.least, maxItems: field.most };
    case 'groups':
      return { type: [nested ?? Object], minItems: field.least, maxItems: field.most };
  }
};

/** A phrase as a sentence. */
const sentence = (about: string): string =>
  `${about.charAt(0).toUpperCase()}${about.slice(1)}${/[.!?]$/.test(about) ? '' : '.'}`;

export const descriptionOf = (field: Field, nested: Class | undefined): PropertyDecorator => {
  const { about, example, optional = false } = field;
  const options = { description: sentence(about), required: !optional, ...(example !== undefined && { example }) };
  return ApiProperty({ ...options, ...shapeOf(field, nested) } as ApiPropertyOptions);
};

const wording = (longest: number, each: boolean): readonly PropertyDecorator[] => [
  IsString({ each }),
  Length(1, longest, { each }),
  Matches(/\S/, { each, message: '$property must not be blank' }),
  Matches(NO_CONTROLS, { each, message: '$property must be text, without control characters' }),
];

const size = ({ least, most }: { readonly least: number; readonly most: number }): readonly PropertyDecorator[] => [
  IsArray(),
  ArrayMinSize(least),
  ArrayMaxSize(most),
];

/** What arrived as a word, as what it stands for; anything else is left to the checks. */
const read = (from: (value: unknown) => unknown): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => from(value));
const aNumber = (value: unknown) => (typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value);
const aFlag = (value: unknown) => (value === 'true' ? true : value === 'false' ? false : value);
/** One more than there may be is too many already: the rest need not be checked one by one. */
const aFew = (most: number) => (value: unknown) =>
  Array.isArray(value) ? (value as readonly unknown[]).slice(0, most + 1) : value;
const aList = (value: unknown) => (typeof value === 'string' ? [value] : value);

const shapeChecks = (field: Field, from: From, nested: Class | undefined): readonly PropertyDecorator[] => {
  if (isWord(field)) return wording(field.longest, false);
  switch (field.kind) {
    case 'choice':
      return [IsIn(field.choices)];
    case 'number':
      return [read(aNumber), IsInt(), Min(field.least), Max(field.most)];
    case 'flag':
      return [read(aFlag), IsBoolean()];
    case 'object':
      return [IsObject()];
    case 'words':
      return [...(from === 'query' ? [read(aList)] : []), ...size(field), ...wording(field.longest, true)];
    case 'groups':
      // A list within the list would be looked into, and taken for the groups themselves.
      return [
        read(aFew(field.most)),
        ...size(field),
        IsObject({ each: true }),
        ValidateNested({ each: true }),
        Type(() => nested ?? Object),
      ];
  }
};

export const checksOf = (field: Field, from: From, nested: Class | undefined): readonly PropertyDecorator[] => [
  ...shapeChecks(field, from, nested),
  ...(field.optional ? [IsOptional()] : []),
];
