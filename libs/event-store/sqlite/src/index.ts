export { SqliteEventStore, type SqliteOptions } from './sqlite.event-store.js';
export { copyStore } from './store-copy.js';
