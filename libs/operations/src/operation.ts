/** What can be done with a register, as data: one row an operation, from which every door makes its own. */
import { type Command } from '@nestjs/cqrs';
import { type Identity, type Role } from '#access';
import { type Recorded } from '#decision/application';
import { type StreamName } from '#event-sourcing';
import { field, type Fields, type Raw } from '#fields';
import { type Intent, type Receipt } from '#journal';
import { type Concerned } from '#register';
import { onDate } from '#time';
import { type Ask, understood, type Values } from './understood.js';

export type Subject =
  'mandate' | 'decision' | 'session' | 'body' | 'entry' | 'actor' | 'coverage' | 'register' | 'access';

export interface Row<Of extends Fields = Fields> {
  /** As /api/docs and programs know it: `claimFulfilment`. */
  readonly id: string;
  readonly about: Subject;
  /** As the command line knows it: `claim`, `sessions open`. */
  readonly verb: string;
  readonly method: 'GET' | 'POST';
  /** Below /api/v1, with fields in it as `:name`: `mandates/:mandate/claims`. */
  readonly path: string;
  /** What it does, in a phrase. */
  readonly summary: string;
  /** Whose work it is: who else does it, the table of duties says. */
  readonly role: Role;
  /** Whose work it is as well, where what is said is of a certain kind. */
  readonly alsoOf?: AlsoOf;
  /** Not for the public, even where that may read. */
  readonly closed?: true;
  readonly fields: Of;
  /** The fields that the command line takes by their place. */
  readonly places?: readonly string[];
}

interface AlsoOf {
  readonly role: Role;
  /** Of which kind, in a phrase. */
  readonly where: string;
  readonly holds: (said: Readonly<Record<string, unknown>>) => boolean;
  /** @throws Rejection where it holds, and is not for them all the same */
  readonly check: (said: Readonly<Record<string, unknown>>, who: Identity, ask: Ask) => Promise<void>;
}

/** A row that each door carries out in its own way. */
export const row = <const Of extends Fields>(one: Row<Of>): Row<Of> => one;

/** Whatever has a day may be in doubt. */
export const ALTHOUGH = field.prose({
  about: 'why it is entered although something contradicts it; kept with the entry',
  example: 'The session was resumed',
  optional: true,
});

/** Whatever has a day may have been known before there was a register. */
export const KNOWN_SINCE = field.dating({
  about:
    'when the office knew it, before it was entered here; shown beside the entry, and no part of what is known at a moment',
  example: '2004-07',
  optional: true,
});

/** What the command bus is told. */
type Told = Command<Receipt | Recorded>;

/** A write whose fields have been understood, ready to be told to the command bus. */
export interface Prepared {
  /** The stream of the one thing that it concerns, where it concerns one: `If-Match` is kept against it. */
  readonly stream: StreamName | undefined;
  /** What a person is told when it is done. */
  readonly done: string;
  /** The reason that was given for entering it although it is in doubt. */
  readonly although: string | undefined;
  /** When the office knew it, where that was said. */
  readonly knownSince: Intent['knownSince'];
  readonly command: (intent: Intent) => Told | Promise<Told>;
}

export interface Write extends Row {
  /** Whether it concerns one thing, so that `If-Match` is kept. */
  readonly conditional: boolean;
  /** @throws Rejection of what cannot be understood or found */
  prepare(raw: Raw<Fields>, ask: Ask): Promise<Prepared>;
  /** What it would do, in lines for people, where it does more than is said: a door that can ask shows it first. */
  readonly shows?: (raw: Raw<Fields>, ask: Ask) => Promise<readonly string[]>;
  /** It is shown to whoever wants to see it, and nobody is asked. */
  readonly unasked?: true;
  /** What it concerns besides the mandates that its fields name: of an officer, only what is of the actors it speaks for. */
  readonly concerns?: (raw: Raw<Fields>, ask: Ask) => Promise<Partial<Concerned>>;
}

interface WriteRow<Of extends Fields> extends Row<Of> {
  readonly done: string | ((said: Values<Of>, raw: Raw<Of>) => string);
  /** Undefined where what is said concerns several. */
  readonly stream?: (said: Values<Of>) => StreamName | undefined;
  readonly make: (said: Values<Of>, intent: Intent, ask: Ask) => Told | Promise<Told>;
  readonly shows?: (said: Values<Of>, ask: Ask) => Promise<readonly string[]>;
  readonly unasked?: true;
  readonly concerns?: (said: Values<Of>, ask: Ask) => Promise<Partial<Concerned>>;
}

/** A row that enters something. */
export const write = <const Of extends Fields>({
  done,
  stream,
  make,
  shows,
  concerns,
  ...row
}: WriteRow<Of>): Write => ({
  ...row,
  ...(concerns && {
    concerns: async (raw: Raw<Fields>, ask: Ask) => concerns(await understood(row.fields, raw as Raw<Of>, ask), ask),
  }),
  ...(shows && {
    shows: async (raw: Raw<Fields>, ask: Ask) => shows(await understood(row.fields, raw as Raw<Of>, ask), ask),
  }),
  fields: 'on' in row.fields ? { ...row.fields, although: ALTHOUGH, knownSince: KNOWN_SINCE } : row.fields,
  conditional: stream !== undefined,
  prepare: async (raw, ask) => {
    const said = await understood(row.fields, raw as Raw<Of>, ask);
    return {
      stream: stream?.(said),
      although: typeof raw['although'] === 'string' ? raw['although'] : undefined,
      knownSince: typeof raw['knownSince'] === 'string' ? onDate(raw['knownSince']) : undefined,
      done: typeof done === 'string' ? done : done(said, raw as Raw<Of>),
      command: (intent) => make(said, intent, ask),
    };
  },
});
