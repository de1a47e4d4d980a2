export { type Database } from 'better-sqlite3';
