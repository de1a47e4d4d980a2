/** OpenAPI 3.1, whose schemas are JSON Schema (2020-12), from the 3.0 that the framework makes. */

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** 3.0 says `nullable`; JSON Schema has null among the types, or beside what is referred to. */
const withNull = ({ nullable, ...schema }: Node): Node => {
  if (nullable !== true) return schema;
  if (typeof schema['type'] !== 'string') return { anyOf: [schema, { type: 'null' }] };
  const { enum: values } = schema;
  return {
    ...schema,
    type: [schema['type'], 'null'],
    ...(Array.isArray(values) && { enum: [...(values as unknown[]), null] }),
  };
};

const translated = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(translated);
  if (!isNode(value)) return value;
  const parts = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, translated(part)]));
  return typeof parts['nullable'] === 'boolean' ? withNull(parts) : parts;
};

export const asOpenApi31 = (description: object): object => ({
  ...(translated(description) as Node),
  openapi: '3.1.0',
});
