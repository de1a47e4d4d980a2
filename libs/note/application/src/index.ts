export * from './note-on-entry.js';
