/** What a mandate, or a decision, has to do with later ones, as its row keeps it. */
import { type Source } from '#mandate/domain';
import { type LineageEdge } from '../answers/lineage.answer.js';
import { type TabledDecision } from '#decision/domain';
import { type MandateDetail } from '../rows/mandate-detail.js';

/** By which it is told that something bears on something: a paragraph, or the id of another mandate. */
export type Place = { readonly source: Pick<Source, 'decision' | 'paragraph'> } | { readonly mandate: string };

export interface Relation {
  readonly kind: LineageEdge['kind'];
  readonly with: Place;
}

/** A paragraph, as something to look up by. */
export const placeKey = ({ decision, paragraph }: Pick<Source, 'decision' | 'paragraph'>): string =>
  `${decision}#${paragraph}`;

const by = (source: Source): Place => ({ source });

const ENDINGS = { superseded: 'superseded', terminated: 'terminated', merged: 'merged' } as const;

const endOf = ({ validity, validityBy, mergedInto, successor }: MandateDetail): readonly Relation[] => {
  // Where it goes on in another, that other is what its paragraph renews, and is told there.
  if (validityBy === null || mergedInto !== null || !(validity in ENDINGS)) return [];
  const kind = ENDINGS[validity as keyof typeof ENDINGS];
  return [
    { kind, with: by(validityBy) },
    ...(successor === null
      ? []
      : [{ kind: kind === 'merged' ? kind : 'succeeded', with: { mandate: successor } } as const]),
  ];
};

/** The later paragraphs that bear on a mandate, and the mandates that go with it. */
export const relationsOf = (detail: MandateDetail): readonly Relation[] => [
  ...detail.renewedBy.map((source): Relation => ({ kind: 'renewed', with: by(source) })),
  ...detail.reiteratedBy.map(({ by: source, inBulk }): Relation => ({
    kind: inBulk ? 'reaffirmed' : 'reiterated',
    with: by(source),
  })),
  ...detail.amendments.map((one): Relation => ({ kind: 'amended', with: by(one.by) })),
  ...endOf(detail),
  ...detail.jointWith.map((mandate): Relation => ({ kind: 'joint', with: { mandate } })),
];

/** The later paragraphs that bear on a decision as a whole. */
export const relationsOfDecision = ({
  amendments,
  repealedBy,
}: Pick<TabledDecision, 'amendments' | 'repealedBy'>): readonly Relation[] => [
  ...amendments.map((one): Relation => ({ kind: 'amended', with: by(one.by) })),
  ...(repealedBy === null ? [] : [{ kind: 'repealed', with: by(repealedBy) } as const]),
];

/** What something is found by for whoever bears on it. */
export const keysOf = (relations: readonly Relation[]): readonly string[] =>
  relations.map((one) => ('mandate' in one.with ? one.with.mandate : placeKey(one.with.source)));
