export * from './read-document.js';
export * from './schema.js';
