// Checks what `mandatum proof … --json` printed against a seal that was kept, with nothing but SHA-256:
//   node check-proof.mjs proof.json 205:89ba31f2…
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const sha256 = (...parts) =>
  createHash('sha256')
    .update(Buffer.concat(parts.map((part) => Buffer.from(part))))
    .digest();
const fail = (why) => {
  console.log(`NOT PROVEN: ${why}`);
  process.exit(1);
};

const [proofFile, kept] = process.argv.slice(2);
const { stream, entries } = JSON.parse(readFileSync(proofFile, 'utf8'));
const [, count, root] = /^(\d+):([0-9a-f]{64})/.exec(kept) ?? fail('that is no seal');

let former = '';
entries.forEach(({ seq, hash, said, path }, place) => {
  // 1. The hash is that of what the entry says, and what it says goes on where the entry before it ended.
  if (sha256(said).toString('hex') !== hash) fail(`entry ${seq} does not say what was hashed`);
  const [link, entry] = JSON.parse(said);
  if (link !== former || entry.stream !== stream || entry.revision !== place) fail(`entry ${seq} is out of its place`);
  former = hash;
  // 2. Entry and number are a leaf of the tree that was sealed (RFC 9162, section 2.1.3.2).
  let [at, last, node] = [seq - 1, Number(count) - 1, sha256([0], `[${seq},"${hash}"]`)];
  if (at > last) fail(`entry ${seq} is newer than the seal`);
  for (const neighbour of path.map((hex) => Buffer.from(hex, 'hex'))) {
    if (last === 0) fail(`entry ${seq} has too long a path`);
    if (at % 2 === 1 || at === last) {
      node = sha256([1], neighbour, node);
      for (; at % 2 === 0 && at !== 0; at /= 2) last = Math.floor(last / 2);
    } else node = sha256([1], node, neighbour);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  if (last !== 0 || node.toString('hex') !== root) fail(`entry ${seq} is not under the seal`);
});
if (entries.length === 0) fail('there are no entries');
console.log(`PROVEN: ${entries.length} entries of ${stream} are among the ${count} that were sealed`);
