/** What queries answer with: shapes, and the types that follow from them. */
export * as fact from './fact.js';
export { type Fact, type Shape, type Told } from './fact.js';
export * as answers from './shapes.js';
export { type ActorName, type CoverageExtent, type ObligationView } from './obligation.answer.js';
export { type MandateSummary, type MandateView, type ReservationView } from './mandate.answer.js';
export { type DecisionView, type ParagraphView } from './decision.answer.js';
export { type BodyView } from './body.answer.js';
export { type ActorPage, type ActorView } from './actor.answer.js';
export { type SessionView } from './session.answer.js';
export { type History, type HistoryEntry } from './history.answer.js';
export { type Lineage, type LineageEdge, type LineageNode } from './lineage.answer.js';
export { type RepliesView } from './replies.answer.js';
export { type ComparedParagraph, type Comparison } from './comparison.answer.js';
export { type Overlap, type Overlaps } from './overlap.answer.js';
export { type Evidence, type EvidenceProposal } from './evidence.answer.js';
export { type DueReason, NOTHING_SAID, type TermReason, type Why } from './why.answer.js';
export { type ReportingYear } from './load.answer.js';
export { type Listing, type Meant, type Undetermined } from './listing.answer.js';
