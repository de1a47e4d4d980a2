/** Bodies from a file that people write: YAML, JSON, which is YAML too, or a table in CSV. The shape: docs/keep-bodies.md. */
import { type BodyName, type KnownBody, type Numbering, type SessionKind, type SessionNaming } from '#body/directory';
import { refusals } from '#rejection';
import { parse } from 'yaml';
import { bodyOfRow, COLUMNS, isBodiesTable } from './bodies-csv.js';
import { headsOf, rowsOf } from './csv-rows.js';

const refused = refusals({
  'bodies.invalid': ({ where, what }: { readonly where: string; readonly what: string }) => `${where}: ${what}.`,
});

type Part = Readonly<Record<string, unknown>>;

const fault = (where: string, what: string) => refused('bodies.invalid', { where, what });

const isPart = (value: unknown): value is Part => value !== null && typeof value === 'object' && !Array.isArray(value);

const KEYS: ReadonlySet<string> = new Set(['code', 'names', 'abbreviations', 'parent', 'kind', 'numbering', 'sessions', 'languages', 'style', 'regular_sessions', 'replies', 'vague_dues', 'holidays', 'dissolved', 'duties_lapse']); // prettier-ignore
const KINDS: readonly SessionKind[] = ['regular', 'special', 'emergency', 'resumed'];
const MOST_BODIES = 1_000;

const text = (value: unknown, where: string): string => {
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  if (typeof value === 'number') return String(value);
  throw fault(where, 'write words here, in quotes where they have { or [');
};

const several = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? (value as readonly unknown[]) : [value];

const part = (value: unknown, where: string, what: string): Part => {
  if (isPart(value)) return value;
  throw fault(where, what);
};

/** `{ en: [World Health Assembly], fr: … }` */
const namesOf = (value: unknown, kind: BodyName['kind'], where: string): readonly BodyName[] =>
  value === undefined || value === null
    ? []
    : Object.entries(part(value, where, 'write names by language, like "en: Town Council"')).flatMap(
        ([language, said]) =>
          several(said).map((name, at) => ({ text: text(name, `${where}.${language}[${at + 1}]`), language, kind })),
      );

const kindOf = (value: unknown, where: string): SessionKind => {
  const kind = KINDS.find((one) => one === value);
  if (kind !== undefined) return kind;
  throw fault(where, `write one of ${KINDS.join(', ')}`);
};

/** A pattern by itself, or with its label, kind and examples. */
const numberingIn = (value: unknown, where: string): Numbering => {
  if (!isPart(value)) return { label: 'decision', pattern: text(value, where) };
  const { label = 'decision', pattern, kind, examples } = value;
  return {
    label: text(label, `${where}.label`),
    pattern: text(pattern, `${where}.pattern`),
    ...(kind === undefined ? {} : { kind: kindOf(kind, `${where}.kind`) }),
    ...(examples === undefined
      ? {}
      : { examples: several(examples).map((one, at) => text(one, `${where}.examples[${at + 1}]`)) }),
  };
};

const namingIn = (value: unknown, where: string, otherwise: string): SessionNaming => {
  if (!isPart(value)) return { pattern: text(value, where), language: otherwise, kind: 'regular' };
  const { pattern, language = otherwise, kind = 'regular' } = value;
  return {
    pattern: text(pattern, `${where}.pattern`),
    language: text(language, `${where}.language`),
    kind: kindOf(kind, `${where}.kind`),
  };
};

const optional = <Name extends string>(name: Name, value: unknown, where: string): { readonly [N in Name]?: string } =>
  value === undefined || value === null ? {} : ({ [name]: text(value, where) } as { readonly [N in Name]?: string });

const listed = (value: unknown, where: string): readonly string[] | undefined =>
  value === undefined || value === null ? undefined : several(value).map((one, at) => text(one, `${where}[${at + 1}]`));

const bodyIn = (value: unknown, where: string): KnownBody => {
  const said = part(value, where, 'write a body with "code:" and "names:"');
  const stranger = Object.keys(said).find((key) => !KEYS.has(key));
  if (stranger !== undefined)
    throw fault(`${where}.${stranger}`, `there is no such word; there are ${[...KEYS].join(', ')}`);
  const names = [
    ...namesOf(said['names'], 'name', `${where}.names`),
    ...namesOf(said['abbreviations'], 'abbreviation', `${where}.abbreviations`),
  ];
  const languages = several(said['languages']).map((one, at) => text(one, `${where}.languages[${at + 1}]`));
  const [first = names[0]?.language ?? 'en'] = languages;
  const vague = said['vague_dues'];
  const holidays = listed(said['holidays'], `${where}.holidays`);
  const dissolved = listed(said['dissolved'], `${where}.dissolved`);
  const dutiesLapse = listed(said['duties_lapse'], `${where}.duties_lapse`);
  return {
    code: text(said['code'], `${where}.code`),
    names,
    ...optional('parent', said['parent'], `${where}.parent`),
    ...optional('kind', said['kind'], `${where}.kind`),
    numbering: several(said['numbering']).map((one, at) => numberingIn(one, `${where}.numbering[${at + 1}]`)),
    sessions: several(said['sessions']).map((one, at) => namingIn(one, `${where}.sessions[${at + 1}]`, first)),
    languages: languages.length > 0 ? languages : [...new Set(names.map(({ language }) => language))],
    ...optional('style', said['style'], `${where}.style`),
    ...optional('regularSessions', said['regular_sessions'], `${where}.regular_sessions`),
    ...optional('replies', said['replies'], `${where}.replies`),
    ...(holidays && { holidays }),
    ...(dissolved && { dissolved }),
    ...(dutiesLapse && { dutiesLapse }),
    ...(vague === undefined
      ? {}
      : {
          vagueDues: Object.fromEntries(
            Object.entries(part(vague, `${where}.vague_dues`, 'write what each phrase means')).map(
              ([phrase, meant]) => [phrase, text(meant, `${where}.vague_dues.${phrase}`)],
            ),
          ),
        }),
  };
};

const counted = (count: number): void => {
  if (count === 0 || count > MOST_BODIES)
    throw fault('The file', `it describes ${count === 0 ? 'no body' : 'too many bodies'}`);
};

const bodiesInTable = (content: string): readonly KnownBody[] => {
  const stranger = headsOf(content).find((head) => !COLUMNS.includes(head));
  if (stranger !== undefined)
    throw fault(`Column "${stranger}"`, `there is no such column; there are ${COLUMNS.join(', ')}`);
  const rows = rowsOf(content, (why) => fault('The file', `this is no CSV: ${why}`));
  counted(rows.length);
  return rows.map((row) => bodyIn(bodyOfRow(row), `line ${row.line}`));
};

/**
 * The bodies that a file describes: one, a list, a list under `bodies:`, or a table.
 * @throws Rejection `bodies.invalid` naming the place
 */
export const bodiesOf = (content: string): readonly KnownBody[] => {
  if (isBodiesTable(content)) return bodiesInTable(content);
  let said: unknown;
  try {
    said = parse(content, { prettyErrors: true, logLevel: 'error' }); // what it warns of quotes the file on standard error
  } catch (error) {
    const [why = ''] = (error instanceof Error ? error.message : '').split('\n');
    throw fault('The file', `this is neither YAML nor JSON: ${why.replace(/[.:]$/, '')}`);
  }
  const bodies = several(isPart(said) && 'bodies' in said ? said['bodies'] : said);
  counted(bodies.length);
  return bodies.map((one, at) => bodyIn(one, bodies.length === 1 ? 'body' : `bodies[${at + 1}]`));
};
