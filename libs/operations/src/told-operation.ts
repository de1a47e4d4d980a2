/** The catalogue as programs are told it: enough to make a form of every operation. */
import { type Field, type Fields } from '#fields';
import { OPERATIONS } from './catalogue.js';
import { type Row } from './operation.js';

/** A field with its name; what it may hold is said by its kind, and by what else the kind needs. */
export type ToldField = Omit<Field, 'fields' | 'option' | 'optional'> & {
  readonly name: string;
  readonly required: boolean;
  /** Of each of several things that have fields of their own. */
  readonly fields?: readonly ToldField[];
};

export type ToldOperation = Pick<Row, 'id' | 'about' | 'verb' | 'method' | 'path' | 'summary' | 'role'> & {
  readonly fields: readonly ToldField[];
};

const toldFields = (fields: Fields): readonly ToldField[] =>
  Object.entries(fields).map(([name, { option: _, optional = false, ...field }]) => ({
    ...field,
    name,
    required: !optional,
    ...('fields' in field && { fields: toldFields(field.fields) }),
  })) as readonly ToldField[];

export const toldOperations = (): readonly ToldOperation[] =>
  OPERATIONS.map(({ id, about, verb, method, path, summary, role, fields }) => ({
    id,
    about,
    verb,
    method,
    path: `/api/v1/${path}`,
    summary,
    role,
    fields: toldFields(fields),
  }));
