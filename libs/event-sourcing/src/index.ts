export * from './aggregate-kind.js';
export * from './decider.js';
export * from './event-codec.js';
export * from './event-store.port.js';
export * from './same.js';
export * from './state-at.js';
export * from './stored-text.js';
export * from './told-otherwise.js';
