/** Where people say something more shortly than programs do. */
import { field, type Fields, type Raw } from '#fields';
import { ALTHOUGH, CITED, KNOWN_SINCE, OWED, SESSION_PLAN, SOURCE, TERMS } from '#operations';
import { refusals } from '#rejection';

const refused = refusals({
  'coverage.range-invalid': ({ text }: { readonly text: string }) =>
    `"${text}" is no range of sessions; write it like 33-40.`,
  'usage.extent': () => 'Say either --complete or --partial.',
  'owed.invalid': ({ text }: { readonly text: string }) =>
    `"${text}" does not say what is owed; write it like "id=1; kind=report; by=Secretary General; to=Permanent Council; to=General Assembly; due=2006-06-05".`,
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

const SEVERAL: readonly string[] = ['by', 'via', 'to', 'days'] satisfies readonly (keyof typeof OWED)[];

/** What is owed, on one line: `id=1; by=Secretary General; due=2006-06-05`. @throws Rejection `owed.invalid` */
const owedIn = (text: string): Readonly<Record<string, unknown>> => {
  const said: Record<string, string | string[]> = {};
  for (const part of text.split(';').filter((one) => one.trim() !== '')) {
    const [, key, value] = /^\s*(\w+)\s*=\s*(.*?)\s*$/s.exec(part) ?? [];
    if (key === undefined || value === undefined || !Object.hasOwn(OWED, key)) throw refused('owed.invalid', { text });
    if (SEVERAL.includes(key)) said[key] = [said[key] ?? [], value === '' ? [] : value].flat();
    else said[key] = value;
  }
  return said;
};

const { owed: _, ...SPOKEN_TERMS } = TERMS;
const { owed: __, ...SPOKEN_CITED } = CITED;
const OWED_LINE = field.several('text', [0, 50], {
  about: `what is owed, with any of ${Object.keys(OWED).join(', ')}; once for each`,
  example: ['id=1; by=Secretary General; due=2006-06-05'],
  optional: true,
});

/** By operation. */
export const SPELLINGS: Readonly<Record<string, Spelling>> = {
  scheduleSessions: spelled(
    {
      ...SESSION_PLAN,
      on: field.dating({ about: 'when that was fixed (default: valid since always)', optional: true }),
      although: ALTHOUGH,
      knownSince: KNOWN_SINCE,
    },
    ['session'],
    ({ on, although, knownSince, ...plan }) => ({ sessions: [plan], on, although, knownSince }),
  ),
  correctMandate: spelled(
    {
      mandate: field.directive({
        about: 'the mandate, or the paragraph that was read to give none',
        example: 'AG/RES. 2118 (XXXV-O/05) op. 3',
      }),
      ...SPOKEN_TERMS,
      owed: OWED_LINE,
      reason: field.prose({ about: 'how it is known' }),
    },
    ['mandate'],
    ({ owed, ...said }) => ({ ...said, owed: owed?.map(owedIn) }),
  ),
  enterMandate: spelled(
    { ...SPOKEN_CITED, owed: OWED_LINE, source: SOURCE, although: ALTHOUGH, knownSince: KNOWN_SINCE },
    ['symbol'],
    ({ owed, ...said }) => ({ ...said, owed: owed?.map(owedIn) }),
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
