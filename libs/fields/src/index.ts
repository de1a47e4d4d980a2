export * from './field.js';
export * as field from './kinds.js';
export * from './option-name.js';
