import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { StoreError } from '#event-sourcing';
import { type RuntimeConfig, storeFile } from './config.js';
import { type StoreChoice, storeChoice } from './store-choice.js';

/** Whether files can be made in a folder that is there. */
export const isWritable = (folder: string): boolean => {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * Makes the folder where it is not there yet; says whether its store can be written.
 * @throws StoreError `data.unavailable`; `data.missing` where there is nothing to be read
 */
export const prepareDataFolder = ({
  data,
  readonly,
}: Pick<RuntimeConfig, 'data' | 'readonly'>): { readonly writable: boolean } => {
  if (!existsSync(data) && !readonly)
    try {
      mkdirSync(data, { recursive: true });
    } catch (error) {
      throw new StoreError('data.unavailable', `The folder ${data} cannot be made; choose another with --data.`, {
        cause: error,
      });
    }
  if (!existsSync(data) || (readonly && !existsSync(storeFile(data))))
    throw new StoreError(
      'data.missing',
      `There is no register in ${data}; record a decision first, or name its folder with --data.`,
    );
  return { writable: isWritable(data) };
};

/** Whether a register may be there: its file, or the cluster that is chosen. */
export const hasRegister = (data: string, store: StoreChoice = storeChoice()): boolean =>
  store.kind === 'kurrentdb' || existsSync(storeFile(data));
