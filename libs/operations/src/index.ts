export * from './carry-out.js';
export * from './catalogue.js';
export { SESSION_PLAN } from './session.operations.js';
export { STATEMENT } from './decision.operations.js';
export * from './operation.js';
export { type Ask } from './understood.js';
