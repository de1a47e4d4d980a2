export * from './subscription.js';
export * from './tail.js';
