import { withoutRevision } from './without-revision.js';

/** What printings of a symbol share that differ in spacing, case or revision alone. */
export const symbolKey = (symbol: string): string =>
  withoutRevision(symbol.normalize('NFKC')).replace(/\s+/g, '').toLowerCase();
