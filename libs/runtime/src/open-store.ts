import { type EventStore } from '#event-sourcing';
import { SqliteEventStore } from '#event-store/sqlite';
import { type RuntimeConfig, storeFile } from './config.js';
import { prepareDataFolder } from './data-folder.js';
import { storeChoice } from './store-choice.js';

/**
 * Opens the event store that the configuration chooses; the driver of KurrentDB is loaded only for it.
 * @throws StoreError `store.choice-invalid`, `data.missing`, `data.unavailable`, and as the store refuses to open
 */
export const openStore = async ({ data, readonly, store = storeChoice() }: RuntimeConfig): Promise<EventStore> => {
  if (store.kind === 'kurrentdb') {
    prepareDataFolder({ data, readonly: false }); // only the lists lie there, and reading makes them too
    const { KurrentEventStore } = await import('#event-store/kurrentdb');
    return KurrentEventStore.open(store.url);
  }
  const { writable } = prepareDataFolder({ data, readonly });
  return SqliteEventStore.open(storeFile(data), { readonly: readonly && !writable });
};
