/** Whether the lists in use are those that the entries give. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EventStore } from '#event-sourcing';
import { STREAM_PREFIXES } from '#kinds';
import { type Comparison, compareWithRebuild } from '#projector';
import { registerReadModel } from '#register';
import { isWritable } from './data-folder.js';

export type ListsVerified = Comparison;

/**
 * Makes the lists anew in a folder of their own, beside those in use where that can be written, and compares.
 * @param onProgress is told how many entries are done, and of how many
 * @throws StoreError as the store and the read database do
 */
export const verifyLists = async (
  store: Pick<EventStore, 'readAll'>,
  data: string,
  onProgress?: (entries: number, of: number) => void,
): Promise<ListsVerified> => {
  const workplace = mkdtempSync(join(isWritable(data) ? data : tmpdir(), '.verify-'));
  try {
    return await compareWithRebuild(store, registerReadModel, {
      directory: data,
      workplace,
      streamPrefixes: STREAM_PREFIXES,
      onProgress,
    });
  } finally {
    rmSync(workplace, { recursive: true, force: true });
  }
};
