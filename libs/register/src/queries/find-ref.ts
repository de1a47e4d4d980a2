/** What a person means by a reference: "AG/RES. 2118 (XXXV-O/05) op. 3", or an id. */
import { type Database } from 'better-sqlite3';
import { holdsAt } from '#bitemporal';
import { nameKey } from '#actor/domain';
import { bodiesOfSymbol, SHIPPED_BODIES } from '#body/directory';
import { mandatesOfDecision } from '../key-ranges.js';
import { detailIn } from '../rows/mandate-detail.js';
import { type AskedAt } from './asked-at.js';
import { statement } from './statement.js';
import { decisionsNamed } from './symbol-named.js';
import { refused } from '../refused.js';

const REF =
  /^(.+?)[\s,]*(?:\b(?:op|operative|para|paragraph|par)\b\.?|¶|§)\s*(?:(?:para|paragraph)\b\.?\s*)?([^\s[\]]+(?:\s*\([^()]*\))*)\s*(?:\[(\d{1,3})\])?\s*$/i;
/** Suffixes of a paper do not count: a corrigendum of a decision is that decision. */
const PAPER_SUFFIX = /[\s,/]*\b(?:rev|corr)\.?\s*\d*\s*$/i;

/** A decision as a person names it, and perhaps a paragraph and a directive of it. */
export interface PrintedRef {
  readonly decision: string;
  readonly paragraph: string | null;
  readonly directive: number | null;
}

/** Ids of mandates are `<decision>.<paragraph>.<n>`. */
export const isMandateId = (text: string): boolean => /^[0-9a-f]{12}\.\S+\.\d+$/.test(text.trim());

/** "2 (a)" and "2.A" are 2.a. */
const paragraphRef = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/\.?\(([^()]*)\)/g, '.$1')
    .replace(/\.+$/, '');

export const parseRef = (text: string): PrintedRef => {
  // A body may number its decisions by the paragraphs of a report: "GB.344/INS/3/2, paragraph 27".
  if (bodiesOfSymbol(SHIPPED_BODIES, text).length > 0)
    return { decision: text.trim(), paragraph: null, directive: null };
  const [, decision, paragraph, directive] = REF.exec(text.slice(0, 400).trim().replace(PAPER_SUFFIX, '')) ?? [];
  if (decision === undefined || paragraph === undefined)
    return { decision: text.trim(), paragraph: null, directive: null };
  return {
    decision: decision.trim(),
    paragraph: paragraphRef(paragraph),
    directive: directive === undefined ? null : Number(directive),
  };
};

/**
 * The id of a decision, by its own, by draft id, by symbol, or by its title where no other is called so.
 * @throws Rejection `ref.ambiguous`, `body.ambiguous`
 */
const decisionId = (db: Database, asked: AskedAt, printed: string): string | undefined => {
  const { sql, params } = holdsAt(asked);
  const id = printed.replace(/^draft\s+/i, '').toLowerCase();
  const found = statement<[Record<string, string | number>], string>(
    db,
    `SELECT decision FROM decision WHERE decision = @id AND ${sql}`,
  )
    .pluck()
    .get({ ...params, id });
  if (found !== undefined) return found;
  const [named, ...others] = decisionsNamed(db, asked, printed);
  if (named === undefined) return decisionTitled(db, asked, printed);
  if (others.length === 0) return named.decision;
  const several = [named, ...others]
    .map(({ body, symbol }) => `${body}: ${symbol}`)
    .sort()
    .join('; ');
  throw refused('ref.ambiguous', { text: printed, several });
};

/** @throws Rejection `ref.ambiguous` */
const decisionTitled = (db: Database, asked: AskedAt, title: string): string | undefined => {
  const { sql, params } = holdsAt(asked);
  const key = nameKey(title);
  const titled = statement<
    [Record<string, string | number>],
    { decision: string; symbol: string | null; title: string }
  >(db, `SELECT decision, symbol, title FROM decision WHERE title IS NOT NULL AND ${sql} ORDER BY decision`)
    .all(params)
    .filter((one) => nameKey(one.title) === key);
  if (titled.length > 1)
    throw refused('ref.ambiguous', {
      text: title,
      several: titled.map(({ symbol, decision }) => symbol ?? `draft ${decision}`).join(', '),
    });
  return titled[0]?.decision;
};

