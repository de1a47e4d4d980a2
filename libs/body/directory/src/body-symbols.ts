import type { KnownBody, Numbering, SessionKind } from './body.js';
import { numberingOf } from './numbering.js';
import type { Parts } from './pattern-values.js';

/** A symbol as its body numbers its decisions. */
export interface ReadSymbol {
  /** Which of its decisions bear it: "resolution". */
  readonly label: string;
  readonly kind: SessionKind;
  readonly parts: Parts;
  /** One spelling for all printings of the same symbol: that of the first pattern with this label that can print it. */
  readonly canonical: string;
  /** Every way in which the patterns print it, that one first. */
  readonly spellings: readonly string[];
}

/** What a symbol says by the numbering of this body; undefined where none of its patterns fits. */
export function readSymbol(body: KnownBody, printed: string): ReadSymbol | undefined {
  for (const numbering of body.numbering) {
    const parts = numberingOf(numbering.pattern).match(printed);
    if (parts === undefined) continue;
    const kind = numbering.kind ?? 'regular';
    const spellings = spellingsOf(body.numbering, numbering.label, kind, parts);
    return { label: numbering.label, kind, parts, canonical: spellings[0] ?? printed, spellings };
  }
  return undefined;
}

const spellingsOf = (
  numbering: readonly Numbering[],
  label: string,
  kind: SessionKind,
  parts: Parts,
): readonly string[] =>
  numbering
    .filter((one) => one.label === label && (one.kind ?? 'regular') === kind)
    .map(({ pattern }) => numberingOf(pattern))
    .filter(({ groups }) => Object.keys(parts).every((said) => groups.some((group) => group.said === said)))
    .flatMap(({ format }) => format(parts) ?? []);

/**
 * The symbol that a bare number stands for, by the first pattern of this body that can print it: `12` at the 66th
 * World Health Assembly is `WHA66.12`.
 */
export const completeSymbol = (
  { numbering }: KnownBody,
  parts: Parts,
  kind: SessionKind = 'regular',
): string | undefined =>
  numbering
    .filter((one) => (one.kind ?? 'regular') === kind)
    .map(({ pattern }) => numberingOf(pattern))
    .filter(({ groups }) => groups.some(({ said }) => said === 'number'))
    .map(({ format }) => format(parts))
    .find((text) => text !== undefined);
