import { OPERATIONS } from './catalogue.js';
import { type Row } from './operation.js';

const HEAD = `# What can be done

Made from the catalogue of operations (\`mandatum operations --markdown\`): either door can do all of it. An address stands
below \`/api/v1\`; the role says whose work it is ([who may do what](who-may-do-what.md)). A field with a \`?\` may be left out.

| operation | command | address | role | fields |
|---|---|---|---|---|
`;

const line = ({ verb, summary, method, path, role, alsoOf, fields }: Row): string => {
  const named = Object.entries(fields).map(([name, { optional }]) => `\`${name}${optional ? '?' : ''}\``);
  return `| ${summary} | \`${verb}\` | \`${method} ${path}\` | ${role}${alsoOf ? ` (${alsoOf.role} ${alsoOf.where})` : ''} | ${named.join(', ')} |`;
};

/** docs/operations.md. */
export const operationsPage = (): string => `${HEAD}${OPERATIONS.map(line).join('\n')}\n`;
