import type { Due } from '../../decision-document.js';
import { SPANISH_DATES } from './dates.js';
import { SPANISH_COUNTS, SPANISH_DUE, SPANISH_ORDINAL_PATTERN } from './due-phrases.js';
import { fromRoman } from '#symbol';
import { SPANISH_ORDINALS } from './ordinals.js';
import { dueReading, type DuePlace, type DueReader, type DueReading } from '../../due/read-dues.js';
import { matchesOf } from '../../text/matches.js';

const { isoDay, isoMonth } = SPANISH_DATES;

const HELD =
  /\b(?:aprobad[ao]s?|celebrad[ao]s?|adoptad[ao]s?|realizad[ao]s?|establecid[ao]s?|presentad[ao]s?|convocad[ao]s?|acordad[ao]s?|suscrit[ao]s?|firmad[ao]s?)(?: por [\p{L} ]{2,40})?,? ?$/u;

const YEARS = ['19', '20'];
const LIMIT = /^(?:antes|con|previo|a más|hasta|para|no)/i;
/** "convocar una reunión, que se celebrará en la sede el …": the day itself is when it falls due. */
const TO_BE_HELD =
  /(?:\b(?:a|para) (?:celebrarse|realizarse|llevarse a cabo|iniciarse)|\b(?:se|tendrá|tenga|dará|dé) (?:celebrará|celebre|realizará|realice|llevará|lleve|lugar|inicio)|^(?:RESUELVE )?(?:convocar|celebrar|fijar|realizar|organizar)|\bhoras)(?!\p{L})[^;.]{0,260}$/iu;

const isPast = (year: string, { year: now }: DuePlace['context']): boolean => now !== undefined && Number(year) < now;

function readDate(match: RegExpExecArray, { text, start, context }: DuePlace): DueReading | undefined {
  const [, limit = '', day, month, year = ''] = match;
  const before = text.slice(0, start).replace(/^\P{L}+/u, '');
  if (isPast(year, context) || HELD.test(before.slice(-60))) return undefined;
  if (!LIMIT.test(limit) && !TO_BE_HELD.test(before.length > 300 ? before.slice(-300) : before)) return undefined;
  const date = isoDay(year, month, day);
  return date === undefined ? undefined : { dues: [{ date }], isTerm: /^hasta/i.test(limit) };
}

function readMonth(
  [, limit = '', month = '', year = '']: RegExpExecArray,
  { text, start, context }: DuePlace,
): DueReading | undefined {
  if (isPast(year, context) || HELD.test(text.slice(Math.max(0, start - 60), start))) return undefined;
  return { dues: [{ month: isoMonth(year, month) }], isTerm: /^hasta/i.test(limit) };
}

const readWithin = ([, limit = '', count = '', unit = '']: RegExpExecArray): DueReading => ({
  dues: [{ within: `P${countOf(count)}${unitOf(unit)}` }],
  isTerm: /^(?:por|durante)/i.test(limit),
});

/** A year that says which budget or which calendar is meant. */
const YEAR_OF =
  /\b(?:presupuesto|presupuestari[oa]|cuotas?|fiscal|calendario|escala|ejercicio|bienio|plan|programa|informe|asignaciones)(?: \p{L}+){0,4},? $/iu;

function readYear(
  [, limit = '', year = '']: RegExpExecArray,
  { text, start, context }: DuePlace,
): DueReading | undefined {
  if (context.year === undefined || isPast(year, context)) return undefined;
  const before = text.slice(Math.max(0, start - 70), start);
  if (HELD.test(before) || (/^para$/i.test(limit) && YEAR_OF.test(before))) return undefined;
  return { dues: [{ year: Number(year) }], isTerm: /^hasta/i.test(limit) };
}

/** A named meeting by its acronym, where it has one; else only the next. */
function readMeeting([, ordinal = '', name = '']: RegExpExecArray): DueReading | undefined {
  const acronym = /\(([A-Z]{2,9}-[IVX]{1,5})\)$/.exec(name)?.[1];
  if (acronym === undefined && !/^próxim/i.test(ordinal)) return undefined;
  return { dues: [{ meeting: acronym ?? `${ordinal}${name}`.trim() }] };
}

/** "período ordinario de sesiones del CIDI": the sessions of a body other than the one that speaks. */
const OF_BODY =
  /^ de(?:l| la| los| las) ((?:\p{Lu}[\p{L}-]*(?: (?:de|del|la|los|las|para|sobre|contra|y) (?=\p{Lu}|la |los |las )| (?=\p{Lu})|(?:la|los|las) )?){1,10})/u;

