import { type EventStore, StoreError } from '#event-sourcing';
import { SqliteEventStore } from '#event-store/sqlite';
import { type RuntimeConfig, storeFile } from './config.js';
import { prepareDataFolder } from './data-folder.js';
import { storeChoice } from './store-choice.js';

/** The parts that are left out of an installation without optional packages. */
const OPTIONAL = ['@kurrent/kurrentdb-client', '@kurrent/bridge'];

const isAbsent = (error: unknown): boolean => {
  const { code, message } = error as NodeJS.ErrnoException;
  return (
    (code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND') && OPTIONAL.some((name) => message.includes(name))
  );
};

const kurrentDriver = () =>
  import('#event-store/kurrentdb').catch((cause: unknown) => {
    if (!isAbsent(cause)) throw cause;
    throw new StoreError(
      'store.driver-missing',
      'KurrentDB is chosen and its driver is not installed; run "npm ci --include=optional".',
      { cause },
    );
  });

/**
 * Opens the event store that the configuration chooses; the driver of KurrentDB is loaded only for it.
 * @throws StoreError `store.choice-invalid`, `store.driver-missing`, `data.missing`, `data.unavailable`, and as the store refuses to open
 */
export const openStore = async ({ data, readonly, store = storeChoice() }: RuntimeConfig): Promise<EventStore> => {
  if (store.kind === 'kurrentdb') {
    prepareDataFolder({ data, readonly: false }); // only the lists lie there, and reading makes them too
    const { KurrentEventStore } = await kurrentDriver();
    return KurrentEventStore.open(store.url);
  }
  const { writable } = prepareDataFolder({ data, readonly });
  return SqliteEventStore.open(storeFile(data), { readonly: readonly && !writable });
};
