/** What the routes of a list are called, and what they take: a page of it, or all of it as a file. */
import { type Type as Class } from '@nestjs/common';
import { type Fields } from '#fields';
import { fieldsOf, type ListDescriptor } from '#register';
import { dtoOf } from '../dto/dto-of.js';
import { placesIn } from './place.js';

/** As programs know it: `listOverdue`, `listOverdueFile`. */
export const operationOf = ({ id }: ListDescriptor, form: '' | 'File' = ''): string =>
  `list${id.charAt(0).toUpperCase()}${id.slice(1)}${form}`;

/** The question as it is checked: the filters that its address does not name, and what every list takes. */
export const queryOf = (list: ListDescriptor, common: Fields, form: '' | 'File' = ''): Class => {
  const places = placesIn(list.path);
  const asked = Object.entries(fieldsOf(list)).filter(([name]) => !places.includes(name));
  const operation = operationOf(list, form);
  const name = operation.charAt(0).toUpperCase() + operation.slice(1);
  return dtoOf(`${name}Query`, { ...Object.fromEntries(asked), ...common }, 'query');
};