/** @throws Rejection `ref.unknown` */
export const findDecision = (db: Database, asked: AskedAt, text: string): string => {
  const found = decisionId(db, asked, parseRef(text).decision);
  if (found === undefined) throw refused('ref.unknown', { text });
  return found;
};

/**
 * The paragraph that a reference names.
 * @throws Rejection `ref.unknown`, `ref.paragraph-missing`
 */
export const findParagraph = (
  db: Database,
  asked: AskedAt,
  text: string,
): { readonly decision: string; readonly paragraph: string } => {
  const { paragraph } = parseRef(text);
  const decision = findDecision(db, asked, text);
  if (paragraph === null) throw refused('ref.paragraph-missing', { text });
  return { decision, paragraph };
};

/**
 * The paragraph that a reference or the id of a mandate names, and which directive in it.
 * @throws Rejection `ref.unknown`, `ref.paragraph-missing`
 */
export const findDirective = (
  db: Database,
  asked: AskedAt,
  text: string,
): PrintedRef & { readonly paragraph: string } => {
  if (!isMandateId(text)) return { ...findParagraph(db, asked, text), directive: parseRef(text).directive };
  const { sql, params } = holdsAt(asked);
  const place = statement<[Record<string, string | number>], PrintedRef & { readonly paragraph: string }>(
    db,
    `SELECT decision, paragraph, directive FROM mandate WHERE mandate = @id AND ${sql}`,
  ).get({ ...params, id: findMandate(db, asked, text) });
  if (!place) throw refused('ref.unknown', { text });
  return place;
};

/** The mandates that a reference names, in the order of the text; by id, that one. @throws Rejection `ref.unknown` */
export const findMandates = (db: Database, asked: AskedAt, text: string): readonly string[] => {
  const { sql, params } = holdsAt(asked);
  const byId = statement<[Record<string, string | number>], string>(
    db,
    `SELECT mandate FROM mandate WHERE mandate = @id AND ${sql}`,
  )
    .pluck()
    .get({ ...params, id: text.trim() });
  if (byId !== undefined) return [byId];
  const { decision: printed, paragraph, directive } = parseRef(text);
  const decision = decisionId(db, asked, printed);
  const found = statement<[Record<string, string | number | null>], string>(
    db,
    `SELECT mandate FROM mandate WHERE mandate > @from AND mandate < @until AND (@paragraph IS NULL OR paragraph = @paragraph)
         AND (@directive IS NULL OR directive = @directive) AND ${sql} ORDER BY rowid`,
  )
    .pluck()
    .all({ ...params, ...mandatesOfDecision(decision ?? ''), paragraph, directive });
  const renewed = found.length > 0 || paragraph === null ? [] : renewedBy(db, asked, decision ?? '', paragraph);
  if (found.length + renewed.length === 0) throw refused('ref.unknown', { text });
  return [...found, ...renewed];
};

/** The mandates that a paragraph had renewed by then: what is meant by one that gives none of its own. */
export const renewedBy = (db: Database, asked: AskedAt, decision: string, paragraph: string): readonly string[] => {
  const { sql, params } = holdsAt(asked);
  return statement<[Record<string, string | number>], { mandate: string; detail: string }>(
    db,
    `SELECT mandate, detail FROM mandate
      WHERE mandate IN (SELECT entity FROM party WHERE actor = @by AND role = 'lineage') AND ${sql} ORDER BY mandate`,
  )
    .all({ ...params, by: `${decision}#${paragraph}` })
    .filter(({ detail }) =>
      detailIn(detail).renewedBy.some((source) => source.decision === decision && source.paragraph === paragraph),
    )
    .map(({ mandate }) => mandate);
};

/**
 * The one mandate that a reference names.
 * @throws Rejection `ref.unknown`, `ref.ambiguous`
 */
export const findMandate = (db: Database, asked: AskedAt, text: string): string => {
  const [mandate, ...others] = findMandates(db, asked, text);
  if (mandate === undefined) throw refused('ref.unknown', { text });
  if (others.length === 0) return mandate;
  throw refused('ref.ambiguous', {
    text,
    several: `${others.length + 1} mandates, named by paragraph and directive, like "${parseRef(text).decision} op. 7 [2]"`,
  });
};
