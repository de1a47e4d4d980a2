export * from './canonical-json.js';
export * from './clock.port.js';
export * from './decider-aggregate.js';
export * from './event-meta.js';
export * from './hash-chain.js';
export * from './intent.js';
export * from './journal.js';
export * from './unit-of-work.js';
