export { SqliteEventStore } from '#event-store/sqlite';
