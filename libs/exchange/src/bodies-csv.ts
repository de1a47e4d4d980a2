/** Bodies from a spreadsheet: one on each line, several patterns of one cell apart by bars. */
import { headsOf, type Row } from './csv-rows.js';

/** Whether a file is such a table, and not YAML: its first line names a code and a name. */
export const isBodiesTable = (content: string): boolean => {
  const heads = headsOf(content);
  return heads.length > 1 && heads.includes('code') && heads.includes('name');
};

/** The columns that there are, each with the word of the YAML form that it stands for. */
export const COLUMNS: readonly string[] = ['code', 'name', 'language', 'abbreviation', 'parent', 'kind', 'numbering', 'examples', 'sessions', 'style', 'regular_sessions', 'replies']; // prettier-ignore

const listIn = (cell = ''): readonly string[] =>
  cell
    .split(' | ')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** "resolution: CO {yy}-{number:000}", or the pattern alone. */
const numberingIn = (said: string): object => {
  const [, label, pattern] = /^(\p{L}[\p{L} ’']{0,40}):\s+(.+)$/u.exec(said) ?? [];
  return label === undefined ? { pattern: said } : { label, pattern };
};

const some = (name: string, cell: string | undefined): object => (cell ? { [name]: cell } : {});

/** A line as the YAML form says it. */
export const bodyOfRow = ({ cells }: Row): object => {
  const language = cells['language'] || 'en';
  const [first, ...others] = listIn(cells['numbering']).map(numberingIn);
  const examples = listIn(cells['examples']);
  return {
    code: cells['code'],
    names: { [language]: cells['name'] },
    ...(cells['abbreviation'] && { abbreviations: { [language]: cells['abbreviation'] } }),
    ...(first && { numbering: [{ ...first, ...(examples.length > 0 && { examples }) }, ...others] }),
    sessions: listIn(cells['sessions']),
    ...some('parent', cells['parent']),
    ...some('kind', cells['kind']),
    ...some('style', cells['style']),
    ...some('regular_sessions', cells['regular_sessions']),
    ...some('replies', cells['replies']),
  };
};
