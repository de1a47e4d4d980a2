/** What is named in what somebody said: enough to tell one proposal from another. */
import { type Proposal } from '#access';
import { type Fields, type WordKind } from '#fields';
import { WRITES } from './catalogue.js';

/** Kinds of words that name something on the register. */
export const NAMING = ['mandate', 'decision', 'session', 'body', 'actor', 'symbol'] as const;

export interface Concern {
  readonly kind: (typeof NAMING)[number] | 'text';
  /** As it was said; of a text its symbol, its title, or how it begins. */
  readonly name: string;
}

/** A text is known by so many characters. */
const LONGEST = 120;

const namingKind = (kind: WordKind | undefined): Concern['kind'] | undefined =>
  kind === 'series-body' ? 'body' : NAMING.find((one) => one === kind);

const textual = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value.split('\n').map((line) => line.trim()).find(Boolean); // prettier-ignore
  const { symbol, title } = Object(value) as { readonly symbol?: unknown; readonly title?: unknown };
  return [symbol, title].find((one) => typeof one === 'string');
};

const of = (fields: Fields, said: Readonly<Record<string, unknown>>): readonly Concern[] =>
  Object.entries(fields).flatMap(([name, field]): readonly Concern[] => {
    const value = said[name];
    if (value === undefined || value === null) return [];
    if (field.kind === 'groups') return (value as readonly Readonly<Record<string, unknown>>[]).flatMap((one) => of(field.fields, one)); // prettier-ignore
    if (field.kind === 'object' || field.kind === 'document') {
      const text = textual(value);
      return text === undefined ? [] : [{ kind: 'text', name: text.slice(0, LONGEST) }];
    }
    const kind = namingKind(field.kind === 'words' ? field.of : (field.kind as WordKind));
    return kind === undefined
      ? []
      : [value].flat().flatMap((name) => (typeof name === 'string' ? [{ kind, name }] : []));
  });

/** The mandates, decisions, sessions, bodies and actors that a proposal names, each once; none where it names nothing. */
export const concernsOf = ({ operation, said }: Pick<Proposal, 'operation' | 'said'>): readonly Concern[] => {
  const { fields = {} } = WRITES.find((one) => one.id === operation) ?? {};
  const all = new Map(of(fields, said).map((one) => [`${one.kind} ${one.name}`, one]));
  return [...all.values()];
};
