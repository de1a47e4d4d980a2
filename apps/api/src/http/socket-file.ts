/** A Unix domain socket in place of a port: only who may open the file can come, such as a proxy that asks who comes. */
import { lstat, unlink } from 'node:fs/promises';
import { connect } from 'node:net';
import { type Rejection } from '#rejection';
import { refused } from './refused.js';

/** Bytes that the kernel keeps of a path (unix(7), `sun_path`); it cuts longer ones off without a word. */
const LONGEST_PATH = 107;

/** The path cannot be listened on. */
export const socketRefusal = (path: string): Rejection =>
  refused('server.socket-refused', { path, longest: LONGEST_PATH });

/** Whether somebody listens there. */
const answers = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const visitor = connect({ path });
    visitor.once('error', () => resolve(false));
    visitor.once('connect', () => {
      visitor.destroy();
      resolve(true);
    });
  });

/**
 * Clears away the socket that a killed server left at the path, and nothing else.
 * @throws Rejection `server.socket-taken`, `server.socket-refused`
 */
export const freeSocket = async (path: string): Promise<void> => {
  if (path === '' || Buffer.byteLength(path) > LONGEST_PATH) throw socketRefusal(path);
  const file = await lstat(path).catch(() => undefined);
  if (!file) return;
  if (!file.isSocket()) throw socketRefusal(path);
  if (await answers(path)) throw refused('server.socket-taken', { path });
  await unlink(path);
};
