import { type Door, refusals } from '#rejection';

interface Line {
  readonly line: number;
}
interface File {
  readonly path: string;
}
interface What {
  readonly what: string;
}

interface Count {
  readonly count: number;
}

/** Why an archive, or a file of one, is refused. */
export const refused = refusals({
  'archive.line-invalid': ({ line, what }: Line & What) =>
    `Line ${line} ${what}; get the archive again, or export it anew.`,
  'archive.format-invalid': (_: object, { place }: Door) =>
    `This is no archive of a register; give a file that ${place('export')} wrote.`,
  'archive.newer-version': ({ what, release }: What & { readonly release: string }) =>
    `${what}; import it with ${release}.`,
  'archive.cut': ({ what }: What) => `${what}; get the whole file.`,
  'archive.seal-differs': ({ line }: Line) =>
    `The entries are not those that line ${line} seals; get an unchanged archive.`,
  'archive.chain-broken': (at: Line & { readonly stream: string; readonly revision: number; readonly fault: string }) =>
    `Line ${at.line} is not what was recorded (${at.stream} at revision ${at.revision}: ${at.fault}); get an unchanged archive.`,
  'import.store-changed': ({ what }: What) =>
    `Somebody else writes to the store (${what}); stop them, then import into an empty store.`,
  'import.store-not-empty': ({ what, wayOut }: What & { readonly wayOut: string }) =>
    `The store holds ${what}; ${wayOut}.`,
  'seal.invalid': ({ text }: { readonly text: string }, { place }: Door) =>
    `"${text}" is no seal; give a count and a root as ${place('seal')} prints them.`,
  'seal.differs': ({ count }: Count) =>
    `The first ${count} entries are not those that were sealed; restore the register from an archive that has this seal.`,
  'seal.beyond-end': ({ count, entries }: Count & { readonly entries: number }) =>
    `${count} entries were sealed, and the register has ${entries}; restore the missing ones from an archive.`,
  'seal.unsigned': ({ count }: Count, { field }: Door) =>
    `The seal at ${count} is not signed by the key of ${field('key')}; get a seal that is, or the key that signed it.`,
  'key.invalid': ({ path, kind }: File & { readonly kind: string }) =>
    `${path} holds no ${kind} Ed25519 key; "openssl genpkey -algorithm ed25519" makes one.`,
  'proof.not-sealed': ({ stream, count }: Count & { readonly stream: string }, { field }: Door) =>
    `Nothing of ${stream} is among the first ${count} entries; give a later seal with ${field('sealed')}, or none.`,
  'file.unknown': ({ path }: File) => `There is no file ${path}.`,
  'file.unreadable': ({ path, what }: File & What) => `${path} ${what}.`,
  'file.unwritable': ({ path, what }: File & What) => `${path} ${what}.`,
  'file.exists': ({ path }: File, { field }: Door) =>
    `${path} is there already; name another file, or overwrite it with ${field('force')}.`,
});
