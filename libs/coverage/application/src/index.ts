export * from './declare-coverage.js';
