/**
 * Specs make registers by the thousand and throw them away, and each command has the disk write what it kept up to ten times:
 * where the machine has room in memory, they lie there. What loads a disk on purpose is left to the disk (jest.long.config.js).
 */
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

const MEMORY = '/dev/shm';
const ROOM = 4 * 1024 ** 3;

const hasRoom = () => {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize >= ROOM;
  } catch {
    return false; // another system, or a container without it
  }
};

/** What a run that was killed has left behind. */
const sweep = () => {
  for (const name of readdirSync(MEMORY)) {
    const [, pid] = /^mandatum-specs-(\d+)-/.exec(name) ?? [];
    if (pid && existsSync('/proc/self') && !existsSync(`/proc/${pid}`))
      rmSync(join(MEMORY, name), { recursive: true, force: true });
  }
};

export default function toMemory() {
  if (!hasRoom()) return;
  sweep();
  const folder = mkdtempSync(join(MEMORY, `mandatum-specs-${process.pid}-`));
  chmodSync(folder, 0o755); // some specs start processes as another user
  process.env.TMPDIR = folder;
  process.env.NODE_COMPILE_CACHE = join(folder, 'compiled'); // the command line is started by the hundred
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
}
