/** What a person gives, held against what the reader gives of the same text: what differs is theirs. */
import { canonicalJson } from '#journal';
import { type Provision, type ReadProvision, type TextHead } from '#decision/domain';
import { type Obligation } from '#mandate/domain';

const isSame = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);

/** Pairs what is given with what was read: those with the same first key, then of the rest those with the next. */
const paired = <One>(
  given: readonly One[],
  read: readonly One[],
  keys: readonly ((one: One) => string)[],
): ReadonlyMap<One, One> => {
  const pairs = new Map<One, One>();
  const left = new Set(read);
  for (const keyOf of keys) {
    const byKey = new Map<string, One[]>();
    for (const one of left) {
      const known = byKey.get(keyOf(one));
      if (known) known.push(one);
      else byKey.set(keyOf(one), [one]);
    }
    for (const one of given) {
      const found = pairs.has(one) ? undefined : byKey.get(keyOf(one))?.shift();
      if (found === undefined) continue;
      pairs.set(one, found);
      left.delete(found);
    }
  }
  return pairs;
};

const withoutId = ({ id: _, ...terms }: Obligation) => terms;

/** What stays of what is owed keeps the id that the reading gave it, and what is changed takes the next of its kind. */
export const withIdsOf = (read: readonly Obligation[], given: readonly Obligation[]): readonly Obligation[] => {
  const pairs = paired(given, read, [(one) => canonicalJson(withoutId(one)), ({ kind }) => kind]);
  let next = read.length;
  return given.map((one) => ({ ...one, id: pairs.get(one)?.id ?? String(++next) }));
};

/** What a paragraph says, but for what the reader remarked. */
const said = ({ remarks: _, ...terms }: ReadProvision) => terms;

const marked = (given: ReadProvision, read: ReadProvision | undefined): Provision => {
  if (read === undefined) return { ...given, record: 'corrected', read: null };
  const kept = { ...given, obligations: withIdsOf(read.obligations, given.obligations) };
  return isSame(said(kept), said(read)) ? kept : { ...kept, record: 'corrected', read };
};

/** Paragraphs move and are renumbered: their words tell them apart before their numbers do. */
const PARAGRAPH_KEYS: readonly ((one: ReadProvision) => string)[] = [
  ({ ref, text }) => `${ref} ${text}`,
  ({ text }) => text,
  ({ ref }) => ref,
];

/** What of a proposal is compared. */
export interface Comparable extends TextHead {
  readonly provisions: readonly Provision[];
}

/** What became of it, and what of the reading is not in it. */
export interface Comparison {
  readonly provisions: readonly Provision[];
  readonly given: {
    readonly readHead: Partial<TextHead>;
    /** Paragraphs of the reading that a person took off. */
    readonly takenOff: readonly ReadProvision[];
  };
}

const headOf = ({ body, session, date, symbol, title }: TextHead): TextHead => ({ body, session, date, symbol, title });

/**
 * What is given with what a person put right marked, and what the reader gave kept beside it.
 * @param read null where nobody has read the text: then all of it is the person's, and confirmed by giving it
 */
export const compared = (given: Comparable, read: Comparable | null): Comparison => {
  if (read === null)
    return {
      provisions: given.provisions.map((provision) => ({ ...provision, record: 'confirmed' as const })),
      given: { readHead: {}, takenOff: [] },
    };
  const pairs = paired<ReadProvision>(given.provisions, read.provisions, PARAGRAPH_KEYS);
  const kept = new Set(pairs.values());
  const [head, readHead] = [headOf(given), headOf(read)];
  const differing = (Object.keys(readHead) as (keyof TextHead)[]).filter((key) => head[key] !== readHead[key]);
  return {
    provisions: given.provisions.map((provision) => marked(provision, pairs.get(provision))),
    given: {
      readHead: Object.fromEntries(differing.map((key) => [key, readHead[key]])),
      takenOff: read.provisions.filter((provision) => !kept.has(provision)),
    },
  };
};
