export * from './read.query.js';
export * from './reading.js';
export * from './reading.module.js';
export * from './reading-in-workers.js';
export * from './readings.js';
