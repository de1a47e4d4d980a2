/** From what was said to what is meant: references become ids, days and sessions are checked. Once, for every door. */
import { type Query } from '@nestjs/cqrs';
import { type Field, type Fields, isWord, type MayBeMissing, type Raw, type WordKind } from '#fields';
import { Resolve, type Resolved } from '#register';
import { refusals } from '#rejection';
import { sessionId, type SessionId } from '#session-calendar/domain';
import { civilDate, type CivilDate, onDate } from '#time';

const refused = refusals({
  'file.invalid': () => 'The file is not in base64; encode its bytes so.',
});

/** Asks the register. */
export type Ask = <Result>(query: Query<Result>) => Promise<Result>;

interface Meant extends Pick<
  Resolved,
  'mandate' | 'paragraph' | 'directive' | 'decision' | 'entry' | 'actor' | 'body'
> {
  readonly text: string;
  readonly symbol: string;
  readonly day: CivilDate;
  readonly dating: string;
  readonly moment: string;
  readonly session: SessionId;
  readonly 'series-body': string;
  readonly document: string;
  readonly file: Uint8Array;
}

const asSaid = (text: string): string => text;
const found =
  <Kind extends keyof Resolved>(kind: Kind) =>
  (text: string, ask: Ask): Promise<Resolved[Kind]> =>
    ask(new Resolve(kind, text));

/** An id stands for itself, on the calendar or not yet; anything else is what people call a session. */
const ID_LIKE = /\//;

/** A body becomes known by its calendar: a code need not be on the register yet. */
const NEW_CODE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const bytesOf = (base64: string): Uint8Array => {
  if (/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(base64)) return Buffer.from(base64, 'base64');
  throw refused('file.invalid');
};

const MEANT: { readonly [Kind in WordKind]: (text: string, ask: Ask) => Meant[Kind] | Promise<Meant[Kind]> } = {
  text: asSaid,
  symbol: asSaid,
  moment: asSaid,
  document: asSaid,
  day: civilDate,
  dating: onDate,
  session: (text, ask) => (ID_LIKE.test(text) ? sessionId(text) : ask(new Resolve('session', text))),
  file: bytesOf,
  mandate: found('mandate'),
  paragraph: found('paragraph'),
  directive: found('directive'),
  decision: found('decision'),
  entry: found('entry'),
  actor: found('actor'),
  body: found('body'),
  'series-body': (text, ask) => (NEW_CODE.test(text) ? text : ask(new Resolve('body', text))),
};

type ValueOf<F extends Field> = F extends { readonly kind: 'choice'; readonly choices: readonly (infer Choice)[] }
  ? Choice
  : F extends { readonly kind: 'number' }
    ? number
    : F extends { readonly kind: 'object' }
      ? object
      : F extends { readonly kind: 'words'; readonly of: infer Kind extends WordKind }
        ? readonly Meant[Kind][]
        : F extends { readonly kind: 'groups'; readonly fields: infer Each extends Fields }
          ? readonly Values<Each>[]
          : F extends { readonly kind: infer Kind extends WordKind }
            ? Meant[Kind]
            : never;

/** What is meant, by field; null where nothing was said. A flag is true or false. */
export type Values<Of extends Fields> = {
  readonly [Name in keyof Of]: Of[Name] extends { readonly kind: 'flag' }
    ? boolean
    : ValueOf<Of[Name]> | (MayBeMissing<Of[Name]> extends true ? null : never);
};

/** The shape has been checked at the door: words are strings. */
const words = (said: unknown): string => (typeof said === 'string' ? said : JSON.stringify(said));

const meantBy = async (field: Field, said: unknown, ask: Ask): Promise<unknown> => {
  if (field.kind === 'flag') return said === true;
  if (said === undefined || said === null) return null;
  if (isWord(field)) return MEANT[field.kind](words(said), ask);
  const each = Array.isArray(said) ? (said as readonly unknown[]) : [];
  switch (field.kind) {
    case 'words':
      return inTurn(each, (one) => Promise.resolve(MEANT[field.of](words(one), ask)));
    case 'groups':
      return inTurn(each, (one) => understood(field.fields, one as Raw<Fields>, ask));
    case 'choice':
    case 'number':
    case 'object':
      return said;
  }
};

/** One after the other, so that the first that cannot be understood is the one that is told. */
const inTurn = async <One, Result>(all: readonly One[], work: (one: One) => Promise<Result>): Promise<Result[]> => {
  const done: Result[] = [];
  for (const one of all) done.push(await work(one));
  return done;
};

/**
 * What is meant by what was said.
 * @throws Rejection of what cannot be understood or found: `date.invalid`, `session.id-invalid`, `ref.unknown`, …
 */
export const understood = async <Of extends Fields>(fields: Of, raw: Raw<Of>, ask: Ask): Promise<Values<Of>> => {
  const said: Readonly<Record<string, unknown>> = raw;
  const pairs = await inTurn(Object.entries(fields), async ([name, field]) => [
    name,
    await meantBy(field, said[name], ask),
  ]);
  return Object.fromEntries(pairs) as Values<Of>;
};
