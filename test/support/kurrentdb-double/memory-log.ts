/** What the double's servers keep: one log with KurrentDB's rules for positions, revisions and retries. No wire here. */

export interface NewRecord {
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly meta: Uint8Array;
}

export interface LoggedRecord extends NewRecord {
  readonly stream: string;
  readonly revision: bigint;
  /** Commit and prepare position in one: an offset into the log, never dense. */
  readonly position: bigint;
}

export interface Write {
  readonly stream: string;
  /** A revision, or -1 for a stream that must not be there. */
  readonly expected: bigint;
  readonly records: readonly NewRecord[];
}

export type Outcome =
  | { readonly type: 'written'; readonly position: bigint; readonly revisions: readonly bigint[] }
  | { readonly type: 'conflict'; readonly write: Write; readonly actual: bigint };

export class MemoryLog {
  readonly records: LoggedRecord[] = [];
  readonly #streams = new Map<string, LoggedRecord[]>();
  readonly #listeners = new Set<() => void>();
  #next: bigint;

  /** @param first the position of the first record */
  constructor(first = 0n) {
    this.#next = first;
  }

  /** Past the last record. */
  get end(): bigint {
    return this.#next;
  }

  /** A stream's records; undefined where there is none. */
  stream(name: string): readonly LoggedRecord[] | undefined {
    return this.#streams.get(name);
  }

  /** Calls back after every commit; what is returned ends that. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** To one stream; a retry of what is there gives the outcome it had. */
  append(write: Write): Outcome {
    const earlier = this.#earlier(write);
    return earlier
      ? { type: 'written', position: earlier.position, revisions: [earlier.revision] }
      : this.appendSession([write]);
  }

  /** To several streams, all of them or none; a retry is a conflict with itself. */
  appendSession(writes: readonly Write[]): Outcome {
    const misfit = writes.find((write) => write.expected !== this.#head(write));
    if (misfit) return { type: 'conflict', write: misfit, actual: this.#head(misfit) };
    const revisions = writes.map((write) => this.#commit(write));
    queueMicrotask(() => this.#listeners.forEach((listener) => listener()));
    return { type: 'written', position: this.records.at(-1)?.position ?? 0n, revisions };
  }

  #head({ stream }: Write): bigint {
    return BigInt((this.#streams.get(stream) ?? []).length) - 1n;
  }

  /** The last record of a write that was made before, in this place and with these ids. */
  #earlier({ stream, expected, records }: Write): LoggedRecord | undefined {
    const from = Number(expected) + 1;
    const there = (this.#streams.get(stream) ?? []).slice(from, from + records.length);
    return there.length === records.length && records.every(({ id }, index) => there[index]?.id === id)
      ? there.at(-1)
      : undefined;
  }

  /** @returns the stream's last revision */
  #commit({ stream, records }: Write): bigint {
    const streamRecords = this.#streams.get(stream) ?? [];
    this.#streams.set(stream, streamRecords);
    for (const record of records) {
      const logged = { ...record, stream, revision: BigInt(streamRecords.length), position: this.#next };
      streamRecords.push(logged);
      this.records.push(logged);
      this.#next += BigInt(96 + stream.length + record.type.length + record.data.length + record.meta.length);
    }
    return BigInt(streamRecords.length) - 1n;
  }
}
