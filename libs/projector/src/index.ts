export * from './comparison.js';
export { isUnreadable } from './file-errors.js';
export * from './follower.js';
export * from './lags.js';
export * from './on-demand.js';
export * from './projection.js';
export * from './projector.js';
export * from './read-database.js';
export * from './upkeep.js';
