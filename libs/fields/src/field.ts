/**
 * What can be said in one place of a request, as data: the doors make options, arguments, properties, checks and
 * descriptions of it, each in its own way.
 */

export interface Said {
  /** What it means: a phrase for the help of a command, a description of an API, the label of a form. */
  readonly about: string;
  readonly example?: string | number | readonly string[];
  /** Whether it may be left out. */
  readonly optional?: boolean;
  /** What the command line calls it, where that is not its name in kebab-case. */
  readonly option?: string;
}

/** Words, by what they stand for: free text, prose, or something that has to be found or understood. */
export type WordKind =
  | 'text'
  | 'symbol'
  | 'day'
  | 'dating'
  | 'moment'
  | 'mandate'
  | 'paragraph'
  | 'directive'
  | 'decision'
  | 'entry'
  | 'session'
  | 'actor'
  | 'body'
  | 'series-body'
  | 'document'
  | 'file';

export interface WordField extends Said {
  readonly kind: WordKind;
  /** In UTF-16 units. */
  readonly longest: number;
}
export interface ChoiceField extends Said {
  readonly kind: 'choice';
  readonly choices: readonly string[];
}
export interface FlagField extends Said {
  readonly kind: 'flag';
}
export interface NumberField extends Said {
  readonly kind: 'number';
  readonly least: number;
  readonly most: number;
  /** What it is where nothing is said. */
  readonly otherwise?: number;
}
/** Several words of one kind. */
export interface WordsField extends Said {
  readonly kind: 'words';
  readonly of: WordKind;
  readonly longest: number;
  readonly least: number;
  readonly most: number;
}
/** Several things that have fields of their own. */
export interface GroupsField extends Said {
  readonly kind: 'groups';
  readonly fields: Fields;
  /** What one of them is called, as the name of a type: `SessionPlan`. */
  readonly each: string;
  readonly least: number;
  readonly most: number;
}

/** Something with a schema of its own, which is held against that schema and not here. */
export interface ObjectField extends Said {
  readonly kind: 'object';
}

export type Field = WordField | ChoiceField | FlagField | NumberField | WordsField | GroupsField | ObjectField;

export const isWord = (field: Field): field is WordField => 'longest' in field && field.kind !== 'words';

/** By name, in the order in which a person is asked. */
export type Fields = Readonly<Record<string, Field>>;

type RawOf<F extends Field> = F extends { readonly kind: 'choice'; readonly choices: readonly (infer Choice)[] }
  ? Choice
  : F extends NumberField
    ? number
    : F extends FlagField
      ? boolean
      : F extends ObjectField
        ? object
        : F extends WordsField
          ? readonly string[]
          : F extends { readonly kind: 'groups'; readonly fields: infer Each extends Fields }
            ? readonly Raw<Each>[]
            : string;

/** Whether nothing may stand there. */
export type MayBeMissing<F extends Field> = F extends { readonly otherwise: number }
  ? false
  : F extends { readonly optional: true }
    ? true
    : false;

/** What a door hands on: of the right shape, not yet understood. */
export type Raw<Of extends Fields> = {
  readonly [Name in keyof Of]: RawOf<Of[Name]> | (MayBeMissing<Of[Name]> extends true ? null | undefined : never);
};
