import { OPERATIONS } from './catalogue.js';
import { type Row } from './operation.js';

const HEAD = `# What can be done

Made from the catalogue of operations (\`mandatum operations --markdown\`): either door can do all of it. An address stands
below \`/api/v1\`; the role says who should be let in to do it, and is not enforced yet. A field with a \`?\` may be left out.

| operation | command | address | role | fields |
|---|---|---|---|---|
`;

const line = ({ verb, summary, method, path, role, fields }: Row): string => {
  const named = Object.entries(fields).map(([name, { optional }]) => `\`${name}${optional ? '?' : ''}\``);
  return `| ${summary} | \`${verb}\` | \`${method} ${path}\` | ${role} | ${named.join(', ')} |`;
};

/** docs/operations.md. */
export const operationsPage = (): string => `${HEAD}${OPERATIONS.map(line).join('\n')}\n`;
