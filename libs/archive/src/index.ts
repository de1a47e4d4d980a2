export { type Accepted } from './archive-check.js';
export * from './archive-file.js';
export * from './export-log.js';
export * from './import-archive.js';
export * from './read-archive.js';
export * from './seal.js';
export * from './verify-log.js';
