import type { Due } from '../decision-document.js';
import { isoDay, isoMonth } from './dates.js';
import { SPANISH_COUNTS, SPANISH_DUE, SPANISH_ORDINALS } from './due-phrases.es.js';
import { ordinalIn } from './ordinals.js';
import { dueReading, type DuePlace, type DueReader, type DueReading } from './read-dues.js';
import { matchesOf } from '../text/matches.js';

const HELD =
  /\b(?:aprobad[ao]s?|celebrad[ao]s?|adoptad[ao]s?|realizad[ao]s?|establecid[ao]s?|presentad[ao]s?|convocad[ao]s?|acordad[ao]s?)(?: por [\p{L} ]{2,40})?,? ?$/u;

const YEARS = ['19', '20'];

function readDate([, limit = '', day, month, year]: RegExpExecArray): DueReading | undefined {
  const date = isoDay(year, month, day);
  return date === undefined ? undefined : { dues: [{ date }], isTerm: /^hasta/i.test(limit) };
}

const readWithin = ([, limit = '', count = '', unit = '']: RegExpExecArray): DueReading => ({
  dues: [{ within: `P${countOf(count)}${unitOf(unit)}` }],
  isTerm: /^por/i.test(limit),
});

const readYear = ([, , year = '']: RegExpExecArray, { context }: DuePlace): DueReading | undefined =>
  context.year === undefined || Number(year) < context.year ? undefined : { dues: [{ year: Number(year) }] };

const readMeeting = ([, ordinal = '', name = '']: RegExpExecArray): DueReading => ({
  dues: [{ meeting: /\(([A-Z]{2,9}-[IVX]{1,5})\)$/.exec(name)?.[1] ?? `${ordinal}${name}`.trim() }],
});

function readSession(match: RegExpExecArray, { text, start, context }: DuePlace): DueReading | undefined {
  const [, limit = '', which = ''] = match;
  if (HELD.test(text.slice(Math.max(0, start - 60), start))) return undefined;
  const ordinals = matchesOf(SPANISH_ORDINALS, which).flatMap(([word]) => ordinalIn(word) ?? []);
  if (
    context.session !== undefined &&
    context.session < 200 &&
    ordinals.some((ordinal) => ordinal < (context.session ?? 0))
  )
    return undefined;
  const sessions: readonly (number | 'next')[] = ordinals.length > 0 ? ordinals : ['next'];
  const before = /^(?:antes|con anterioridad|previo)/i.test(limit);
  return { dues: sessions.map((session): Due => (before ? { before_session: session } : { session })) };
}

function readEvery([, count, unit = '']: RegExpExecArray): DueReading {
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

const READERS: readonly DueReader[] = [
  { needs: ['eríodo', 'eriodo', 'ordinari'], pattern: SPANISH_DUE.session, read: readSession },
  { needs: YEARS, pattern: SPANISH_DUE.date, read: readDate },
  {
    needs: YEARS,
    pattern: SPANISH_DUE.month,
    read: ([, , month = '', year = '']) => ({ dues: [{ month: isoMonth(year, month) }] }),
  },
  { needs: ['cada '], pattern: SPANISH_DUE.every, read: readEvery },
  { needs: ['plazo', 'entro de', 'término', 'eríodo'], pattern: SPANISH_DUE.within, read: readWithin },
  { needs: YEARS, pattern: SPANISH_DUE.year, read: readYear },
  {
    needs: ['mente', 'anual', 'cada'],
    pattern: SPANISH_DUE.recurring,
    read: ([phrase]) => ({ dues: [{ recurring: recurrenceOf(phrase.toLowerCase()) }] }),
  },
  {
    needs: ['brevedad', 'antes posible', 'pronto', 'cuanto antes', 'demora', 'inmediat', 'urgen'],
    pattern: SPANISH_DUE.asap,
    read: () => ({ dues: [{ asap: true }] }),
  },
  { needs: ['Reunión', 'Conferencia', 'Cumbre', 'Congreso'], pattern: SPANISH_DUE.meeting, read: readMeeting },
];

/** Every due expression of a Spanish passage, in the order of the text. */
export const spanishDues = dueReading(READERS);
