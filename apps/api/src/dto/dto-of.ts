/** Requests and questions as class-validator checks them and /api/docs describes them, made from their fields. */
import { type Type as Class } from '@nestjs/common';
import { type Field, type Fields, type Raw } from '#fields';
import { checksOf, descriptionOf, type From } from './field-decorators.js';

const FIELDS = new WeakMap<object, Fields>();

/** The fields of which the class of something received was made; none of any other class. */
export const fieldsOf = (received: object | undefined): Fields => (received && FIELDS.get(received.constructor)) ?? {};

/** A number that is what it is where nothing is said. */
const defaultsOf = (fields: Fields): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) =>
      field.kind === 'number' && field.otherwise !== undefined ? [[name, field.otherwise]] : [],
    ),
  );

const decorate = (target: object, name: string, field: Field, from: From): void => {
  const nested = field.kind === 'groups' ? dtoOf(field.each, field.fields, from) : undefined;
  for (const decorator of [descriptionOf(field, nested), ...checksOf(field, from, nested)]) decorator(target, name);
};

/**
 * The class that holds these fields.
 * @param name as /api/docs shows it: `ClaimFulfilmentRequest`
 */
export const dtoOf = <Of extends Fields>(name: string, fields: Of, from: From): Class<Raw<Of>> => {
  const defaults = defaultsOf(fields);
  class Dto {
    constructor() {
      Object.assign(this, defaults);
    }
  }
  Object.defineProperty(Dto, 'name', { value: name });
  for (const [key, field] of Object.entries(fields)) decorate(Dto.prototype, key, field, from);
  FIELDS.set(Dto, fields);
  return Dto as Class<Raw<Of>>;
};
