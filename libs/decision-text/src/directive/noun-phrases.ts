import { ENGLISH_AGENTS, ENGLISH_INSERTION } from '../style/agents.en.js';

const ARTICLE = /^(?:and |or )?(?:as well as |together with )?(?:to |upon |on )?(?:the |its |an? )?/i;
const SELF_STANDING = /^(?:the|all|other|those|any|every|each|relevant|its|their|interested|concerned|such|these)\b/i;
const AS_WELL = /, as well as |,? together with | as well as /;

/** The agents that a stretch names: "the Council, States and other bodies" → Council; States; other bodies. */
export function agentsIn(stretch: string): string[] {
  const items: string[] = [];
  for (const part of stretch.split(AS_WELL)) {
    let pending = '';
    for (const segment of outerCommas(part)) {
      const words = segment.trim().replace(/^(?:and|or) /, '');
      const first = /^[\p{L}/-]+/u.exec(words)?.[0]?.toLowerCase() ?? '';
      if (words === '') continue;
      if (first === 'including' && items.length > 0 && pending === '') {
        items[items.length - 1] += `, ${words}`;
        continue;
      }
      if ((items.length > 0 || pending !== '') && isInsertion(first, words)) continue;
      const bare = /^\p{Ll}[\p{L}-]*$/u.test(words) && ENGLISH_AGENTS.has(words);
      const joined = pending === '' ? words : `${pending}, ${words}`;
      if (bare && pending === '' && items.length > 0) items[items.length - 1] += `, ${words}`;
      else if (!namesAgent(joined)) pending = joined;
      else {
        items.push(...atConjunctions(joined));
        pending = '';
      }
    }
    if (pending !== '' && items.length === 0) items.push(pending);
  }
  return items.map(trimmed).filter((item) => item !== '');
}

/** Leading article, trailing stop and white space removed. */
export const trimmed = (item: string): string =>
  item
    .trim()
    .replace(ARTICLE, '')
    .replace(/[\s,;:]+$/, '')
    .trim();

const isInsertion = (first: string, words: string): boolean =>
  ENGLISH_INSERTION.has(first) ||
  (/ly$/.test(first) && !namesAgent(words)) ||
  (/ing$/.test(first) && !namesAgent(words.split(' ').slice(0, 3).join(' ')));

/** Whether a word of the stretch names somebody who can be asked. */
export const namesAgent = (stretch: string): boolean =>
  stretch
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => ENGLISH_AGENTS.has(word)) || /\b[A-Z]{3,}\b/.test(stretch);

function outerCommas(stretch: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < stretch.length; at++) {
    const char = stretch.charAt(at);
    if (char === '(' || char === '“') depth++;
    else if ((char === ')' || char === '”') && depth > 0) depth--;
    else if (char === ',' && depth === 0) {
      parts.push(stretch.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, stretch.slice(from)];
}

/** Splits at "and" where whole names stand on both sides. */
function atConjunctions(stretch: string): string[] {
  const pieces = stretch.split(/ (?:and|or|and\/or|and to|and upon) (?=\S)/);
  const items: string[] = [];
  for (const piece of pieces) {
    const before = items.at(-1);
    if (before !== undefined && !isBoundary(before, piece)) items[items.length - 1] = `${before} and ${piece}`;
    else items.push(piece);
  }
  return items;
}

function isBoundary(before: string, after: string): boolean {
  const words = before.split(' ');
  const last = words.at(-1)?.replace(/[^\p{L}-]/gu, '') ?? '';
  const complete =
    ENGLISH_AGENTS.has(last.toLowerCase()) ||
    /\b(?:of|in|within|for|on|to) /.test(before) ||
    /^[A-Z]{3,}$/.test(last) ||
    last.endsWith('concerned');
  if (!complete || !namesAgent(before) || !namesAgent(after)) return false;
  if (
    /\b(?:for|of|on) (?:the )?(?:\p{Lu}[\p{L}’-]+ ?){1,3}$/u.test(before) &&
    /^(?:the )?\p{Lu}[\p{L}’-]+$/u.test(after)
  )
    return false;
  if (SELF_STANDING.test(after)) return true;
  const [head = '', second = ''] = after.split(' ');
  if (/^\p{Lu}/u.test(head)) return true;
  if (/^(?:States|Governments|Parties)$/.test(last)) return true;
  return second !== '' && !['of', 'in', 'within', 'from', 'for', 'concerned', 'that'].includes(second);
}
