export * from './compiled-at-once.js';
