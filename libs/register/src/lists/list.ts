/** What a list is, as data: rows of one table in one order, filters, and how an item is told. */
import { type Database } from 'better-sqlite3';
import { type Condition } from '#bitemporal';
import { type Field, type Fields, type Raw } from '#fields';
import { type Shape } from '../answers/fact.js';
import { type Meant, type Undetermined } from '../answers/listing.answer.js';
import { type AskedInOffice } from '../queries/asked-at.js';

/** Where and of which moment something is asked. */
export interface Asking {
  readonly db: Database;
  readonly asked: AskedInOffice;
}

/** What a filter makes of what was said: a condition on the row that is shown, never on another version of it. */
export interface FilterPart extends Condition {
  /** The index, by its name after the table's, of what the condition fixes, where that leaves few rows. */
  readonly by?: string | undefined;
  /** Who or what a name was understood to be. */
  readonly meant?: readonly Omit<Meant, 'filter'>[];
}

export interface Filter<F extends Field = Field> {
  readonly field: F;
  /** Without anything said, it is asked too: a list may leave something out unless told otherwise. */
  part(asking: Asking, said: unknown): FilterPart | undefined;
}

/** A filter that does nothing unless something is said. */
export const filter = <const F extends Field>(
  field: F,
  part: (asking: Asking, said: NonNullable<Raw<{ readonly it: F }>['it']>) => FilterPart,
): Filter<F> => ({
  field,
  part: (asking, said) => (said == null ? undefined : part(asking, said as NonNullable<Raw<{ readonly it: F }>['it']>)),
});

export type Filters = Readonly<Record<string, Filter>>;

/** A page of a list: at most so many, from where the page before ended. */
export interface Page {
  readonly limit: number;
  readonly after?: string | undefined;
}

export interface ListPage<Item> {
  readonly items: readonly Item[];
  /** Null where only whoever goes through all pages knows. */
  readonly total: number | null;
  readonly next: string | null;
  readonly meant: readonly Meant[];
  readonly undetermined: Undetermined | null;
  /** What is to be remarked on the whole of it, whatever the page. */
  readonly remarks?: readonly string[];
}

/** A column of the table that people are shown. */
export interface Column<Item> {
  readonly head: string;
  cell(this: void, item: Item): string;
  /** Only where a wide table is asked for. */
  readonly wide?: true;
}

export interface ListDescriptor<Item = unknown> {
  /** What programs call it: operation `listOverdue`, file `overdue.csv`. */
  readonly id: string;
  /** Its address: `sessions/:session/due`, where `:session` is one of the filters. */
  readonly path: string;
  /** What it is called on the command line: `sessions ls`. */
  readonly verb: string;
  /** What it holds, in a sentence. */
  readonly about: string;
  /** What heads it for people. */
  readonly title: string;
  /** What its items are called, many of them: "3 past due." */
  readonly many: string;
  readonly item: Shape;
  readonly filters: Filters;
  /** What is asked of it for the public, whatever that says, unless the whole register is public. */
  readonly publicly?: Readonly<Record<string, unknown>>;
  readonly columns: readonly Column<Item>[];
  /** The columns of its file for spreadsheets, where they are not one for each fact. */
  readonly csv?: readonly Column<Item>[];
  /** What is to be remarked on a page. */
  notes?(items: readonly Item[]): readonly string[];
  read(asking: Asking, said: Readonly<Record<string, unknown>>, page: Page): ListPage<Item>;
}

/** The fields that a list takes, besides those of every list. */
export const fieldsOf = ({ filters }: Pick<ListDescriptor, 'filters'>): Fields =>
  Object.fromEntries(Object.entries(filters).map(([name, { field }]) => [name, field]));