function readSession(match: RegExpExecArray, { text, start, end, context }: DuePlace): DueReading | undefined {
  const [, limit = '', which = ''] = match;
  if (HELD.test(text.slice(Math.max(0, start - 60), start))) return undefined;
  const named = OF_BODY.exec(text.slice(end, end + 100))?.[1]?.trim();
  const of =
    named === undefined || context.speaker === undefined || named.startsWith(context.speaker) ? {} : { of: named };
  const ordinals = matchesOf(SPANISH_ORDINAL_PATTERN, ` ${which} `).flatMap(
    ([word]) => SPANISH_ORDINALS.ordinalIn(word) ?? fromRoman(word.trim()) ?? [],
  );
  const past = context.session !== undefined && context.session < 200 ? context.session : 0;
  if (!('of' in of) && ordinals.some((ordinal) => ordinal < past)) return undefined;
  const sessions: readonly (number | 'next')[] = ordinals.length > 0 ? ordinals : ['next'];
  const before = /^(?:antes|con anterioridad|previo)/i.test(limit);
  return { dues: sessions.map((session): Due => (before ? { before_session: session, ...of } : { session, ...of })) };
}

function readEvery([, count, unit = '']: RegExpExecArray): DueReading {
  const number = count === undefined ? 1 : countOf(count);
  const kind = unit.toLowerCase();
  if (kind.startsWith('año') && number <= 2) return { dues: [{ recurring: number === 1 ? 'annual' : 'biennial' }] };
  if (kind === 'bienio') return { dues: [{ recurring: 'biennial' }] };
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
  [/ordinario/, 'every session'],
  [/semestral|dos veces/, 'every 6 months'],
  [/trimestral/, 'quarterly'],
  [/bienal/, 'biennial'],
  [/mensual/, 'monthly'],
  [/anual/, 'annual'],
];

const recurrenceOf = (phrase: string): string =>
  RECURRENCES.find(([pattern]) => pattern.test(phrase))?.[1] ?? 'regular';
/** "informe anual" says something of a report that is asked for, not of one that is named. */
const ASKED_FOR =
  /\b(?:(?:present|inclu|remit|som[ei]t|elev|rind|transmit|envi|prepar|elabor|produ|consider|recib|reflej|consign)\p{L}*|en|mediante|por medio de|a través de)(?: [\p{L}ª]+){0,5} ?$/u;

function readRecurring([phrase]: RegExpExecArray, { text, start }: DuePlace): DueReading | undefined {
  const before = text.slice(Math.max(0, start - 80), start);
  if (/^(?:informe|reporte)/i.test(phrase) && !ASKED_FOR.test(before)) return undefined;
  return { dues: [{ recurring: recurrenceOf(phrase.toLowerCase()) }] };
}

const countOf = (printed: string): number => SPANISH_COUNTS[printed.toLowerCase()] ?? Number(printed);
const unitOf = (unit: string): string =>
  /^d/i.test(unit) ? 'D' : /^s/i.test(unit) ? 'W' : /^m/i.test(unit) ? 'M' : 'Y';

const READERS: readonly DueReader[] = [
  {
    needs: ['vencimiento', 'expiración', 'finalización', 'conclusión', 'culminación', 'terminación', 'término'],
    pattern: SPANISH_DUE.event,
    read: ([event]) => ({ dues: [{ event }] }),
  },
  { needs: ['eríodo', 'eriodo', 'ordinari'], pattern: SPANISH_DUE.session, read: readSession },
  { needs: YEARS, pattern: SPANISH_DUE.date, read: readDate },
  { needs: YEARS, pattern: SPANISH_DUE.month, read: readMonth },
  { needs: ['cada '], pattern: SPANISH_DUE.every, read: readEvery },
  {
    needs: ['plazo', 'entro de', 'término', 'eríodo', 'próxim', 'lapso'],
    pattern: SPANISH_DUE.within,
    read: readWithin,
  },
  { needs: YEARS, pattern: SPANISH_DUE.year, read: readYear },
  {
    needs: ['mente', 'nual', 'stral', 'ensual', 'ienal', 'cada', 'veces', 'periódica'],
    pattern: SPANISH_DUE.recurring,
    read: readRecurring,
  },
  {
    needs: ['brevedad', 'posible', 'pronto', 'cuanto antes', 'demora', 'inmediat', 'urgen', 'breve'],
    pattern: SPANISH_DUE.asap,
    read: () => ({ dues: [{ asap: true }] }),
  },
  { needs: ['Reunión', 'Conferencia', 'Cumbre', 'Congreso', 'Foro'], pattern: SPANISH_DUE.meeting, read: readMeeting },
];

/** Every due expression of a Spanish passage, in the order of the text. */
export const spanishDues = dueReading(READERS);
