/** The two axes of a question, as SQL. */
import { type CivilDate } from '#time';

/** `seq_to` of rows that are still believed. */
export const OPEN = Number.MAX_SAFE_INTEGER;

/** Which day is asked about, and what was known: entries with a greater seq were not. Without `knownAt`: all that is known now. */
export interface Question {
  readonly asOf: CivilDate;
  readonly knownAt?: number | undefined;
}

/** A part of a where clause and its named parameters. */
export interface Condition {
  readonly sql: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Rows that were believed at the seq; now: those that nothing has replaced. */
export const believed = (knownAt: number | undefined, alias?: string): Condition => {
  const at = alias === undefined ? '' : `${alias}.`;
  return knownAt === undefined
    ? { sql: `${at}seq_to = ${OPEN}`, params: {} }
    : { sql: `${at}seq_from <= @knownAt AND ${at}seq_to > @knownAt`, params: { knownAt } };
};

/**
 * The rows of a bitemporal table that answer a question: at most one for each entity.
 * Its parameters are named `asOf` and `knownAt`; several tables in one query share them.
 * @param alias the table's name in the query, where it has one
 */
export const holdsAt = ({ asOf, knownAt }: Question, alias?: string): Condition => {
  const at = alias === undefined ? '' : `${alias}.`;
  const known = believed(knownAt, alias);
  return {
    sql: `${at}valid_from <= @asOf AND ${at}valid_to > @asOf AND ${known.sql}`,
    params: { asOf, ...known.params },
  };
};
