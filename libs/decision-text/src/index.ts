export * from './decision-document.js';
export * from './explain.js';
export * from './read.js';
