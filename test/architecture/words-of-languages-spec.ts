/** Reads the sources of the reader: the words of a language stand in its folder, and the machine asks it for them. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../libs/decision-text/src', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !file.startsWith('languages/'))
  .map((file) => ({ file, text: readFileSync(`${root}/${file}`, 'utf8') }));

/** Letters in patterns that are no words of a language: symbols of decisions, roman numerals, marks of pages and files. */
const NO_WORDS = /^(?:[A-Z]+|RES|Res|DEC|Dec|rev|corr|add|doc|inf|Ser|esolution|ivxl?|Ibid|page|https?)$/;

/** Where letters stand that are no words: what the reader writes itself. */
const OTHERWISE: readonly string[] = [];

/** Words of three letters and more in the patterns of a file; classes and escapes are none. */
const wordsIn = (file: string, text: string): string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const pattern =
      node.kind === ts.SyntaxKind.RegularExpressionLiteral
        ? node.getText().replace(/\/[a-z]*$/, '')
        : ts.isTaggedTemplateExpression(node)
          ? templateOf(node.template)
          : '';
    found.push(...(pattern.replace(/\\[pP]\{\w+\}|\\u[\da-f]{4}|\\[a-zA-Z]/g, ' ').match(/\p{L}{3,}/gu) ?? []));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found.filter((word) => !NO_WORDS.test(word));
};

/** As written: escapes stay escapes, and what is put in is left out. */
const templateOf = (template: ts.TemplateLiteral): string =>
  ts.isNoSubstitutionTemplateLiteral(template)
    ? template.getText()
    : [template.head, ...template.templateSpans.map(({ literal }) => literal)].map((part) => part.getText()).join(' ');

describe('The reader', () => {
  it('has no words of a language in the patterns of its machine', () => {
    const words = files.flatMap(({ file, text }) => wordsIn(file, text).map((word) => `${file}: ${word}`));
    expect(words.filter((one) => !OTHERWISE.some((known) => one.startsWith(known)))).toEqual([]);
  });

  it('finds a word where one stands in a pattern', () => {
    expect(wordsIn('planted.ts', 'const a = /\\b(?:shall|RES)\\b/u; const b = String.raw`^${a} período`;')).toEqual([
      'shall',
      'período',
    ]);
  });

  it('asks no language whether it is this one or that', () => {
    expect(files.filter(({ text }) => /'(?:en|es|fr|pt)'/.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('knows its languages by one list, which one file uses', () => {
    const users = files.filter(({ text }) => /from '[^']*languages\//.test(text)).map(({ file }) => file);
    expect(users.sort()).toEqual(['index.ts', 'read.ts']);
  });
});
