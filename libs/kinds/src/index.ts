export * from './kinds.js';
export * from './streams.js';
