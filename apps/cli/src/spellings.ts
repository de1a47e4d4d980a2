/** Where people say something more shortly than programs do. */
import { field, type Fields, type Raw } from '#fields';
import { ALTHOUGH, SESSION_PLAN } from '#operations';
import { refusals } from '#rejection';

const refused = refusals({
  'coverage.range-invalid': ({ text }: { readonly text: string }) =>
    `"${text}" is no range of sessions; write it like 33-40.`,
  'usage.extent': () => 'Say either --complete or --partial.',
});

export interface Spelling {
  readonly fields: Fields;
  readonly places: readonly string[];
  /** What the operation is told. */
  readonly raw: (said: Raw<Fields>) => Raw<Fields>;
}

const spelled = <const Of extends Fields>(
  fields: Of,
  places: readonly (keyof Of & string)[],
  raw: (said: Raw<Of>) => Readonly<Record<string, unknown>>,
): Spelling => ({ fields, places, raw: (said) => raw(said as Raw<Of>) as Raw<Fields> });

/** @throws Rejection `coverage.range-invalid` */
const sessionRange = (text: string): { readonly firstSession: number; readonly lastSession: number } => {
  const [, first, last] = /^(\d{1,4})(?:\s*(?:-|\.\.|–)\s*(\d{1,4}))?$/.exec(text.trim()) ?? [];
  if (first === undefined) throw refused('coverage.range-invalid', { text });
  return { firstSession: Number(first), lastSession: Number(last ?? first) };
};

/** @throws Rejection `usage.extent` */
const extentOf = (complete?: boolean | null, partial?: boolean | null): 'complete' | 'partial' => {
  if (Boolean(complete) === Boolean(partial)) throw refused('usage.extent');
  return complete ? 'complete' : 'partial';
};

/** By operation. */
export const SPELLINGS: Readonly<Record<string, Spelling>> = {
  scheduleSessions: spelled(
    {
      ...SESSION_PLAN,
      on: field.dating({ about: 'when that was fixed (default: valid since always)', optional: true }),
      although: ALTHOUGH,
    },
    ['session'],
    ({ on, although, ...plan }) => ({ sessions: [plan], on, although }),
  ),
  declareCoverage: spelled(
    {
      body: field.body({ about: 'whose sessions, by name or code', example: 'oas-ga' }),
      sessions: field.text({ about: 'ordinals of regular sessions', example: '33-40' }),
      of: field.choice(['decisions', 'reports'], { about: 'what has been entered, or checked' }),
      complete: field.flag({ about: 'all of them are entered, or checked' }),
      partial: field.flag({ about: 'some are' }),
    },
    [],
    ({ body, sessions, of, complete, partial }) => ({
      body,
      of,
      ...sessionRange(sessions),
      extent: extentOf(complete, partial),
    }),
  ),
};
