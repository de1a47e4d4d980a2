import { type Type as Class } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';

type Kind = StringConstructor | NumberConstructor | BooleanConstructor | Class;

/** A field of an answer. */
export const Shown = (kind: Kind, about: string): PropertyDecorator => ApiProperty({ type: kind, description: about });

/** One that may be null. */
export const ShownOrNull = (kind: Kind, about: string): PropertyDecorator =>
  ApiProperty({ type: kind, description: about, nullable: true });

/** One that may be left out. */
export const ShownOptional = (kind: Kind, about: string): PropertyDecorator =>
  ApiProperty({ type: kind, description: about, required: false });

/** A list. */
export const ShownList = (kind: Kind, about: string): PropertyDecorator =>
  ApiProperty({ type: [kind], description: about });

/** One of a few words. */
export const ShownWord = (words: readonly string[], about: string, nullable = false): PropertyDecorator =>
  ApiProperty({ enum: [...words], description: about, ...(nullable && { nullable }) });
