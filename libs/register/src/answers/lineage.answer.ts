import * as fact from './fact.js';
import { shape, type Told } from './fact.js';
import { knownMoment } from './history.answer.js';

/** How a later place bears on an earlier one; `joint` and `series` hold both ways. */
export const LINEAGE_KINDS = [
  'renewed',
  'reiterated',
  'reaffirmed',
  'amended',
  'superseded',
  'succeeded',
  'merged',
  'terminated',
  'repealed',
  'joint',
  'series',
] as const;

const mandateHere = shape('LineageMandate', {
  id: fact.id('Id of the mandate.'),
  ref: fact.text('As people write it.'),
  validity: fact.text('Whether it is in force.'),
});

const node = shape('LineageNode', {
  id: fact.id('Id, within this answer.'),
  kind: fact.word(
    ['paragraph', 'decision', 'cited'],
    'A paragraph, a decision as a whole, or what a text names and the register does not hold.',
  ),
  ref: fact.text('As people write it.'),
  decision: fact.orNull(fact.id('Id of the decision; null where it is not on the register.')),
  title: fact.orNull(fact.text('Title of the decision.')),
  on: fact.orNull(fact.dating('When it was adopted or, a draft, tabled.')),
  status: fact.orNull(fact.text('Draft, adopted, withdrawn or repealed: the decision.')),
  mandates: fact.many(mandateHere, 'The mandates that it gives; none of a decision as a whole.'),
});

const edge = shape('LineageEdge', {
  kind: fact.word(
    LINEAGE_KINDS,
    'What became of the first by the second: it was renewed, …; joint: one delivery is for both; series: the second bears the same title, later.',
  ),
  from: fact.id('Node, the earlier.'),
  to: fact.id('Node, the later.'),
});

/** What hangs together with a mandate, a paragraph or a decision: where it comes from, and what came of it. */
export const lineage = shape('Lineage', {
  ref: fact.text('What was asked about.'),
  asOf: fact.day('As of this day.'),
  knownAt: fact.one(knownMoment, 'As known then.'),
  roots: fact.texts('The nodes that were asked about.'),
  nodes: fact.many(node, 'Them, and all that hang together with them, by day.'),
  edges: fact.many(edge, 'How they hang together.'),
  isWhole: fact.flag('False where there are too many to be told.'),
});
export type Lineage = Told<typeof lineage>;
export type LineageNode = Lineage['nodes'][number];
export type LineageEdge = Lineage['edges'][number];
