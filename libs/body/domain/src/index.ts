export * from './body.decider.js';
export * from './body.events.js';
export * from './body.kind.js';
export * from './described.js';
