/** What other connections and processes commit, noticed within `POLL_MS`: SQLite counts those commits for us. */
import { type Connection } from './connection.js';

const POLL_MS = 100;

/** Calls `grown` after each poll that finds more, until what it returns is called. */
export const watchForeignCommits =
  (connection: Connection) =>
  (grown: () => void): (() => void) => {
    const count = () => connection.use((db) => db.pragma('data_version', { simple: true }));
    let last: unknown;
    const look = () => {
      try {
        const now = count();
        if (now !== last) grown();
        last = now;
      } catch {
        grown(); // followers look for themselves, and are the ones to be told why that fails
      }
    };
    look();
    const poll = setInterval(look, POLL_MS);
    return () => clearInterval(poll);
  };
