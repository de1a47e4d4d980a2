export * from './bodies-file.js';
export * from './calendar-csv.js';
export * from './decisions-given.js';
export * from './duplicate-key.js';
export * from './decisions-in-text.js';
export * from './decisions-of-file.js';
export * from './text-of-file.js';
export * from './csv-of-list.js';
