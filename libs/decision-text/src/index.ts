export * from './decision-document.js';
export * from './symbol/decision-symbol.js';
export * from './symbol/parse-symbol.js';
