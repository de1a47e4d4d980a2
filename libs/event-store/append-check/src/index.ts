export * from './append-check.js';
