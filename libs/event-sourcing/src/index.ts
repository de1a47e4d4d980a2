export * from './civil-date.js';
export * from './decider.js';
export * from './event-codec.js';
export * from './event-store.port.js';
export * from './rejection.js';
export * from './state-at.js';
