export { obligation } from './obligation.answer.js';
export { mandate, mandateSummary } from './mandate.answer.js';
export { decision } from './decision.answer.js';
export { actor, session } from './session.answer.js';
export { body } from './body.answer.js';
export { history } from './history.answer.js';
export { lineage } from './lineage.answer.js';
export { why } from './why.answer.js';
export { listing } from './listing.answer.js';
