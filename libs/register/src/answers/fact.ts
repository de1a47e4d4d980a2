/**
 * What an answer tells, as data: the doors make types, descriptions, tables and files of it, each in its own way.
 */
interface Said {
  /** What it means, as a sentence. */
  readonly about: string;
  /** Whether nothing may stand there. */
  readonly orNull?: true;
}

export interface PlainFact extends Said {
  /** `id` is text that programs use and people need not see; `dating` a day, a month, a year or an interval. */
  readonly kind: 'text' | 'id' | 'day' | 'dating' | 'time' | 'number' | 'flag' | 'texts';
}
/** One of a few words. */
export interface WordFact extends Said {
  readonly kind: 'word';
  readonly words: readonly string[];
}
/** Something that tells facts of its own, or several. */
export interface GroupFact extends Said {
  readonly kind: 'one' | 'many';
  readonly of: Shape;
}
export type Fact = PlainFact | WordFact | GroupFact;

export interface Shape<Facts extends Readonly<Record<string, Fact>> = Readonly<Record<string, Fact>>> {
  /** As the description of the API calls it, less "Answer": Obligation. */
  readonly name: string;
  readonly facts: Facts;
}

type ToldBy<F> = F extends { readonly kind: 'word'; readonly words: readonly (infer Word)[] }
  ? Word
  : F extends { readonly kind: 'one'; readonly of: infer Of }
    ? Told<Of>
    : F extends { readonly kind: 'many'; readonly of: infer Of }
      ? readonly Told<Of>[]
      : F extends { readonly kind: 'number' }
        ? number
        : F extends { readonly kind: 'flag' }
          ? boolean
          : F extends { readonly kind: 'texts' }
            ? readonly string[]
            : string;

/** The type of an answer of a shape. */
export type Told<S> =
  S extends Shape<infer Facts>
    ? { readonly [Name in keyof Facts]: ToldBy<Facts[Name]> | (Facts[Name] extends { orNull: true } ? null : never) }
    : never;

export const shape = <const Facts extends Readonly<Record<string, Fact>>>(
  name: string,
  facts: Facts,
): Shape<Facts> => ({
  name,
  facts,
});

const plain =
  <const Kind extends PlainFact['kind']>(kind: Kind) =>
  (about: string) => ({ kind, about });

export const text = plain('text');
export const id = plain('id');
export const day = plain('day');
export const dating = plain('dating');
export const time = plain('time');
export const number = plain('number');
export const flag = plain('flag');
export const texts = plain('texts');
export const word = <const Words extends readonly string[]>(words: Words, about: string) => ({
  kind: 'word' as const,
  words,
  about,
});
export const one = <S extends Shape>(of: S, about: string) => ({ kind: 'one' as const, of, about });
export const many = <S extends Shape>(of: S, about: string) => ({ kind: 'many' as const, of, about });
export const orNull = <F extends Fact>(fact: F): F & { readonly orNull: true } => ({ ...fact, orNull: true });
