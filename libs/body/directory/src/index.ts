export * from './body.js';
export * from './body-symbols.js';
export * from './numbering.js';
export * from './pattern.js';
export { type OrdinalWords } from './pattern-source.js';
export { type Parts, partsOf } from './pattern-values.js';
export * from './session-naming.js';
export { SHIPPED_BODIES } from './shipped/shipped-bodies.js';
export * from './without-revision.js';
