import { eventStoreContract } from '#event-sourcing/testing';
import { sqliteFile, sqliteInMemory } from '../support/event-store-sqlite.js';

eventStoreContract('SQLite in a file', sqliteFile);
eventStoreContract('SQLite in memory', sqliteInMemory);
