export * from './decision-document.js';
export * from './explain.js';
export * from './given-document.js';
export * from './read.js';
export * from './reader.js';
export * from './languages/languages.js';
export * from './grammar/language.js';
