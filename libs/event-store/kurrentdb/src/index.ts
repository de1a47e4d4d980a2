export { KurrentEventStore, type KurrentOptions } from './kurrentdb.event-store.js';
