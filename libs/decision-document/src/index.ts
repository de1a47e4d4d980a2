export * from './read-document.js';
export * from './schema.js';
export * from './form/read-form.js';
export * from './form/write-form.js';
