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
}

/** What a symbol says by the numbering of this body; undefined where none of its patterns fits. */
export function readSymbol(body: KnownBody, printed: string): ReadSymbol | undefined {
  for (const numbering of body.numbering) {
    const parts = numberingOf(numbering.pattern).match(printed);
    if (parts === undefined) continue;
    const kind = numbering.kind ?? 'regular';
    const canonical = printedBy(body.numbering, numbering.label, kind, parts) ?? printed;
    return { label: numbering.label, kind, parts, canonical };
  }
  return undefined;
}

const printedBy = (
  numbering: readonly Numbering[],
  label: string,
  kind: SessionKind,
  parts: Parts,
): string | undefined =>
  numbering
    .filter((one) => one.label === label && (one.kind ?? 'regular') === kind)
    .map(({ pattern }) => numberingOf(pattern))
    .filter(({ groups }) => Object.keys(parts).every((said) => groups.some((group) => group.said === said)))
    .map(({ format }) => format(parts))
    .find((text) => text !== undefined);

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
