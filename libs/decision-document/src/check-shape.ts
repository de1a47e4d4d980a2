import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { type DocumentFault } from '#decision/application';
import { DECISION_DOCUMENT_SCHEMA } from './schema.js';
import { type ShapedDocument } from './shaped-document.js';

const validate = new Ajv2020({
  allErrors: true,
  allowUnionTypes: true,
  strictTypes: false,
  verbose: true,
}).compile(DECISION_DOCUMENT_SCHEMA);

const isShaped = (value: unknown): value is ShapedDocument => validate(value);

const keysOf = (schema: unknown): string =>
  Object.keys((schema as { readonly properties?: object }).properties ?? {}).join(', ');

const json = (value: unknown): string => JSON.stringify(value);

/** What is wrong at a place, and what is allowed there. */
const wordsOf = ({ keyword, params, message = 'is wrong', parentSchema }: ErrorObject): string => {
  const given: Readonly<Record<string, unknown>> = params;
  switch (keyword) {
    case 'additionalProperties':
      return `has a key that nobody knows, ${json(given['additionalProperty'])}; there may be ${keysOf(parentSchema)}`;
    case 'required':
      return `lacks ${json(given['missingProperty'])}`;
    case 'enum':
      return `must be one of ${(given['allowedValues'] as readonly unknown[]).map(json).join(', ')}`;
    case 'const':
      return `must be ${json(given['allowedValue'])}`;
    case 'type':
      return `must be ${[given['type']].flat().join(' or ')}`;
    case 'pattern':
      return `must be written as ${String(given['pattern'])}`;
    case 'oneOf':
      return `must say one thing of these, and no other: ${keysOf(parentSchema)}`;
    default:
      return message.replace('NOT', 'not');
  }
};

/** What follows from another fault, or only says that there is one. */
const isAside = ({ keyword, schemaPath, instancePath }: ErrorObject, all: readonly ErrorObject[]): boolean =>
  keyword === 'if' ||
  /\/oneOf\/\d+\//.test(schemaPath) ||
  (keyword === 'oneOf' &&
    all.some((one) => one.keyword === 'additionalProperties' && one.instancePath === instancePath));

/** Half of a pair: no character, and not to be written in UTF-8. */
const LONE_SURROGATE = /\p{Surrogate}/u;

const brokenIn = (value: unknown, path = ''): readonly DocumentFault[] => {
  if (typeof value === 'string')
    return LONE_SURROGATE.test(value)
      ? [{ path, what: 'has half of a surrogate pair in it, which is no character' }]
      : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => brokenIn(inner, `${path}/${key}`));
};

/** The document, where it has the shape of one; else what is wrong, by its places. */
export const checkShape = (
  value: unknown,
): { readonly document: ShapedDocument } | { readonly faults: readonly DocumentFault[] } => {
  if (isShaped(value)) {
    const broken = brokenIn(value);
    return broken.length === 0 ? { document: value } : { faults: broken };
  }
  const errors = validate.errors ?? [];
  const faults = errors.filter((error) => !isAside(error, errors));
  return { faults: faults.map((error) => ({ path: error.instancePath, what: wordsOf(error) })) };
};
