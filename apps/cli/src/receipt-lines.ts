import { type Receipt } from '#journal';
import { type Terminal } from './terminal.js';

/** Says what a command did: in a sentence, or as JSON. */
export const sayReceipt = (
  terminal: Terminal,
  { json }: { readonly json?: boolean },
  receipt: Receipt,
  done: string,
  already = 'Nothing changed: it was already so.',
): void => {
  const changed = receipt.entries.length > 0;
  if (json) return terminal.out(JSON.stringify({ ...receipt, changed }, null, 2));
  const entries = receipt.entries.length;
  terminal.out(changed ? `${done} (${entries} ${entries === 1 ? 'entry' : 'entries'} recorded)` : already);
};
