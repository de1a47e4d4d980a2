export * from './decode-text.js';
export * from './document-format.js';
export * from './text-of-document.js';
