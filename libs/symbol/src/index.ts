export * from './decision-symbol.js';
export * from './on-one-line.js';
export * from './parse-symbol.js';
export * from './roman.js';
export * from './symbol-in-name.js';
export * from './symbols-in.js';
