export * from './asking.js';
export * from './log.js';
