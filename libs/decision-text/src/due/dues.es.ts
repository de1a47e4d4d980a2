import type { Due } from '../decision-document.js';
import { isoDay, isoMonth } from './dates.js';
import type { DueContext, DueFinding } from './due-finding.js';
import { SPANISH_COUNTS, SPANISH_DUE, SPANISH_ORDINAL } from './due-phrases.es.js';
import { ordinalIn } from './ordinals.js';
import { type DueReader, readDues } from './read-dues.js';

const HELD =
  /\b(?:aprobad[ao]s?|celebrad[ao]s?|adoptad[ao]s?|realizad[ao]s?|establecid[ao]s?|presentad[ao]s?|convocad[ao]s?|acordad[ao]s?)(?: por [\p{L} ]{2,40})?,? ?$/u;

const READERS: readonly DueReader[] = [
  [SPANISH_DUE.session, readSession],
  [
    SPANISH_DUE.date,
    ([, limit = '', day, month, year]) => {
      const date = isoDay(year, month, day);
      return date === undefined ? undefined : { dues: [{ date }], isTerm: /^hasta/i.test(limit) };
    },
  ],
  [SPANISH_DUE.month, ([, , month = '', year = '']) => ({ dues: [{ month: isoMonth(year, month) }] })],
  [SPANISH_DUE.every, readEvery],
  [
    SPANISH_DUE.within,
    ([, limit = '', count = '', unit = '']) => ({
      dues: [{ within: `P${countOf(count)}${unitOf(unit)}` }],
      isTerm: /^por/i.test(limit),
    }),
  ],
  [
    SPANISH_DUE.year,
    ([, , year = ''], context) =>
      context.year === undefined || Number(year) < context.year ? undefined : { dues: [{ year: Number(year) }] },
  ],
  [SPANISH_DUE.recurring, ([phrase]) => ({ dues: [{ recurring: recurrenceOf(phrase.toLowerCase()) }] })],
  [SPANISH_DUE.asap, () => ({ dues: [{ asap: true }] })],
  [
    SPANISH_DUE.meeting,
    ([, ordinal = '', name = '']) => ({
      dues: [{ meeting: /\(([A-Z]{2,9}-[IVX]{1,5})\)$/.exec(name)?.[1] ?? `${ordinal}${name}`.trim() }],
    }),
  ],
];

/** Every due expression of a Spanish passage, in the order of the text. */
export const spanishDues = (text: string, context: DueContext): DueFinding[] => readDues(text, READERS, context);

function readSession(match: RegExpMatchArray, context: DueContext, text: string): { dues: Due[] } | undefined {
  const [, limit = '', which = ''] = match;
  const at = match.index ?? 0;
  if (HELD.test(text.slice(Math.max(0, at - 60), at))) return undefined;
  const ordinals = [...which.matchAll(new RegExp(SPANISH_ORDINAL, 'giu'))]
    .map(([word]) => ordinalIn(word))
    .filter((value) => value !== undefined);
  if (
    context.session !== undefined &&
    context.session < 200 &&
    ordinals.some((ordinal) => ordinal < (context.session ?? 0))
  )
    return undefined;
  const sessions: readonly (number | 'next')[] = ordinals.length > 0 ? ordinals : ['next'];
  const before = /^(?:antes|con anterioridad|previo)/i.test(limit);
  return { dues: sessions.map((session) => (before ? { before_session: session } : { session })) };
}

function readEvery([, count, unit = '']: RegExpMatchArray): { dues: Due[] } {
  const number = count === undefined ? 1 : countOf(count);
  const kind = unit.toLowerCase();
  if (kind.startsWith('año') && number <= 2) return { dues: [{ recurring: number === 1 ? 'annual' : 'biennial' }] };
  if (kind === 'trimestre') return { dues: [{ recurring: 'quarterly' }] };
  if (kind === 'semestre') return { dues: [{ recurring: 'every 6 months' }] };
  const name = kind.startsWith('mes')
    ? 'months'
    : kind.startsWith('d')
      ? 'days'
      : kind.startsWith('s')
        ? 'weeks'
        : 'years';
  return { dues: [{ recurring: number === 1 && name === 'months' ? 'monthly' : `every ${number} ${name}` }] };
}

const RECURRENCES: readonly (readonly [RegExp, string])[] = [
  [/anual|ordinario/, 'annual'],
  [/semestral/, 'every 6 months'],
  [/trimestral/, 'quarterly'],
  [/bienal/, 'biennial'],
  [/mensual/, 'monthly'],
];

const recurrenceOf = (phrase: string): string =>
  RECURRENCES.find(([pattern]) => pattern.test(phrase))?.[1] ?? 'regular';
const countOf = (printed: string): number => SPANISH_COUNTS[printed.toLowerCase()] ?? Number(printed);
const unitOf = (unit: string): string =>
  /^d/i.test(unit) ? 'D' : /^s/i.test(unit) ? 'W' : /^m/i.test(unit) ? 'M' : 'Y';
