export * from './actor/actor.js';
export * from './actor/actor-directory.js';
export * from './decision-document.js';
export * from './explain.js';
export * from './read.js';
export * from './symbol/decision-symbol.js';
export * from './symbol/parse-symbol.js';
export * from './symbol/symbol-in-name.js';
