/** Logs as registers leave them: random commits over a few streams, chained, in a store. */
import fc from 'fast-check';
import { v5 as uuidv5 } from 'uuid';
import { exportLog, importArchive, type Imported, readArchive } from '#archive';
import { type EventStore, type JsonObject, type NewEvent, type StreamName, type StreamWrite } from '#event-sourcing';
import { chainHash } from '#journal';

/** What one command wrote: to each stream in turn, so many events. */
export interface Commit {
  readonly command: string;
  readonly writes: readonly { readonly stream: StreamName; readonly data: readonly JsonObject[] }[];
}

const PREFIXES = ['mandate-', 'session-'];
const IDS = '6ba7b811-9dad-51d1-80b4-00c04fd430c8';

/** Values that a store or its wire might bring back otherwise: numbers, keys, and texts of every kind. */
const key = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 5 }),
  fc.constantFrom('__proto__', 'constructor', 'toJSON', '', '1', '10', '2', '$type', 'é', 'e\u0301', '\u2028', '😀'),
);
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.maxSafeInteger(),
  fc.constantFrom(
    1.0,
    0,
    -0,
    1e21,
    1e-7,
    2 ** 53 + 2,
    123456789012345680000,
    5e-324,
    1.7976931348623157e308,
    0.1 + 0.2,
  ),
);
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"', '\\', '\n\r\t\0', '\u007f\u0080', 'ﬁ', '𝒳', '\u{10ffff}')); // prettier-ignore
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'json' },
    fc.constant(null),
    fc.boolean(),
    number,
    text,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4 }),
  ),
}));
const data = fc.dictionary(key, value, { maxKeys: 4 }) as fc.Arbitrary<JsonObject>;

const stream = fc
  .tuple(fc.constantFrom('mandate', 'session'), fc.constantFrom('1', '2', 'oas-ga.regular.41', 'ü 😀'))
  .map(([category, id]): StreamName => `${category}-${id}`);
const write = fc.record({ stream, data: fc.array(data, { minLength: 1, maxLength: 3 }) });

/** Few command ids, so that commits of one id follow one another too. */
const commit: fc.Arbitrary<Commit> = fc.record({
  command: fc.constantFrom('a', 'b', 'c d', 'ü'),
  writes: fc.uniqueArray(write, { minLength: 1, maxLength: 4, selector: (one) => one.stream }),
});
export const commits = fc.array(commit, { maxLength: 25 });

/** A log to break imports off in. */
export const someLog = (): readonly Commit[] => fc.sample(commit, { numRuns: 16, seed: 7 });

/** Keeps the ends of chains, so that commits can be written one after another. */
class Writer {
  readonly #ends = new Map<StreamName, { readonly revision: number; readonly hash: string }>();
  #events = 0;

  write({ command, writes }: Commit): readonly StreamWrite[] {
    return writes.map(({ stream: name, data: said }) => {
      const expected = this.#ends.get(name)?.revision ?? 'no-stream';
      return { stream: name, expected, events: said.map((one) => this.#event(name, command, one)) };
    });
  }

  #event(name: StreamName, commandId: string, said: JsonObject): NewEvent {
    const end = this.#ends.get(name);
    const revision = (end?.revision ?? -1) + 1;
    this.#events += 1;
    const meta = { recordedAt: new Date(this.#events).toISOString(), recordedBy: 'ß \u2028', commandId, extra: '' };
    const event = { id: uuidv5(String(this.#events), IDS), type: 'thing.done.v1', data: said, meta };
    const hash = chainHash(end?.hash ?? '', name, revision, event);
    this.#ends.set(name, { revision, hash });
    return { ...event, meta: { ...meta, hash } };
  }
}

/** The commits as appends: one each, as the journal makes them. */
export const appendsOf = (all: readonly Commit[]): readonly (readonly StreamWrite[])[] => {
  const writer = new Writer();
  return all.map((commit) => writer.write(commit));
};

export const enter = async (store: EventStore, all: readonly Commit[]): Promise<void> => {
  for (const writes of appendsOf(all)) await store.append(writes);
};

export const exported = async (store: EventStore): Promise<string> => {
  let archive = '';
  await exportLog(store, (piece) => Promise.resolve(void (archive += piece)), { streamPrefixes: PREFIXES });
  return archive;
};

/** The bytes of a text, in pieces of any size. */
export async function* piecesOf(archive: string, size = 1000): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(archive);
  for (let from = 0; from < bytes.length; from += size) yield await Promise.resolve(bytes.subarray(from, from + size));
}

export const ACCEPTED = {
  streamPrefixes: PREFIXES,
  knows: (_stream: string, type: string) => type === 'thing.done.v1',
};

export const imported = (store: Pick<EventStore, 'readAll' | 'append'>, archive: string): Promise<Imported> =>
  importArchive(store, readArchive(piecesOf(archive), ACCEPTED), { streamPrefixes: PREFIXES });
