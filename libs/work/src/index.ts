export * from './works.js';
