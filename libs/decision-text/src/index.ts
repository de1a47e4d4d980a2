export * from './decision-document.js';
export * from './explain.js';
export * from './given-document.js';
export * from './read.js';
export * from './reader.js';
export * from './languages/languages.js';
export * from './grammar/language.js';
export { type BodyFacts } from './bodies/body-facts.js';
export { isShortOf } from './bodies/body-names.js';
