/** How far the record of a body's sessions goes: declared by a person, never guessed. */
import { type AggregateKind, type Decider, eventCodec } from '#event-sourcing';
import { refusals } from '#rejection';
import { toRoman } from '#symbol';

const refused = refusals({
  'coverage.range-invalid': ({ first, last }: { readonly first: number; readonly last: number }) =>
    `Sessions ${first} to ${last} are no range; the first is 1 or later, and not after the last.`,
});

export interface CoverageDeclared {
  readonly type: 'CoverageDeclared';
  readonly body: string;
  /** Ordinals of regular sessions, both included. */
  readonly sessions: readonly [first: number, last: number];
  readonly of: 'decisions' | 'reports';
  readonly extent: 'complete' | 'partial';
  readonly on: null;
}
export type CoverageEvent = CoverageDeclared;
export interface DeclareCoverage extends Omit<CoverageDeclared, 'type' | 'on'> {
  readonly type: 'DeclareCoverage';
}

/** The extent of one session's decisions and reports; absent where nobody has declared it. */
export interface SessionCoverage {
  readonly decisions?: CoverageDeclared['extent'];
  readonly reports?: CoverageDeclared['extent'];
}
/** By ordinal of the session. */
export type Coverage = ReadonlyMap<number, SessionCoverage>;

const LAST_ORDINAL = 1000;

const evolve = (coverage: Coverage, { sessions: [first, last], of, extent }: CoverageEvent): Coverage => {
  const next = new Map(coverage);
  for (let ordinal = first; ordinal <= last; ordinal++) {
    const known = next.get(ordinal);
    // Who has checked all is not refuted by who has checked some; a wrong "complete" is taken back.
    next.set(ordinal, { ...known, [of]: known?.[of] === 'complete' ? 'complete' : extent });
  }
  return next;
};

const decide = ({ type: _, ...declared }: DeclareCoverage, coverage: Coverage): readonly CoverageEvent[] => {
  const {
    sessions: [first, last],
    of,
    extent,
  } = declared;
  if (![first, last].every(Number.isInteger) || first < 1 || first > last || last > LAST_ORDINAL)
    throw refused('coverage.range-invalid', { first, last });
  const ordinals = Array.from({ length: last - first + 1 }, (_value, index) => first + index);
  const isKnown = (known: CoverageDeclared['extent'] | undefined) => known === extent || known === 'complete';
  return ordinals.every((ordinal) => isKnown(coverage.get(ordinal)?.[of]))
    ? []
    : [{ type: 'CoverageDeclared', ...declared, on: null }];
};

export const coverageDecider: Decider<Coverage, DeclareCoverage, CoverageEvent, { readonly on: null }> = {
  initialState: new Map(),
  evolve,
  decide,
};

/** The names on disk. They outlive every rename: add, never edit. */
export const coverageCodec = eventCodec<CoverageEvent>('coverage', { CoverageDeclared: 'coverage.declared.v1' });

export const coverageKind: AggregateKind<Coverage, DeclareCoverage, CoverageEvent, { readonly on: null }> = {
  category: 'coverage',
  decider: coverageDecider,
  codec: coverageCodec,
  words: ({ of, extent, sessions: [first, last] }) =>
    `${of} of sessions ${toRoman(first)} to ${toRoman(last)} declared ${extent}`,
};
