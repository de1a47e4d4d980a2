export * from './describe-bodies.js';
export * from './described-body.js';
