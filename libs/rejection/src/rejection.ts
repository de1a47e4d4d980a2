import { type Door, plainDoor } from './door.js';

/** What a refusal is about: what was said, what was found. */
export type Params = Readonly<Record<string, unknown>>;
/** One sentence that names the way out, in the words of the door at which it is read. */
export type Sentence<P extends Params = never> = (params: P, door: Door) => string;

/**
 * A rule said no. Expected, part of the language, never a bug.
 * `code` is stable and public (`noun.reason`); the sentence is worded at each door, the message in no door's words.
 */
export class Rejection extends Error {
  override readonly name = 'Rejection';
  readonly #sentence: Sentence<Params>;

  constructor(
    readonly code: string,
    sentence: Sentence<Params>,
    readonly params: Params = {},
  ) {
    super(sentence(params, plainDoor));
    this.#sentence = sentence;
  }

  /** The sentence in a door's words. */
  at(door: Door): string {
    return this.#sentence(this.params, door);
  }
}

type ParamsOf<S> = S extends (params: infer P, door: Door) => string ? P : never;
type Given<S> = S extends () => string ? [] : Record<never, never> extends ParamsOf<S> ? [] : [params: ParamsOf<S>];

/**
 * A library's refusals: a sentence for each code. What it gives makes them, so that no code is without its sentence.
 * @example const refused = refusals({ 'actor.unknown': ({ name }: { name: string }) => `Nobody is called "${name}".` });
 *   throw refused('actor.unknown', { name });
 */
export const refusals =
  <Table extends Readonly<Record<string, Sentence>>>(table: Table) =>
  <Code extends keyof Table & string>(code: Code, ...[params]: Given<Table[Code]>): Rejection =>
    new Rejection(code, table[code] as unknown as Sentence<Params>, params ?? {});
